import { addDays, type SerialDate } from "#core/calendar/serial-date.ts";
import type { BidTask } from "#core/codes/results/tender.ts";
import type { Outcome } from "#core/kernel/outcome.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { bidChoice, type BidDecision } from "#core/tender/bid-choice.ts";
import { bidCompleteness, type BidCompleteness } from "#core/tender/bid-completeness.ts";
import { bidDays, type BidDays } from "#core/tender/bid-days.ts";
import { bidPlan } from "#core/tender/bid-plan.ts";
import { documentExpiry, type DocumentExpiry } from "#core/tender/document-expiry.ts";
import { evidenceGap, type EvidenceGap } from "#core/tender/evidence-gap.ts";
import { riskLight, type RiskLight } from "#core/tender/risk-light.ts";
import type { TenderPhase } from "#core/codes/deals.ts";
import type { Row } from "#workbook/contract.ts";
import { legalChecks, type LegalCheck } from "./legal-checks.ts";
import { scoringOf, type Scoring } from "./scoring.ts";
import type { TenderRows } from "./tender-rows.ts";
import { tenderStage, type TenderStage } from "./tender-stage.ts";

/** Everything calculated of one tender. */
export interface TenderFacts {
  readonly rows: TenderRows;
  readonly stage: TenderStage;
  readonly laws: readonly LegalCheck[];
  /** Time to write, from the as-of date or the issue, whichever is later. Null without both days. */
  readonly time: Outcome<BidDays> | null;
  readonly completeness: Outcome<BidCompleteness> | null;
  readonly evidence: Outcome<EvidenceGap> | null;
  readonly scoring: Scoring;
  /** Open ones, the highest first; those that nobody rated last. */
  readonly risks: readonly RatedRisk[];
  /** Of the team, else the standard ones; open ones by date. */
  readonly tasks: readonly PlannedTask[];
  readonly expiries: readonly { readonly document: Row<"bidDocuments">; readonly expiry: DocumentExpiry }[];
  readonly choice: Outcome<BidDecision> | null;
}

export interface RatedRisk {
  readonly risk: Row<"bidRisks">;
  readonly rated: RiskLight | null;
}

export interface PlannedTask {
  readonly phase: TenderPhase | null;
  /** A standard task, or the team's words. */
  readonly task: { readonly standard: BidTask } | { readonly text: string };
  readonly due: SerialDate | null;
  readonly owner: string | null;
  readonly done: boolean;
}

export function tenderFacts(rows: TenderRows, asOf: SerialDate, parameters: Parameters): TenderFacts {
  const { tender, items, scoringItems } = rows;
  const evidence = scoringItems.map(({ points, expected, evidence: proof, page }) => ({
    points,
    expected,
    proved: proof !== null && page !== null,
  }));
  const checked = items.map(({ state, mandatory }) => ({ state, mandatory: mandatory === true }));
  return {
    rows,
    stage: tenderStage(tender, asOf),
    laws: legalChecks(tender, parameters),
    time: timeToWrite(rows, asOf, parameters),
    completeness: items.length === 0 ? null : bidCompleteness(checked),
    evidence: evidence.length === 0 ? null : evidenceGap(evidence),
    scoring: scoringOf(rows, parameters),
    risks: ratedRisks(rows, parameters),
    tasks: plannedTasks(rows, asOf, parameters),
    expiries: expiriesOf(rows, asOf, parameters),
    choice: choiceOf(rows, parameters),
  };
}

function timeToWrite(
  { tender: { issued, deadline }, tasks }: TenderRows,
  asOf: SerialDate,
  parameters: Parameters,
): TenderFacts["time"] {
  if (deadline === null || deadline < asOf) return null;
  const issue = issued === null || issued < asOf ? asOf : issued;
  const open = tasks.filter(({ done, phase }) => done !== true && (phase === null || phase === "BEFORE"));
  const efforts = open.flatMap(({ effort }) => effort ?? []);
  const effort = efforts.length === 0 ? null : efforts.reduce((sum, each) => sum + each, 0);
  const people = new Set(open.flatMap(({ owner }) => owner ?? [])).size;
  return bidDays({ issue, deadline, effort, people: people === 0 ? null : people }, parameters);
}

function ratedRisks({ risks }: TenderRows, parameters: Parameters): readonly RatedRisk[] {
  return risks
    .filter(({ closed }) => closed !== true)
    .map((risk) => {
      const rated = riskLight(risk.probability, risk.impact, parameters);
      return { risk, rated: rated.ok ? rated.value : null };
    })
    .sort((one, other) => (other.rated?.score ?? 0) - (one.rated?.score ?? 0));
}

function plannedTasks(rows: TenderRows, asOf: SerialDate, parameters: Parameters): readonly PlannedTask[] {
  const { tender, tasks } = rows;
  const own = tasks.map(({ phase, task, due, offset, owner, done, doneOn }): PlannedTask => ({
    phase,
    task: { text: task },
    due: due ?? offsetDay(tender.deadline, phase, offset),
    owner,
    done: doneOn === null ? done === true : doneOn <= asOf,
  }));
  return [...(own.length > 0 ? own : standardTasks(rows, parameters))].sort(
    (one, other) => (one.due ?? Infinity) - (other.due ?? Infinity),
  );
}

/** Before the deadline for what comes before it, else after it: people write 7 and −7 for the same day. */
function offsetDay(deadline: SerialDate | null, phase: TenderPhase | null, offset: number | null): SerialDate | null {
  if (deadline === null || offset === null) return null;
  const sign = phase === null || phase === "BEFORE" ? -1 : 1;
  const day = addDays(deadline, sign * Math.abs(offset));
  return day.ok ? day.value : null;
}

/** The standard tasks with their days (TEND-8). */
export function standardTasks({ tender }: TenderRows, parameters: Parameters): readonly PlannedTask[] {
  const planned = bidPlan(tender, parameters);
  if (!planned.ok) return [];
  return planned.value.map(({ task, phase, due }) => ({
    phase,
    task: { standard: task },
    due,
    owner: null,
    done: false,
  }));
}

function expiriesOf(
  { documents, tender: { deadline } }: TenderRows,
  asOf: SerialDate,
  parameters: Parameters,
): TenderFacts["expiries"] {
  const needed = deadline === null || deadline < asOf ? asOf : deadline;
  return documents
    .flatMap((document) =>
      document.validUntil === null
        ? []
        : [{ document, expiry: documentExpiry(document.validUntil, needed, parameters) }],
    )
    .sort((one, other) => one.expiry.daysLeft - other.expiry.daysLeft);
}

function choiceOf({ decision }: TenderRows, parameters: Parameters): TenderFacts["choice"] {
  if (decision === null) return null;
  const { need, relationship: relation, fit, pricePosition: price, resources, margin } = decision;
  return bidChoice({ need, relation, fit, price, resources, margin }, parameters);
}
