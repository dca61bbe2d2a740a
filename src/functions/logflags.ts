import { map } from "#core/kernel/outcome.ts";
import { logFlags, type LogMarks } from "#core/team/log-flags.ts";
import { dateOrNumber, text as textColumn } from "./runtime/column.ts";
import { perRowAmong, type PlacedRow } from "./runtime/per-row-among.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";

/**
 * Work logs that should be looked at: alike, overlapping, too many on a day, entered in bulk.
 * @zh 哪些工作日志需要核对：内容相似、时间重叠、一天过多、集中填报。只是提示，不是结论。
 * @customfunction LOGFLAGS
 * @task team
 * @model REP-3
 * @origin seed, own
 * @param rep - Who wrote the log; only logs of the same person are compared. One cell stands for all rows.
 * @zhParam rep 填写人 日志填写人；只与本人的日志比较。填一格则适用于所有行。
 * @param text - What the log says.
 * @zhParam text 日志内容 日志内容。
 * @param start - Beginning: date with time of day. A date alone takes no part in the check of overlaps.
 * @zhParam start 开始时间 开始的日期和时间；只有日期的不查时间重叠。
 * @param end - End: date with time of day.
 * @zhParam end 结束时间 结束的日期和时间。
 * @param entered - When it was entered: date with time of day. A date alone takes no part in the check of entries in bulk.
 * @zhParam entered 填报时间 填报的日期和时间；只有日期的不查集中填报。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per log: why to look at it (SIMILAR, OVERLAP, MANY, BULK, REVERSED; blank when there is nothing), similarity to the latest earlier log that is alike and its row in the range, row of an overlapping log, logs that day (own definition). It asks for a look and accuses nobody; the work grows with the number of logs, not with its square.
 * @zhReturns 每条日志一行：核对原因（SIMILAR 相似、OVERLAP 重叠、MANY 过多、BULK 集中填报、REVERSED 起止颠倒；没有则空白）、与此前最近一条相似日志的相似度及其在区域中的行号、时间重叠的行号、当日条数（本工具定义）。只提示核对，不指责任何人。
 * @example =KAM.LOGFLAGS("张伟",[["上午拜访采购部李经理，确认下周试用"],["上午拜访采购部李经理，确认下周试用。"],["下午与技术部讨论接口"]],[[46200.375],[46201.375],[46201.4]],[[46200.45],[46201.45],[46201.5]],null,null,false) → [["","","","",1],["SIMILAR; OVERLAP",1,1,3,2],["OVERLAP","","",2,2]]
 */
export function logFlagsOf(
  rep: unknown[][],
  text: unknown[][],
  start: unknown[][],
  end: unknown[][],
  entered?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowAmong(
    logColumns(rep, text, start, end, entered),
    settings,
    ["logFlags", "logSimilarity", "logSimilarRow", "logOverlapRow", "logsOfDay"],
    (rows) => {
      const marks = logFlags(rows.map(logOf), settings.parameters);
      const rowOf = (index: number) => (rows[index]?.place ?? index) + 1;
      return marks.map((found) => map(found, (log) => lineOf(log, rowOf, settings)));
    },
  );
}

function logColumns(rep: unknown, text: unknown, start: unknown, end: unknown, entered: unknown) {
  return {
    logRep: textColumn(rep),
    logText: textColumn(text),
    logStart: dateOrNumber(start),
    logEnd: dateOrNumber(end),
    logEntered: dateOrNumber(entered),
  };
}

// Excel may deliver a blank time as 0, and no log begins in the year 1900.
function logOf({ row }: PlacedRow<ReturnType<typeof logColumns>>) {
  return {
    rep: row.logRep,
    text: row.logText,
    start: row.logStart === 0 ? null : row.logStart,
    end: row.logEnd === 0 ? null : row.logEnd,
    entered: row.logEntered === 0 ? null : row.logEntered,
  };
}

function lineOf({ flags, alike, overlaps, logsOfDay }: LogMarks, rowOf: (index: number) => number, settings: Settings) {
  return [
    flags.map((flag) => settings.word("logFlag", flag)).join("; "),
    alike?.similarity ?? null,
    alike === null ? null : rowOf(alike.place),
    overlaps === null ? null : rowOf(overlaps),
    logsOfDay,
  ];
}
