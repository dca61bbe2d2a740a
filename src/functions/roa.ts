import { returnOnAssets } from "#core/finance/profitability.ts";
import { map } from "#core/kernel/outcome.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Return on assets: net profit as a part of the average total assets.
 * @zh 资产回报率：净利润占平均总资产的比例。
 * @customfunction ROA
 * @task finance
 * @model FIN-3
 * @origin std
 * @param netProfit - Net profit of the year; a loss is negative.
 * @zhParam netProfit 净利润 全年净利润；亏损填负数。
 * @param totalAssets - Total assets at the end of the year.
 * @zhParam totalAssets 总资产 期末资产总计。
 * @param openingAssets - Total assets at the beginning of the year, for the average; left out, blank or 0, the closing balance alone counts.
 * @zhParam openingAssets 期初总资产 年初总资产，用来取平均；省略、空白或 0 时只用期末数。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The return as a fraction, negative with a loss; format the cell as a percentage.
 * @zhReturns 以小数表示的资产回报率，亏损为负；单元格可设为百分比格式。
 * @example =KAM.ROA(620,9800,9000) → 0.0659574468085106
 * @example =KAM.ROA(620,9800) → 0.063265306122449
 */
export function roa(
  netProfit: unknown[][],
  totalAssets: unknown[][],
  openingAssets?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow(
    { netProfit: number(netProfit), totalAssets: number(totalAssets), openingAssets: numberNotZero(openingAssets) },
    settings,
    (row) => map(returnOnAssets(row.netProfit, row.totalAssets, row.openingAssets), ({ value }) => value),
  );
}
