import type { MeasuredKpi } from "#core/team/kpi-sheet.ts";
import { code, number, type RowOf } from "./column.ts";

/** Measures of an appraisal as columns. */
export function kpiColumns(actual: unknown, target: unknown, weight: unknown, measure: unknown) {
  return {
    kpiActual: number(actual),
    kpiTarget: number(target),
    kpiWeight: number(weight),
    kpiMeasure: code("kpiMeasure", measure),
  };
}

export function kpiOf(row: RowOf<ReturnType<typeof kpiColumns>>): MeasuredKpi {
  return { actual: row.kpiActual, target: row.kpiTarget, weight: row.kpiWeight, measure: row.kpiMeasure };
}
