import { daysOfInventory } from "#core/finance/turnover-days.ts";
import { map } from "#core/kernel/outcome.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Days of inventory: how long goods lie in the customer's stock until they are sold.
 * @zh 存货周期（存货周转天数）：客户的存货平均多少天卖出。
 * @customfunction DIO
 * @task finance
 * @model FIN-5
 * @origin std
 * @param inventory - Inventory at the end of the year; 0 for none.
 * @zhParam inventory 存货 期末存货；没有存货填 0。
 * @param costOfSales - Cost of sales of the year.
 * @zhParam costOfSales 营业成本 全年营业成本。
 * @param openingInventory - Inventory at the beginning of the year, for the average; left out, blank or 0, the closing balance alone counts.
 * @zhParam openingInventory 期初存货 年初存货，用来取平均；省略、空白或 0 时只用期末数。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Days; KAM.DIO + KAM.DSO − KAM.DPO is the time between paying and being paid.
 * @zhReturns 天数；KAM.DIO + KAM.DSO − KAM.DPO 为从付款到收款的天数。
 * @example =KAM.DIO(1400,6100,1200) → 77.7868852459016
 * @example =KAM.DIO(2050,4000,2050) → 187.0625
 */
export function dio(
  inventory: unknown[][],
  costOfSales: unknown[][],
  openingInventory?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    {
      inventory: number(inventory),
      costOfSales: number(costOfSales),
      openingInventory: numberNotZero(openingInventory),
    },
    settings,
    (row) =>
      map(
        daysOfInventory(
          { opening: row.openingInventory, closing: row.inventory },
          row.costOfSales,
          settings.parameters,
        ),
        ({ value }) => value,
      ),
  );
}
