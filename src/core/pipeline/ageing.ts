import { exceeds, numbers } from "../kernel/guard.ts";
import { fail, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface Ageing {
  readonly days: number;
  /** Median of the won opportunities. */
  readonly median: number;
  /** Days after which an opportunity counts as stale. */
  readonly limit: number;
  readonly stale: boolean;
}

/**
 * Whether an opportunity has stood in its step for longer than the won ones did: stale beyond 1.5 × their median.
 * Days of won opportunities must measure the same thing: the step, or the whole cycle.
 * Faults: missing, also when no won opportunity is known; out-of-range below 0.
 * @model FUN-3
 * @origin own
 */
export function ageing(days: number | null, wonDays: readonly number[], parameters: Parameters): Outcome<Ageing> {
  const median = medianOf(wonDays);
  if (median === null) return fail({ code: "missing", argument: "wonDays" });
  const limit = median * parameters["ageing.factor"];
  return map(numbers({ days: [days, 0, Infinity] }), (entered) => ({
    days: entered.days,
    median,
    limit,
    stale: exceeds(entered.days, limit),
  }));
}

/** The middle number, or the mean of the two in the middle; null without numbers. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
