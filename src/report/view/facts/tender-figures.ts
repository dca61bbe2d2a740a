import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { BidReadiness } from "#core/codes/results/tender.ts";
import type { BidChoice } from "#core/codes/deals.ts";
import type { LegalCheck } from "./legal-checks.ts";
import type { TenderFacts } from "./tender-facts.ts";

/** The numbers of a tender brief: dates YYYY-MM-DD, shares 0–1, points of the tender documents, null = not known. */
export interface TenderFigures {
  readonly deadline: string | null;
  /** Calendar days from the as-of date; negative once it has passed. */
  readonly daysLeft: number | null;
  /** Working days for writing. */
  readonly workdays: number | null;
  readonly completeness: {
    readonly share: number;
    readonly readiness: BidReadiness;
    readonly passed: number;
    readonly failed: number;
    readonly unchecked: number;
    readonly blocking: number;
  } | null;
  readonly evidence: {
    readonly points: number;
    readonly judged: number;
    readonly expected: number;
    readonly gap: number;
    readonly unproved: number;
  } | null;
  readonly ranking: readonly { readonly bidder: string; readonly total: number | null; readonly rank: number | null }[];
  readonly highestWinning: number | null;
  readonly risks: { readonly red: number; readonly amber: number; readonly green: number; readonly unrated: number };
  readonly tasks: { readonly open: number; readonly late: number };
  readonly laws: { readonly checked: number; readonly broken: number };
  readonly expired: number;
  readonly expiring: number;
  readonly choice: { readonly score: number; readonly choice: BidChoice } | null;
}

export function tenderFigures(facts: TenderFacts, asOf: SerialDate): TenderFigures {
  const { rows, time, completeness, evidence, scoring, choice, expiries } = facts;
  const { deadline } = rows.tender;
  const { simulation } = scoring;
  const counted = (state: string) => expiries.filter(({ expiry }) => expiry.state === state).length;
  return {
    deadline: deadline === null ? null : isoDate(deadline),
    daysLeft: deadline === null ? null : deadline - asOf,
    workdays: time?.ok === true ? time.value.available : null,
    completeness: completeness?.ok === true ? { ...completeness.value, share: completeness.value.completeness } : null,
    evidence: evidence?.ok === true ? evidence.value : null,
    ranking: scoring.bidders.map(({ bidder, total }) => ({
      bidder: bidder.bidder,
      total: total === null ? null : total.total,
      rank: total === null ? null : total.rank,
    })),
    highestWinning: simulation.ok ? simulation.value.highestWinning : null,
    risks: lights(facts),
    tasks: taskCounts(facts, asOf),
    laws: { checked: facts.laws.filter(isChecked).length, broken: facts.laws.filter(isBroken).length },
    expired: counted("EXPIRED"),
    expiring: counted("EXPIRING"),
    choice: choice?.ok === true ? { score: choice.value.score, choice: choice.value.choice } : null,
  };
}

function lights({ risks }: TenderFacts): TenderFigures["risks"] {
  const count = (light: string | null) => risks.filter(({ rated }) => (rated?.light ?? null) === light).length;
  return { red: count("RED"), amber: count("AMBER"), green: count("GREEN"), unrated: count(null) };
}

function taskCounts({ tasks }: TenderFacts, asOf: SerialDate): TenderFigures["tasks"] {
  const open = tasks.filter(({ done }) => !done);
  return { open: open.length, late: open.filter(({ due }) => due !== null && due < asOf).length };
}

function isChecked({ kind }: LegalCheck): boolean {
  return kind === "CHECKED";
}

/** Whether a binding limit is not kept. */
export function isBroken(law: LegalCheck): boolean {
  return law.kind === "CHECKED" && law.check.passed === false && law.check.force === "STATUTORY";
}
