import { netMargin } from "#core/finance/profitability.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Net margin: net profit as a part of revenue.
 * @zh 净利润率：净利润占营业收入的比例。
 * @customfunction NETMARGIN
 * @task finance
 * @model FIN-2
 * @origin std
 * @param netProfit - Net profit of the year; a loss is negative.
 * @zhParam netProfit 净利润 全年净利润；亏损填负数。
 * @param revenue - Revenue of the year.
 * @zhParam revenue 营业收入 全年营业收入。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The margin as a fraction, negative with a loss; format the cell as a percentage.
 * @zhReturns 以小数表示的净利润率，亏损为负；单元格可设为百分比格式。
 * @example =KAM.NETMARGIN(620,8600) → 0.072093023255814
 * @example =KAM.NETMARGIN(-180,5200) → -0.0346153846154
 */
export function netMarginOf(netProfit: unknown[][], revenue: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ netProfit: number(netProfit), statementRevenue: number(revenue) }, settings, (row) =>
    netMargin(row.netProfit, row.statementRevenue),
  );
}
