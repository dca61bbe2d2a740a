import { map } from "#core/kernel/outcome.ts";
import { ageing } from "#core/pipeline/ageing.ts";
import { number } from "./runtime/column.ts";
import { listNumbers } from "./runtime/over-list.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Days in the step beside the limit after which an opportunity is stale.
 * @zh 停留天数与停滞界限的对照：中位数、界限与判断。
 * @customfunction AGEINGWHY
 * @task pipeline
 * @model FUN-3
 * @origin own
 * @param days - Days that the opportunity has stood in its step.
 * @zhParam days 停留天数 商机在当前步骤已停留的天数。
 * @param wonDays - The same days of the opportunities won, as a list.
 * @zhParam wonDays 赢单天数 赢单商机的同一种天数，一列。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per opportunity: stale or not, its days, the median of the won ones and the limit.
 * @zhReturns 每个商机一行：是否停滞、停留天数、赢单天数中位数、停滞界限。
 * @example =KAM.AGEINGWHY(46,[[20],[30],[40]],null,false) → [[true,46,30,45]]
 */
export function ageingWhy(
  days: unknown[][],
  wonDays: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const won = listNumbers("wonDays", wonDays, settings);
  return perRowColumns({ days: number(days) }, settings, ["stale", "daysInStep", "averageDays", "staleLimit"], (row) =>
    map(ageing(row.days, won, settings.parameters), (found) => [found.stale, found.days, found.median, found.limit]),
  );
}
