import { daysOfSales } from "#core/finance/turnover-days.ts";
import { map } from "#core/kernel/outcome.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Days of sales outstanding: how long the customer waits until its own customers pay.
 * @zh 回款周期（应收账款周转天数）：客户自己卖出货物后，平均多少天收到钱。
 * @customfunction DSO
 * @task finance
 * @model FIN-4
 * @origin std
 * @param receivables - Receivables at the end of the year.
 * @zhParam receivables 应收账款 期末应收账款。
 * @param revenue - Revenue of the year.
 * @zhParam revenue 营业收入 全年营业收入。
 * @param openingReceivables - Receivables at the beginning of the year, for the average; left out, blank or 0, the closing balance alone counts.
 * @zhParam openingReceivables 期初应收账款 年初应收账款，用来取平均；省略、空白或 0 时只用期末数。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Days; how the customer pays us is another matter, see KAM.DPO.
 * @zhReturns 天数；客户付款给供应商快不快是另一回事，见 KAM.DPO。
 * @example =KAM.DSO(1500,8600,1300) → 59.4186046511628
 * @example =KAM.DSO(660,12000) → 20.075
 */
export function dso(
  receivables: unknown[][],
  revenue: unknown[][],
  openingReceivables?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    {
      receivables: number(receivables),
      statementRevenue: number(revenue),
      openingReceivables: numberNotZero(openingReceivables),
    },
    settings,
    (row) =>
      map(
        daysOfSales(
          { opening: row.openingReceivables, closing: row.receivables },
          row.statementRevenue,
          settings.parameters,
        ),
        ({ value }) => value,
      ),
  );
}
