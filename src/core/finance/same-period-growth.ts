import { numbers, ratio } from "../kernel/guard.ts";
import type { Outcome } from "../kernel/outcome.ts";

/**
 * Growth over the same period of the year before; 0.2 is 20 % more. What was negative, such as net returns, is compared
 * by its size, so that a rise is never shown as a fall.
 * Faults: missing, zero-denominator after a period with nothing.
 * @model DEV-3
 * @origin seed for the comparison, own for a negative base
 */
export function samePeriodGrowth(current: number | null, samePeriod: number | null): Outcome<number> {
  const entered = numbers({
    growthCurrent: [current, -Infinity, Infinity],
    growthBase: [samePeriod, -Infinity, Infinity],
  });
  if (!entered.ok) return entered;
  const { growthCurrent, growthBase } = entered.value;
  return ratio(growthCurrent - growthBase, Math.abs(growthBase), "growthBase");
}
