import { map } from "#core/kernel/outcome.ts";
import { rebate } from "#core/retention/rebate.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Rebate on a year's amount, by the steps of the parameter table.
 * @zh 按年金额的返利，档次见参数表。
 * @customfunction REBATE
 * @task retention
 * @model MAINT-3
 * @origin own
 * @param amount - Amount of the year.
 * @zhParam amount 年金额 客户全年的金额。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The rebate (own definition): the rate of the highest step reached, on the whole amount; by default 1 % from 1 million, 2 % from 3 million, 3 % from 10 million.
 * @zhReturns 返利金额（本工具定义）：按所达到的最高一档的比例，对全部金额计算；默认 100 万起 1%，300 万起 2%，1000 万起 3%。
 * @example =KAM.REBATE(4000000) → 80000
 * @example =KAM.REBATE(800000) → 0
 * @example =KAM.REBATE(12000000) → 360000
 */
export function rebateOf(amount: unknown[][], parameters?: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow({ amount: number(amount) }, settings, (row) =>
    map(rebate(row.amount, settings.parameters), (found) => found.rebate),
  );
}
