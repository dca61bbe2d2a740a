import { numbers } from "../kernel/guard.ts";
import { all, fail, ok, type Outcome } from "../kernel/outcome.ts";

/**
 * The share of each weight in their sum; where no weight at all was given, all count the same.
 * Faults: missing where only some were given, and for an empty list; out-of-range below 0, zero-denominator.
 * @model GEN-5
 * @origin std
 */
export function weightShares(weights: readonly (number | null)[], argument: string): Outcome<readonly number[]> {
  if (weights.length === 0) return fail({ code: "missing", argument });
  if (weights.every((weight) => weight === null)) return ok(weights.map(() => 1 / weights.length));
  const checked = all(weights.map((weight) => numbers({ [argument]: [weight, 0, Infinity] })));
  if (!checked.ok) return checked;
  const entered = checked.value.map((one) => one[argument] ?? 0);
  const sum = entered.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return fail({ code: "zero-denominator", argument: "weights" });
  return ok(entered.map((weight) => weight / sum));
}
