import { STRATEGY_FACTORS, type StrategyFactor } from "../codes/results/strategy.ts";
import { numbers } from "../kernel/guard.ts";
import { fail, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface StrategyScore {
  /** Weighted mean of the ratings, 1–5. */
  readonly score: number;
  /** In the order of STRATEGY_FACTORS; the points add up to the score. */
  readonly factors: readonly { readonly factor: StrategyFactor; readonly points: number }[];
}

const WEIGHTS = {
  effect: "strategy.weight.effect",
  feasibility: "strategy.weight.feasibility",
  cost: "strategy.weight.cost",
  time: "strategy.weight.time",
} as const;

/**
 * Score of a candidate strategy: four ratings 1–5, weighted against their sum. 5 is the best on each: the largest effect,
 * the easiest, the cheapest, the quickest.
 * Faults: missing, out-of-range, zero-denominator when every weight is 0.
 * @model STR-6
 * @origin own
 */
export function strategyScore(
  ratings: Readonly<Record<StrategyFactor, number | null>>,
  parameters: Parameters,
): Outcome<StrategyScore> {
  const weights = STRATEGY_FACTORS.reduce((sum, factor) => sum + parameters[WEIGHTS[factor]], 0);
  if (weights === 0) return fail({ code: "zero-denominator", argument: "weights" });
  const entered = numbers({
    strategyEffect: [ratings.effect, 1, 5],
    strategyFeasibility: [ratings.feasibility, 1, 5],
    strategyCost: [ratings.cost, 1, 5],
    strategyTime: [ratings.time, 1, 5],
  });
  return map(entered, ({ strategyEffect, strategyFeasibility, strategyCost, strategyTime }) => {
    const rated = { effect: strategyEffect, feasibility: strategyFeasibility, cost: strategyCost, time: strategyTime };
    const factors = STRATEGY_FACTORS.map((factor) => ({
      factor,
      points: (parameters[WEIGHTS[factor]] * rated[factor]) / weights,
    }));
    return { score: factors.reduce((sum, { points }) => sum + points, 0), factors };
  });
}
