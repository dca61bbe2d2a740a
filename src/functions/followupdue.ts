import { followUpDue } from "#core/records/follow-up.ts";
import { date } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Day by which a visit is to be followed up: within a week.
 * @zh 拜访后最晚哪一天回访：一周之内。
 * @customfunction FOLLOWUPDUE
 * @task records daily
 * @model REC-1
 * @origin seed
 * @param visitDate - Day of the visit.
 * @zhParam visitDate 拜访日期 拜访日期。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The day as a date serial, seven calendar days later by default; format the cell as a date.
 * @zhReturns 回访期限（日期序号），默认为七个自然日后；单元格可设为日期格式。
 * @example =KAM.FOLLOWUPDUE(46203) → 46210
 * @example =KAM.FOLLOWUPDUE("2026-06-30") → 46210
 */
export function followUpDueOf(visitDate: unknown[][], parameters?: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow({ visitDate: date(visitDate) }, settings, (row) => followUpDue(row.visitDate, settings.parameters));
}
