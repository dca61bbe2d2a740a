import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Language } from "#locales/language.ts";
import { isBroken, tenderFigures } from "#report/view/facts/tender-figures.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { rowKey } from "../../book/rows-of.ts";
import type { Overview, OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import { decisionSection, evidenceSection, itemsSection, scoringSection } from "./bid-sections.ts";
import { datesSection, formSection, lawSection, statusSection } from "./law-sections.ts";
import { tenderContext, type TenderContext } from "./tender-context.ts";
import { questionsSection, risksSection, tasksSection } from "./work-sections.ts";

interface TenderOf {
  readonly account: Account;
  readonly tender: Row<"tenders">;
  /** The key of a section; without it the tender as a whole. */
  readonly part?: string | undefined;
}

/** One tender: what stands against the bid and which dates come, with the way to its parts; or one of these. */
export function tenderView(book: AccountBook, of: TenderOf, today: SerialDate, language: Language): Overview {
  const context = tenderContext(book, of, today, language);
  const { say, format } = context;
  const parts = PARTS.map((partOf) => partOf(context));
  const part = parts.find(({ key }) => key === of.part);
  const subject = say.subject(of.tender.name, format.date(today));
  if (part !== undefined)
    return { subject, message: part.title, figures: [], sections: [{ ...part, title: say.part }] };
  return {
    subject,
    message: messageOf(context),
    figures: figuresOf(context),
    sections: [formSection(context), datesSection(context), partsSection(parts, context)],
  };
}

const PARTS = [
  lawSection,
  decisionSection,
  itemsSection,
  evidenceSection,
  scoringSection,
  risksSection,
  tasksSection,
  questionsSection,
  statusSection,
] as const;

function partsSection(parts: readonly OverviewSection[], { say, account, tender }: TenderContext): OverviewSection {
  return {
    key: "parts",
    title: say.parts,
    note: "",
    records: parts.map(({ key, title, lead, note, facts = [], records = [] }) => ({
      key,
      name: title,
      number: String(records.length > 0 ? records.length : facts.length),
      reason: lead ?? note ?? "",
      chip: worstOf([...facts, ...records]),
      route: { screen: "tender", account: account.name, tender: rowKey(account, "tenders", tender), part: key },
    })),
  };
}

/** The first chip that is bad, else one that warns. */
function worstOf(rows: readonly RowData[]): ChipData | undefined {
  const chips = rows.flatMap(({ chip }) => chip ?? []);
  return chips.find(({ standing }) => standing === "bad") ?? chips.find(({ standing }) => standing === "warn");
}

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
