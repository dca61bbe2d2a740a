import { numbers, ratio } from "../kernel/guard.ts";
import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** An indicator against its floor (0 points) and its target (100); a target below the floor means that less is better. */
export interface Indicator {
  readonly actual: number | null;
  readonly floor: number | null;
  readonly target: number | null;
}

/**
 * Score of an indicator: 0 at the floor or worse, 100 at the target, at most 120.
 * Faults: missing, zero-denominator when floor and target are the same.
 * @model KPI-1
 * @origin own
 */
export function indicatorScore({ actual, floor, target }: Indicator, parameters: Parameters): Outcome<number> {
  const entered = numbers({
    indicatorActual: [actual, -Infinity, Infinity],
    indicatorFloor: [floor, -Infinity, Infinity],
    indicatorTarget: [target, -Infinity, Infinity],
  });
  if (!entered.ok) return entered;
  const { indicatorActual, indicatorFloor, indicatorTarget } = entered.value;
  const reached = ratio(indicatorActual - indicatorFloor, indicatorTarget - indicatorFloor, "indicatorSpan");
  return map(reached, (part) => 100 * Math.min(parameters["result.cap"], Math.max(0, part)));
}

export interface WeighedIndicator extends Indicator {
  readonly weight: number | null;
}

export interface ResultScore {
  readonly total: number;
  /** In the order of the indicators; the points add up to the total, the shares of the weights to 1. */
  readonly rows: readonly { readonly score: number; readonly share: number; readonly points: number }[];
}

/**
 * Weighted mean of the indicators' scores; weights count against their sum.
 * Faults: as of a score; out-of-range for a weight below 0, zero-denominator when the weights sum to 0.
 * @model KPI-1
 * @origin own
 */
export function resultScore(indicators: readonly WeighedIndicator[], parameters: Parameters): Outcome<ResultScore> {
  const scores = all(indicators.map((indicator) => indicatorScore(indicator, parameters)));
  if (!scores.ok) return scores;
  const weights = all(
    indicators.map(({ weight }) =>
      map(numbers({ indicatorWeight: [weight, 0, Infinity] }), (one) => one.indicatorWeight),
    ),
  );
  if (!weights.ok) return weights;
  const sum = weights.value.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return fail({ code: "zero-denominator", argument: "weights" });
  const rows = scores.value.map((score, index) => {
    const share = (weights.value[index] ?? 0) / sum;
    return { score, share, points: share * score };
  });
  return ok({ total: rows.reduce((total, { points }) => total + points, 0), rows });
}
