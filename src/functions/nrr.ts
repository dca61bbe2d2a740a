import { netRevenueRetention } from "#core/retention/net-revenue-retention.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Net revenue retention: what the customers of the beginning bring now against what they brought.
 * @zh 净收入留存率：期初的客户现在带来的收入与当初之比。
 * @customfunction NRR
 * @task retention
 * @model CHURN-2
 * @origin std
 * @param start - Revenue of the customers at the beginning.
 * @zhParam start 期初收入 期初各客户的收入合计。
 * @param up - More from the same customers.
 * @zhParam up 增购收入 这些客户增加的收入。
 * @param down - Less from customers that stayed.
 * @zhParam down 减购收入 留下的客户减少的收入。
 * @param lost - Revenue of customers that left.
 * @zhParam lost 流失收入 流失客户原有的收入。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The rate as a fraction; above 1 growth makes up for what was lost.
 * @zhReturns 以小数表示的比率；大于 1 说明增购补回了减购与流失。
 * @example =KAM.NRR(1000000,150000,50000,80000) → 1.02
 * @example =KAM.NRR(800000,40000,90000,60000) → 0.8625
 */
export function nrr(
  start: unknown[][],
  up: unknown[][],
  down: unknown[][],
  lost: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow(
    { revenueAtStart: number(start), revenueUp: number(up), revenueDown: number(down), revenueLost: number(lost) },
    settings,
    (row) =>
      netRevenueRetention({
        start: row.revenueAtStart,
        up: row.revenueUp,
        down: row.revenueDown,
        lost: row.revenueLost,
      }),
  );
}
