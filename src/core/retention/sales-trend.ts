import { ratio } from "../kernel/guard.ts";
import { fail, map, type Outcome } from "../kernel/outcome.ts";
import { meanOf, slope } from "../kernel/slope.ts";

export interface SalesTrend {
  /** Yuan per period, by least squares. */
  readonly slope: number;
  /** Slope ÷ mean of the periods: 0.05 is growth by 5 % of the mean in each period. */
  readonly relative: number;
}

/**
 * Development of the sales with a customer over periods of equal length, oldest first.
 * Faults: missing with fewer than two periods, zero-denominator when they sum to 0.
 * @model MAINT-1
 * @origin own
 */
export function salesTrend(amounts: readonly number[]): Outcome<SalesTrend> {
  const perPeriod = slope(amounts.map((y, x) => ({ x, y })));
  if (perPeriod === null) return fail({ code: "missing", argument: "amounts" });
  return map(ratio(perPeriod, meanOf(amounts) ?? 0, "amounts"), (relative) => ({ slope: perPeriod, relative }));
}
