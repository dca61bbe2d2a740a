import { satisfiedShare } from "#core/retention/satisfied-share.ts";
import { numberNotZero } from "./runtime/column.ts";
import { listRows, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Part of the satisfaction ratings from 1 to 5 that are 4 or 5.
 * @zh 满意率：1–5 分的满意度评分中 4 分和 5 分所占的比例。
 * @customfunction CSAT
 * @task retention
 * @model CHURN-2
 * @origin std
 * @param ratings - Ratings from 1 to 5, one cell per answer; blank and 0 take no part.
 * @zhParam ratings 满意度评分 满意度评分 1–5 分，每格一份答案；空白和 0 不计。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The part as a fraction; format the cell as a percentage.
 * @zhReturns 以小数表示的满意率，单元格可设为百分比格式。
 * @example =KAM.CSAT([[5],[4],[3],[4]]) → 0.75
 */
export function csat(ratings: unknown[][], parameters?: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const rows = listRows({ satisfactionRating: numberNotZero(ratings) }, settings);
  const answers = rows.flatMap(({ satisfactionRating }) => satisfactionRating ?? []);
  return overall(satisfiedShare(answers, settings.parameters), settings);
}
