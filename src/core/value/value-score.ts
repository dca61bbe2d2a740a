import { VALUE_AXES, type ValueAxis } from "../codes/codes.ts";
import { faultOfNumber, reaches } from "../kernel/guard.ts";
import { ok, type Failed, type Outcome } from "../kernel/outcome.ts";
import { weightsOf } from "../parameters/family.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Value of an account, 0–100, with the parts that add up to it. */
export interface ValueScore {
  readonly total: number;
  /** Risk at or above the flag, whatever the total; null when no risk was entered. */
  readonly highRisk: boolean | null;
  /** Every axis, in the order of VALUE_AXES. */
  readonly axes: readonly ValueAxisScore[];
}

export interface ValueAxisScore {
  readonly axis: ValueAxis;
  /** As entered, 0–100; null is allowed only where the weight is 0. */
  readonly rating: number | null;
  /** Higher is better on every axis: risk counts as 100 less its rating. */
  readonly score: number | null;
  /** 0–1; the weights of all axes add up to 1. */
  readonly weight: number;
  /** Points of the total. */
  readonly contribution: number;
}

const axisWeights = weightsOf("value.weight", VALUE_AXES);

/**
 * Weighted mean of up to six axes, each 0–100; weights count against their sum.
 *
 * A weight of 5 % on risk cannot warn of anybody, therefore the flag stands apart from the total.
 * Faults: missing for an axis that has a weight, out-of-range, zero-denominator when every weight is 0.
 * @model VAL-2
 * @origin seed for five weights, own for the sixth axis, the inversion of risk and the flag
 */
export function valueScore(
  scores: Readonly<Record<ValueAxis, number | null>>,
  parameters: Parameters,
): Outcome<ValueScore> {
  const weights = axisWeights(parameters);
  if (!weights.ok) return weights;

  // At its full length from the start: what a list keeps free for more would be made for every row of a column.
  const axes = new Array<ValueAxisScore>(VALUE_AXES.length);
  let total = 0;
  let place = 0;
  for (const axis of VALUE_AXES) {
    const rating = scores[axis];
    const weight = weights.value[axis];
    const fault = faultOf(axis, rating, weight);
    if (fault) return fault;
    const scored = axisScore(axis, rating, weight);
    axes[place] = scored;
    place += 1;
    total += scored.contribution;
  }
  const highRisk = scores.risk === null ? null : reaches(scores.risk, parameters["value.highRisk"]);
  return ok({ total, highRisk, axes });
}

// Nobody need rate an axis without weight.
function faultOf(axis: ValueAxis, rating: number | null, weight: number): Failed | null {
  return rating === null && weight === 0 ? null : faultOfNumber(axis, rating, 0, 100);
}

function axisScore(axis: ValueAxis, rating: number | null, weight: number): ValueAxisScore {
  if (rating === null) return { axis, rating, score: null, weight, contribution: 0 };
  const score = axis === "risk" ? 100 - rating : rating;
  return { axis, rating, score, weight, contribution: weight * score };
}
