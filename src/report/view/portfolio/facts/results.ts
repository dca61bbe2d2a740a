import { meanOf } from "#core/kernel/slope.ts";
import { kamResult, returnOnCost, type KamResult } from "#core/retention/kam-result.ts";
import { indicatorScore } from "#core/retention/result-score.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { sumKnown } from "../../facts/business.ts";
import type { Standing } from "../../facts/standings.ts";

export interface IndicatorResult {
  readonly row: Row<"kamResults">;
  /** null where floor, target or actual is missing. */
  readonly score: number | null;
}

/** Results of key account management in the period that stands last in the table. */
export interface Results {
  readonly period: string;
  readonly indicators: readonly IndicatorResult[];
  readonly result: KamResult | null;
  /** Gross profit ÷ costs of key account management in the last twelve months. */
  readonly returnOnCost: number | null;
}

/** Rows of the whole team where there are any; else those about single accounts, means by indicator. */
export function resultsOf({ team, parameters }: AccountBook, standings: readonly Standing[]): Results | null {
  const period = team.kamResults.at(-1)?.period;
  if (period === undefined) return null;
  const now = team.kamResults.filter((row) => row.period === period);
  const ofAll = now.filter(({ customer }) => customer === null);
  const indicators = (ofAll.length > 0 ? ofAll : now).map((row) => {
    const score = indicatorScore(row, parameters);
    return { row, score: score.ok ? score.value : null };
  });
  const known = [...new Set(indicators.map(({ row }) => row.indicator))];
  const scores = known.flatMap((indicator) => {
    const mean = meanOf(
      indicators.flatMap(({ row, score }) => (row.indicator === indicator && score !== null ? [score] : [])),
    );
    return mean === null ? [] : [[indicator, mean] as const];
  });
  const result = kamResult(Object.fromEntries(scores), parameters);
  const profit = returnOnCost(
    sumKnown(standings.map((one) => one.grossProfit)),
    sumKnown(standings.map(({ cost }) => cost)),
  );
  return { period, indicators, result: result.ok ? result.value : null, returnOnCost: profit.ok ? profit.value : null };
}
