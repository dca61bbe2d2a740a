import { numbers, ratio } from "../kernel/guard.ts";
import type { Outcome } from "../kernel/outcome.ts";

export interface Funnel {
  /** Number of opportunities in work. */
  readonly opportunities: number | null;
  /** Average amount of an opportunity, in yuan. */
  readonly averageDeal: number | null;
  /** 0–1. */
  readonly winRate: number | null;
  /** Days from creation to signing. */
  readonly cycleDays: number | null;
}

/**
 * Yuan per day that flow through the funnel.
 * Faults: missing, out-of-range, zero-denominator for a cycle of 0 days.
 * @model FUN-4
 * @origin std
 */
export function salesVelocity(funnel: Funnel): Outcome<number> {
  const entered = numbers({
    opportunities: [funnel.opportunities, 0, Infinity],
    averageDeal: [funnel.averageDeal, 0, Infinity],
    winRate: [funnel.winRate, 0, 1],
    cycleDays: [funnel.cycleDays, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const { opportunities, averageDeal, winRate, cycleDays } = entered.value;
  return ratio(opportunities * averageDeal * winRate, cycleDays, "cycleDays");
}
