import type { WeighedIndicator } from "#core/retention/result-score.ts";
import { number, type RowOf } from "./column.ts";

/** Indicators with floor, target and weight as columns. */
export function indicatorColumns(actual: unknown, floor: unknown, target: unknown, weight: unknown) {
  return {
    indicatorActual: number(actual),
    indicatorFloor: number(floor),
    indicatorTarget: number(target),
    indicatorWeight: number(weight),
  };
}

export function indicatorOf(row: RowOf<ReturnType<typeof indicatorColumns>>): WeighedIndicator {
  return {
    actual: row.indicatorActual,
    floor: row.indicatorFloor,
    target: row.indicatorTarget,
    weight: row.indicatorWeight,
  };
}
