import { daysOfPayables } from "#core/finance/turnover-days.ts";
import { map } from "#core/kernel/outcome.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Days of payables: how long the customer takes to pay its suppliers, us among them.
 * @zh 付款周期（应付账款周转天数）：客户平均多少天付款给供应商，我方也在其中。
 * @customfunction DPO
 * @task finance
 * @model FIN-4
 * @origin std
 * @param payables - Payables at the end of the year.
 * @zhParam payables 应付账款 期末应付账款。
 * @param costOfSales - Cost of sales of the year.
 * @zhParam costOfSales 营业成本 全年营业成本。
 * @param openingPayables - Payables at the beginning of the year, for the average; left out, blank or 0, the closing balance alone counts.
 * @zhParam openingPayables 期初应付账款 年初应付账款，用来取平均；省略、空白或 0 时只用期末数。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Days on average over all suppliers.
 * @zhReturns 对全部供应商平均的天数。
 * @example =KAM.DPO(1200,4000,1200) → 109.5
 * @example =KAM.DPO(1650,3800) → 158.486842105
 */
export function dpo(
  payables: unknown[][],
  costOfSales: unknown[][],
  openingPayables?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    {
      payables: number(payables),
      costOfSales: number(costOfSales),
      openingPayables: numberNotZero(openingPayables),
    },
    settings,
    (row) =>
      map(
        daysOfPayables({ opening: row.openingPayables, closing: row.payables }, row.costOfSales, settings.parameters),
        ({ value }) => value,
      ),
  );
}
