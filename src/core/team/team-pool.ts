import { apportion, wholeDown } from "../kernel/apportion.ts";
import { numbers } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import { weightShares } from "./weight-shares.ts";

// Beyond this, counting single units says nothing.
const MOST_UNITS = 1e9;

/**
 * A team's bonus split by weight in whole units; what rounding leaves over goes to the largest remainders, so that the
 * parts add up to the pool, less what is smaller than a unit. Where nobody has a weight, all get the same.
 * Faults: missing, out-of-range for a pool or a weight below 0 and for a unit too small for the pool, zero-denominator.
 * @param pool in yuan
 * @param unit smallest amount that is paid, in yuan
 * @model REP-5
 * @origin own
 */
export function teamPool(
  pool: number | null,
  weights: readonly (number | null)[],
  unit: number,
): Outcome<readonly number[]> {
  const entered = numbers({ poolAmount: [pool, 0, Infinity] });
  if (!entered.ok) return entered;
  const { poolAmount } = entered.value;
  const checked = numbers({ poolUnit: [unit, Math.max(Number.MIN_VALUE, poolAmount / MOST_UNITS), Infinity] });
  if (!checked.ok) return checked;
  return map(weightShares(weights, "poolWeight"), (shares) =>
    apportion(shares, wholeDown(poolAmount / unit)).map((units) => rounded(units * unit)),
  );
}

// 3 × 0.01 is 0.03, and no more digits than money has.
function rounded(amount: number): number {
  return Number(amount.toFixed(6));
}
