import { exceeds, within } from "../kernel/guard.ts";
import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import { meanOf } from "../kernel/slope.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface RaterAgreement {
  /** What the cell of the confrontation matrix holds, −3 to 3. */
  readonly mean: number;
  /** Population standard deviation; 0 with one rater. */
  readonly deviation: number;
  /** The raters see it too differently for a mean to speak for them. */
  readonly discuss: boolean;
}

/**
 * Several people's scores of one confrontation, −3 to 3, as one.
 * Faults: out-of-range, missing without a score.
 * @model STR-5
 * @origin std for the mean, own for the limit of agreement
 */
export function raterAgreement(scores: readonly number[], parameters: Parameters): Outcome<RaterAgreement> {
  const checked = all(scores.map((score) => within("confrontationScores", score, -3, 3)));
  if (!checked.ok) return checked;
  const average = meanOf(scores);
  const mean = average === null ? fail({ code: "missing", argument: "confrontationScores" } as const) : ok(average);
  return map(mean, (middle) => {
    const deviation = Math.sqrt(meanOf(scores.map((score) => (score - middle) ** 2)) ?? 0);
    return { mean: middle, deviation, discuss: exceeds(deviation, parameters["confrontation.deviation"]) };
  });
}
