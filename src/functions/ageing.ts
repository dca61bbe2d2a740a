import { map } from "#core/kernel/outcome.ts";
import { ageing as ageingOf } from "#core/pipeline/ageing.ts";
import { number } from "./runtime/column.ts";
import { listNumbers } from "./runtime/over-list.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether an opportunity has stood still for too long, measured by the ones that were won.
 * @zh 商机是否停滞过久，以赢单商机的天数为准。
 * @customfunction AGEING
 * @task pipeline daily
 * @model FUN-3
 * @origin own
 * @param days - Days that the opportunity has stood in its step.
 * @zhParam days 停留天数 商机在当前步骤已停留的天数。
 * @param wonDays - The same days of the opportunities won, as a list.
 * @zhParam wonDays 赢单天数 赢单商机的同一种天数，一列。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns TRUE when it is stale: beyond 1.5 times the median of the won ones. KAM.AGEINGWHY shows the limit.
 * @zhReturns 停滞时为 TRUE：超过赢单天数中位数的 1.5 倍。用 KAM.AGEINGWHY 看界限。
 * @example =KAM.AGEING(46,[[20],[30],[40]]) → true
 */
export function ageing(days: unknown[][], wonDays: unknown[][], parameters?: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const won = listNumbers("wonDays", wonDays, settings);
  return perRow({ days: number(days) }, settings, (row) =>
    map(ageingOf(row.days, won, settings.parameters), (found) => found.stale),
  );
}
