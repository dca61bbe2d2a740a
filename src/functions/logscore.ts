import { map } from "#core/kernel/outcome.ts";
import { logQuality } from "#core/team/log-quality.ts";
import { logCheckColumns, logChecksOf } from "./runtime/log-checks.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How much of what a good work log holds is there, 0–100.
 * @zh 工作日志的质量得分，0–100：十项应有的内容写了多少。
 * @customfunction LOGSCORE
 * @task team
 * @model REP-3
 * @origin own
 * @param checks - Ten cells per log: person met, time, place, goal, customer's words, commitment, next step with its date, opportunity, entered within 48 hours, evidence. TRUE or what was written; the ninth TRUE or FALSE.
 * @zhParam checks 十项检查 每条日志十格：见了谁、时间、地点、目标、客户原话、承诺、下一步及日期、关联商机、48 小时内填报、凭证。填“是”或所写内容；第九格填是或否。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The score (own definition): ten points for each of ten checks. KAM.LOGSCOREWHY shows the points.
 * @zhReturns 得分（本工具定义）：十项各 10 分。用 KAM.LOGSCOREWHY 看每一项。
 * @example =KAM.LOGSCORE([[true,true,true,true,"先试用一个月",true,true,false,true,null]]) → 80
 * @example =KAM.LOGSCORE([[true,true,true,false,null,false,true,false,false,null]]) → 40
 */
export function logScore(checks: unknown[][], parameters?: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(logCheckColumns(checks, settings), settings, (row) =>
    map(logQuality(logChecksOf(row), settings.parameters), ({ score }) => score),
  );
}
