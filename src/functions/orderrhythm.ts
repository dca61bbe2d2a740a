import { map } from "#core/kernel/outcome.ts";
import { orderRhythm } from "#core/retention/order-rhythm.ts";
import { date, needed } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Rhythm in which a customer orders, and whether its next order is overdue.
 * @zh 客户的订货节奏，以及下一次订货是否已经迟了。
 * @customfunction ORDERRHYTHM
 * @task retention
 * @model MAINT-1
 * @origin own
 * @param orderDates - Days on which one customer ordered, in any order.
 * @zhParam orderDates 订货日期 一个客户历次订货的日期，次序不限。
 * @param today - Today, such as TODAY().
 * @zhParam today 今天 今天的日期，如 TODAY()。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Order days, mean days between them, their standard deviation, days after which an order is overdue, days since the last, expected next one as a date serial, and whether it is overdue (own definition: beyond the mean + 2 standard deviations).
 * @zhReturns 订货日数、平均间隔天数、标准差、超过几天算迟、距上次订货天数、预计下次订货日（日期序号）、是否已迟（本工具定义：超过平均间隔加 2 个标准差）。
 * @example =KAM.ORDERRHYTHM([[46023],[46053],[46083],[46113]],46144,null,false) → [[4,30,0,30,31,46143,true]]
 */
export function orderRhythmOf(
  orderDates: unknown[][],
  today: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const rows = listRows({ orderDates: date(orderDates) }, settings);
  const days = rows.flatMap((row) => row.orderDates ?? []);
  const asOf = oneValue("today", needed(date(today)), settings);
  return overallColumns(
    ["orderDays", "meanGap", "gapDeviation", "gapLimit", "daysSinceOrder", "nextOrder", "orderOverdue"],
    map(orderRhythm(days, asOf, settings.parameters), (found) => [
      found.orderDays,
      found.meanGap,
      found.deviation,
      found.limit,
      found.daysSince,
      found.nextExpected,
      found.overdue,
    ]),
    settings,
  );
}
