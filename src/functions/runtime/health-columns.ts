import type { FinanceMeasure } from "#core/codes/results/finance.ts";
import type { StatementMeasures } from "#core/finance/financial-health.ts";
import { number, numberNotZero, type Column, type RowOf } from "./column.ts";

type Ranges = readonly [unknown, unknown, unknown, unknown, unknown, unknown];

/** The measures of a customer's statements as columns; a current ratio of 0 is a blank that Excel delivered so. */
export function healthColumns(...ranges: Ranges) {
  const [currentRatio, netMargin, roa, dso, dio, equity] = ranges;
  return {
    "health.currentRatio": numberNotZero(currentRatio),
    "health.netMargin": number(netMargin),
    "health.roa": number(roa),
    "health.dso": number(dso),
    "health.dio": number(dio),
    "health.equity": number(equity),
  } satisfies Readonly<Record<`health.${FinanceMeasure | "equity"}`, Column<number | null>>>;
}

export function statementOf(row: RowOf<ReturnType<typeof healthColumns>>): StatementMeasures {
  return {
    currentRatio: row["health.currentRatio"],
    netMargin: row["health.netMargin"],
    roa: row["health.roa"],
    dso: row["health.dso"],
    dio: row["health.dio"],
    equity: row["health.equity"],
  };
}
