import { numberNotZero, type RowOf } from "./column.ts";

/** The four ratings of a candidate strategy as columns. */
export function strategyColumns(effect: unknown, feasibility: unknown, cost: unknown, time: unknown) {
  return {
    strategyEffect: numberNotZero(effect),
    strategyFeasibility: numberNotZero(feasibility),
    strategyCost: numberNotZero(cost),
    strategyTime: numberNotZero(time),
  };
}

export function strategyRatings(row: RowOf<ReturnType<typeof strategyColumns>>) {
  return {
    effect: row.strategyEffect,
    feasibility: row.strategyFeasibility,
    cost: row.strategyCost,
    time: row.strategyTime,
  };
}
