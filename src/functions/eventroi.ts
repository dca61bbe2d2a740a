import { eventReturn } from "#core/events/event-result.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Return on a market event: expected margin of its opportunities less its cost, over its cost.
 * @zh 市场活动的投入产出比：商机的预期毛利减费用，再除以费用。
 * @customfunction EVENTROI
 * @task events
 * @model EVT-1
 * @origin own
 * @param amount - Amount of the opportunities that the event brought, in yuan.
 * @zhParam amount 商机金额 活动带来的商机金额（元）。
 * @param winRate - Win rate of such opportunities, 0–1.
 * @zhParam winRate 赢单率 这类商机的赢单率，0–1。
 * @param margin - Their gross margin, −1 to 1.
 * @zhParam margin 毛利率 这类商机的毛利率，−1 至 1。
 * @param cost - Cost of the event in yuan.
 * @zhParam cost 活动费用 活动费用（元）。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The return: 0 earns the cost back, 1.5 is one and a half times the cost on top (own definition).
 * @zhReturns 投入产出比：0 为刚好收回费用，1.5 为净得费用的一倍半（本工具定义）。
 * @example =KAM.EVENTROI(4000000,0.25,0.3,120000) → 1.5
 * @example =KAM.EVENTROI(1500000,0.2,0.25,100000) → -0.25
 */
export function eventRoi(
  amount: unknown[][],
  winRate: unknown[][],
  margin: unknown[][],
  cost: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow(
    {
      eventAmount: number(amount),
      eventWinRate: number(winRate),
      eventMargin: number(margin),
      eventCost: number(cost),
    },
    settings,
    (row) => eventReturn(row.eventAmount, row.eventWinRate, row.eventMargin, row.eventCost),
  );
}
