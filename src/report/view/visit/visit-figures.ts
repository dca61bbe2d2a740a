import { isoDate } from "#core/calendar/iso-date.ts";
import { explicitRate } from "#core/needs/explicit-rate.ts";
import { ripeness } from "#core/needs/need-level.ts";
import { spinBalance, type SpinBalance } from "#core/needs/spin-balance.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { VisitFacts } from "./visit-facts.ts";

/** The numbers of a visit brief: dates YYYY-MM-DD, shares 0–1, null = not known. */
export interface VisitFigures {
  readonly planned: string | null;
  readonly missed: string | null;
  readonly lastVisit: string | null;
  readonly commitments: { readonly open: number; readonly late: number; readonly longest: number };
  readonly needs: { readonly count: number; readonly ripe: number; readonly explicit: number | null };
  readonly objections: { readonly count: number; readonly open: number };
  readonly questions: { readonly count: number; readonly sorted: SpinBalance | null };
  readonly readiness: { readonly share: number | null; readonly open: readonly string[] } | null;
}

// P3 on the ladder of ripeness.
const RIPE = 3;

export function visitFigures(facts: VisitFacts, parameters: Parameters): VisitFigures {
  const { next, missed, visits, commitments, needs, objections, questions, readiness } = facts;
  const late = commitments.filter(({ daysLate }) => daysLate > 0);
  const kinds = (kind: "EXPLICIT" | "IMPLICIT") => needs.filter((need) => need.kind === kind).length;
  const explicit = explicitRate(kinds("EXPLICIT"), kinds("IMPLICIT"));
  const sorted = spinBalance(
    questions.entered.flatMap(({ kind }) => kind ?? []),
    parameters,
  );
  const [last] = visits;
  return {
    planned: next === null ? null : isoDate(next.planned),
    missed: missed === null ? null : isoDate(missed.planned),
    lastVisit: last === undefined ? null : isoDate(last.date),
    commitments: {
      open: commitments.length,
      late: late.length,
      longest: late.reduce((most, { daysLate }) => Math.max(most, daysLate), 0),
    },
    needs: {
      count: needs.length,
      ripe: needs.filter(({ level }) => level !== null && ripeness(level, parameters) === RIPE).length,
      explicit: explicit.ok ? explicit.value : null,
    },
    objections: { count: objections.length, open: objections.filter(({ solved }) => solved !== true).length },
    questions: { count: questions.entered.length, sorted: sorted.ok ? sorted.value : null },
    readiness: readiness === null ? null : { share: readiness.share, open: readiness.open },
  };
}
