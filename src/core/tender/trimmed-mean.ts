import { within } from "../kernel/guard.ts";
import { all, fail, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Mean of numbers; from so many on, without one highest and one lowest. NaN of none. */
export function trimmedMean(values: readonly number[], trimFrom: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const kept = sorted.length >= Math.max(3, trimFrom) ? sorted.slice(1, -1) : sorted;
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}

/**
 * Points for one item that several evaluators judge: their mean, 0 to its full points; with `trim` and enough
 * evaluators without one highest and one lowest. Faults: missing for nobody, out-of-range.
 * @model TEND-4
 * @origin own
 */
export function evaluatorMean(
  points: readonly number[],
  full: number,
  trim: boolean,
  parameters: Parameters,
): Outcome<number> {
  if (points.length === 0) return fail({ code: "missing", argument: "points" });
  const given = all(points.map((each) => within("points", each, 0, full)));
  return map(given, (valid) => trimmedMean(valid, trim ? parameters["bid.trimEvaluators"] : Infinity));
}
