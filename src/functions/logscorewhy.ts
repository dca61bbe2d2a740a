import { LOG_CHECKS } from "#core/codes/results/team.ts";
import { map } from "#core/kernel/outcome.ts";
import { logQuality, type LogQuality } from "#core/team/log-quality.ts";
import { logCheckColumns, logChecksOf } from "./runtime/log-checks.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * The points of each check that add up to the score of a work log.
 * @zh 工作日志得分的由来：十项各得多少分，相加即为日志得分。
 * @customfunction LOGSCOREWHY
 * @task team
 * @model REP-3
 * @origin own
 * @param checks - Ten cells per log: person met, time, place, goal, customer's words, commitment, next step with its date, opportunity, entered within 48 hours, evidence. TRUE or what was written; the ninth TRUE or FALSE.
 * @zhParam checks 十项检查 每条日志十格：见了谁、时间、地点、目标、客户原话、承诺、下一步及日期、关联商机、48 小时内填报、凭证。填“是”或所写内容；第九格填是或否。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per log: the score and the points of the ten checks that add up to it (own definition).
 * @zhReturns 每条日志一行：总分，以及十项各得多少分，相加即为总分（本工具定义）。
 * @example =KAM.LOGSCOREWHY([[true,true,true,true,"先试用一个月",true,true,false,true,null]],null,false) → [[80,10,10,10,10,10,10,10,0,10,0]]
 */
export function logScoreWhy(
  checks: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const points = LOG_CHECKS.map((check) => `logPoints.${check}` as const);
  return perRowColumns(logCheckColumns(checks, settings), settings, ["logScore", ...points], (row) =>
    map(logQuality(logChecksOf(row), settings.parameters), lineOf),
  );
}

function lineOf({ score, points }: LogQuality): unknown[] {
  // At its full length from the start: what a list keeps free for more would stay in every row.
  const line = new Array<unknown>(1 + points.length);
  line[0] = score;
  for (let place = 0; place < points.length; place += 1) line[place + 1] = points[place];
  return line;
}
