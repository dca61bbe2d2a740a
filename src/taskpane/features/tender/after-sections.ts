import type { SerialDate } from "#core/calendar/serial-date.ts";
import { afterBidPlan, CHALLENGE_CONDITIONS, type AfterBidDue, type AfterBidPhase } from "#core/guide/after-bid.ts";
import { challengeSteps } from "#report/view/facts/challenge-steps.ts";
import { namesRecord } from "#report/view/facts/names-record.ts";
import { isBroken } from "#report/view/facts/tender-figures.ts";
import type { Row } from "#workbook/contract.ts";
import { dueChip } from "../../shared/due-chip.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import { lawRow } from "./law-sections.ts";
import { articlesText, joined, ownerOf, type TenderContext } from "./tender-context.ts";
import { plannedRow } from "./work-sections.ts";

/** What may still be said of a result and until when, and what is done while it is published and after a loss (TEND-12). */
export function afterSections(context: TenderContext): readonly [OverviewSection, ...OverviewSection[]] {
  const isLost = context.tender.state === "LOST";
  return [
    challengeSection(context),
    conditionsSection(context),
    stepsSection(context),
    ...(isLost ? [reviewSection(context)] : []),
  ];
}

function challengeSection(context: TenderContext): OverviewSection {
  const { tender, say, words, format, today, book } = context;
  const { after, brief } = say;
  const steps = challengeSteps(tender, book.parameters);
  const known = steps.filter(({ latest }) => latest !== null);
  const lead =
    tender.regime === "PRIVATE" ? after.lead.private : known.length === 0 ? after.lead.unknown : after.lead.known;
  return {
    key: "after",
    title: after.title,
    lead,
    facts: steps.map(({ rule, latest, citations }) => ({
      key: rule,
      name: words.codes.tenderRule[rule],
      number: latest === null ? undefined : after.note(format.date(latest)),
      reason: articlesText(citations, context),
      chip: latest === null ? { standing: "plain", text: after.unknownDay } : dueChip(latest, today, words.pane),
    })),
    notes: [brief.challenge.note, say.status.evaluators],
  };
}

/** When a result may be challenged, with what is known to break a limit of the law. */
function conditionsSection(context: TenderContext): OverviewSection {
  const { facts, say } = context;
  const { afterBid } = say.guides;
  const broken = facts.laws.filter(isBroken);
  return {
    key: "conditions",
    title: say.after.conditions,
    facts: [
      ...CHALLENGE_CONDITIONS.map((one) => ({
        key: one,
        name: afterBid.conditions[one].condition,
        reason: afterBid.conditions[one].how,
      })),
      ...broken.map((one) => lawRow(one, context)),
    ],
    notes: broken.length === 0 ? [say.after.noFacts] : [],
  };
}

/** Which tasks of a tender a step becomes. */
const TASK_PHASES = {
  PUBLICITY: "PUBLICITY",
  "LOSS-DAY": "AFTER",
  "LOSS-REVIEW": "AFTER",
  LATER: "AFTER",
} as const satisfies Readonly<Record<AfterBidPhase, NonNullable<Row<"bidTasks">["phase"]>>>;

function stepsSection(context: TenderContext): OverviewSection {
  const { tender, say, book } = context;
  const { publicityStart, publicityEnd, state } = tender;
  const plan = afterBidPlan(
    { publicityStart, publicityEnd, lostOn: state === "LOST" ? resultDay(tender) : null },
    book.parameters,
  );
  return {
    key: "steps",
    title: say.after.steps,
    lead: say.guides.afterBid.about,
    records: (plan.ok ? plan.value : []).map((due) => stepRow(due, context)),
    notes: [say.after.stepsNote],
  };
}

/** When the result became known, as far as the row tells; a loss without any day counts from its deadline. */
function resultDay({ awarded, publicityStart, opening, deadline }: Row<"tenders">): SerialDate | null {
  return awarded ?? publicityStart ?? opening ?? deadline;
}

function stepRow({ phase, step, due }: AfterBidDue, context: TenderContext): LinkedRow {
  const { phases, rows } = context.say.guides.afterBid;
  const { step: name, how } = (
    rows[phase] as Readonly<Record<string, { readonly step: string; readonly how: string }>>
  )[step] ?? { step: "", how: "" };
  return plannedRow(
    { key: `${phase} ${step}`, name, reason: joined([phases[phase], how], context), phase: TASK_PHASES[phase], due },
    context,
  );
}

/** Why the bid was lost: in the table of reviews, where every document finds it (REC-6). */
function reviewSection(context: TenderContext): OverviewSection {
  const { account, tender, say, words, format } = context;
  const own = account.winLossReviews.filter((row) => isOfTender(row, context));
  const begin: Record<string, string> = { outcome: "LOST" };
  if (tender.oppId !== null) begin["opportunity"] = tender.oppId;
  if (tender.winner !== null) begin["rival"] = tender.winner;
  return {
    key: "review",
    title: say.after.review,
    lead: own.length === 0 ? say.after.reviewHint : undefined,
    records: own.map((row, at) => ({
      key: String(at),
      name: row.date === null ? say.after.reviewed : format.date(row.date),
      reason: row.reason === null ? "" : words.codes.winLossReason[row.reason],
      chip: { standing: "good", text: say.after.reviewed },
      route: recordRoute(ownerOf(context), "winLossReviews", row),
    })),
    add: { table: "winLossReviews", account: account.name, begin },
  };
}

/** By the opportunity; where the tender names none, by who won. */
function isOfTender(
  { opportunity, outcome, rival }: Row<"winLossReviews">,
  { account, tender: { oppId, winner } }: TenderContext,
): boolean {
  if (oppId === null) return opportunity === null && outcome === "LOST" && rival === winner;
  const deal = account.opportunities.find((one) => namesRecord(oppId, one.oppId, one.name)) ?? null;
  return opportunity !== null && namesRecord(opportunity, deal?.oppId ?? oppId, deal?.name ?? null);
}
