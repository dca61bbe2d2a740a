import type { StrategyResultId } from "#core/codes/results/strategy.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of strategy and competition. */
export const strategyResults: ResultLabelsOf<StrategyResultId> = {};
