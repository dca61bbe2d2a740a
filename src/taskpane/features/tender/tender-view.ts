import { isBroken, tenderFigures } from "#report/view/facts/tender-figures.ts";
import { rowKey } from "../../book/rows-of.ts";
import type { Overview } from "../../shared/overview.ts";
import { alone, partOverview, partsSection, type Part } from "../../shared/overview-parts.ts";
import type { Route } from "../../shared/route.ts";
import { decisionSection, evidenceSection, itemsSection, scoringSection } from "./bid-sections.ts";
import { afterSections } from "./after-sections.ts";
import { datesSection, formSection, lawSection } from "./law-sections.ts";
import { requirementSections } from "./requirement-sections.ts";
import { statusSection } from "./status-section.ts";
import type { TenderContext } from "./tender-context.ts";
import { documentsSection, questionsSection, risksSection, taskSections } from "./work-sections.ts";

/**
 * One tender: what stands against the bid and which dates come, with the way to its parts; or one of these.
 * @param wanted the key of a part's own section
 */
export function tenderView(context: TenderContext, wanted?: string): Overview {
  const { say, format, account, tender, today } = context;
  const subject = say.subject(tender.name, format.date(today));
  const groups = PHASES.map((phase) => ({ phase, parts: PARTS[phase].map((partOf) => partOf(context)) }));
  const all = groups.flatMap(({ parts }) => parts);
  const part = partOverview(all, wanted, { subject, title: say.part });
  if (part !== null) return part;
  const routeOf = (key: string): Route => ({
    screen: "tender",
    account: account.name,
    tender: rowKey(account, "tenders", tender),
    part: key,
  });
  return {
    subject,
    message: messageOf(context),
    figures: figuresOf(context),
    sections: [
      formSection(context),
      datesSection(context),
      ...groups.map(({ phase, parts }) => partsSection(parts, { key: phase, title: say.parts[phase], routeOf })),
    ],
  };
}

/** In the order of the work: before the documents are published, while the bid is made, and from its delivery on. */
const PHASES = ["before", "bid", "after"] as const;
type Phase = (typeof PHASES)[number];

const PARTS: Readonly<Record<Phase, readonly ((context: TenderContext) => Part)[]>> = {
  before: [requirementSections, alone(lawSection), alone(decisionSection)],
  bid: [
    alone(itemsSection),
    alone(evidenceSection),
    alone(scoringSection),
    alone(documentsSection),
    alone(risksSection),
    taskSections,
    alone(questionsSection),
  ],
  after: [alone(statusSection), afterSections],
};

/** The gravest first, in the words of the printed brief. */
function messageOf({ tender, facts, today, say, words, format }: TenderContext): string {
  const { statement } = say.brief;
  const { completeness, risks, daysLeft } = tenderFigures(facts, today);
  const state = words.codes.tenderState[tender.state ?? "SUBMITTED"];
  if (facts.stage === "ENDED") return statement.ended.clause(state);
  const broken = facts.laws.filter(isBroken).length;
  if (broken > 0) return statement.unlawful.clause(format.count(broken));
  if (facts.stage === "WAITING") return statement.passed.clause(state);
  if (completeness !== null && completeness.blocking > 0)
    return statement.blocked.clause(format.count(completeness.blocking));
  if (facts.time?.ok === true && facts.time.value.enough === false) return statement.deadline.tight;
  if (risks.red > 0) return statement.redRisks.clause(format.count(risks.red));
  if (daysLeft === null) return statement.noDeadline.clause;
  return statement.deadline.clause(format.count(daysLeft));
}

function figuresOf({ facts, today, say, format }: TenderContext): Overview["figures"] {
  const { daysLeft, completeness, evidence } = tenderFigures(facts, today);
  return [
    { label: say.figures.left, value: daysLeft === null || daysLeft < 0 ? say.unknown : say.days(String(daysLeft)) },
    { label: say.figures.ready, value: completeness === null ? say.unknown : format.ratio(completeness.share) },
    {
      label: say.figures.points,
      value: evidence === null ? say.unknown : format.score(evidence.expected),
      note: evidence === null ? undefined : say.ofPoints(format.score(evidence.points)),
    },
  ];
}
