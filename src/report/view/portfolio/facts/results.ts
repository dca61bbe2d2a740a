import { meanOf } from "#core/kernel/slope.ts";
import type { ResultIndicator } from "#core/codes/performance.ts";
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
  const result = kamResult(
    meansOf(indicators, ({ score }) => score),
    meansOf(indicators, weightOf),
    parameters,
  );
  const profit = returnOnCost(
    sumKnown(standings.map((one) => one.grossProfit)),
    sumKnown(standings.map(({ cost }) => cost)),
  );
  return { period, indicators, result: result.ok ? result.value : null, returnOnCost: profit.ok ? profit.value : null };
}

/** A row without a score takes no part, and neither does its weight. */
function weightOf({ row, score }: IndicatorResult): number | null {
  return score === null ? null : row.weight;
}

/** The mean over the rows of each indicator; nothing for one without a value. */
function meansOf(
  indicators: readonly IndicatorResult[],
  of: (one: IndicatorResult) => number | null,
): Readonly<Partial<Record<ResultIndicator, number>>> {
  const means = [...new Set(indicators.map(({ row }) => row.indicator))].flatMap((indicator) => {
    const mean = meanOf(indicators.filter(({ row }) => row.indicator === indicator).flatMap((one) => of(one) ?? []));
    return mean === null ? [] : [[indicator, mean] as const];
  });
  return Object.fromEntries(means);
}
