import { salesVelocity } from "#core/pipeline/sales-velocity.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Sales velocity: money that flows through the funnel per day.
 * @zh 漏斗流速：平均每天流过漏斗的金额。
 * @customfunction VELOCITY
 * @task pipeline
 * @model FUN-4
 * @origin std
 * @param opportunities - Number of opportunities in work.
 * @zhParam opportunities 商机数 在跟进的商机个数。
 * @param averageDeal - Average amount of an opportunity.
 * @zhParam averageDeal 平均单笔金额 每个商机的平均金额。
 * @param winRate - Win rate, 0–1 (KAM.WINRATE).
 * @zhParam winRate 赢单率 赢单率，0–1（KAM.WINRATE）。
 * @param cycleDays - Days from creation to signing.
 * @zhParam cycleDays 销售周期 从创建到签约的天数。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Money per day, in the unit of the average amount.
 * @zhReturns 每天的金额，单位与平均单笔金额相同。
 * @example =KAM.VELOCITY(40,25000,0.25,100) → 2500
 * @example =KAM.VELOCITY(60,18000,0.3,75) → 4320
 */
export function velocity(
  opportunities: unknown[][],
  averageDeal: unknown[][],
  winRate: unknown[][],
  cycleDays: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow(
    {
      opportunities: number(opportunities),
      averageDeal: number(averageDeal),
      winRate: number(winRate),
      cycleDays: number(cycleDays),
    },
    settings,
    salesVelocity,
  );
}
