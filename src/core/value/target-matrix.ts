import type { TargetField } from "../codes/results/accounts.ts";
import { numbers, ratio, reaches } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** A factor of attractiveness or of our strength. */
export interface TargetFactor {
  readonly weight: number;
  /** 0–10. */
  readonly rating: number | null;
}

/**
 * Attractiveness of a target customer, or our strength with it, 0–10: the weighted mean of its factors, weights against
 * their sum. Faults: missing, out-of-range, zero-denominator when every weight is 0.
 * @model VAL-5
 * @origin std
 */
export function targetScore(factors: readonly TargetFactor[]): Outcome<number> {
  const checked = all(
    factors.map(({ weight, rating }) => numbers({ weights: [weight, 0, Infinity], targetRating: [rating, 0, 10] })),
  );
  if (!checked.ok) return checked;
  const sum = checked.value.reduce((total, { weights }) => total + weights, 0);
  return ratio(
    checked.value.reduce((total, { weights, targetRating }) => total + weights * targetRating, 0),
    sum,
    "weights",
  );
}

/**
 * What to do with a target customer, by its attractiveness and our relative strength, each 0–10 and high from the cut.
 * Faults: missing, out-of-range.
 * @model VAL-5
 * @origin std for the matrix, own for the cut
 */
export function targetField(
  attractiveness: number | null,
  strength: number | null,
  parameters: Parameters,
): Outcome<TargetField> {
  const entered = numbers({ targetAttractiveness: [attractiveness, 0, 10], targetStrength: [strength, 0, 10] });
  return map(entered, (rated) => {
    const cut = parameters["targetMatrix.cut"];
    const isStrong = reaches(rated.targetStrength, cut);
    if (reaches(rated.targetAttractiveness, cut)) return isStrong ? "INVEST" : "SELECTIVE";
    return isStrong ? "MAINTAIN" : "WITHDRAW";
  });
}
