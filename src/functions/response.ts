import { map } from "#core/kernel/outcome.ts";
import { responseMeasures, type ResponseMeasures } from "#core/retention/response.ts";
import { date, yesNo } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How fast and how well customers' requests were answered.
 * @zh 客户请求答复得快不快、解决得好不好。
 * @customfunction RESPONSE
 * @task retention
 * @model KPI-2
 * @origin seed, own
 * @param asked - Day on which each request came.
 * @zhParam asked 提出日期 各请求的提出日期。
 * @param agreed - Day by which an answer was agreed; blank takes no part in the share.
 * @zhParam agreed 约定日期 约定的答复日期；空白的不计入按时率。
 * @param answered - Day of the answer; blank when there is none yet.
 * @zhParam answered 答复日期 实际答复日期；尚未答复的留空。
 * @param solved - Day on which the request was solved.
 * @zhParam solved 解决日期 解决日期。
 * @param fixedFirst - Whether the first attempt solved it: TRUE or FALSE, Y or N.
 * @zhParam fixedFirst 一次解决 是否一次解决：是或否。
 * @param today - Today, such as TODAY(): requests not answered by the agreed day count as late.
 * @zhParam today 今天 今天的日期，如 TODAY()：过了约定日期仍未答复的算不按时。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Requests, how many of them can be judged, part answered in time, mean days to answer, mean days to solve, part solved at the first attempt (own definition).
 * @zhReturns 请求数、其中可判断的个数、按时答复率、平均答复天数、平均解决天数、一次解决率（本工具定义）。
 * @example =KAM.RESPONSE([[46000],[46000],[46010]],[[46002],[46002],[46012]],[[46001],[46005],[null]],null,null,46020,false) → [[3,3,0.333333333333333,3,"",""]]
 */
export function response(
  asked: unknown[][],
  agreed: unknown[][],
  answered: unknown[][],
  solved?: unknown[][],
  fixedFirst?: unknown[][],
  today?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  const rows = listRows(
    {
      askedOn: date(asked),
      agreedOn: date(agreed),
      answeredOn: date(answered),
      solvedOn: date(solved),
      fixedFirst: yesNo(fixedFirst),
    },
    settings,
  );
  const requests = rows.map((row) => ({
    asked: row.askedOn,
    agreed: row.agreedOn,
    answered: row.answeredOn,
    solved: row.solvedOn,
    fixedFirst: row.fixedFirst,
  }));
  const measures = responseMeasures(requests, oneValue("today", date(today), settings));
  return overallColumns(
    ["requests", "requestsMeasured", "inTimeShare", "daysToAnswer", "daysToSolve", "fixedFirstShare"],
    map(measures, lineOf),
    settings,
  );
}

function lineOf(found: ResponseMeasures): readonly unknown[] {
  return [found.requests, found.measured, found.inTime, found.daysToAnswer, found.daysToSolve, found.fixedFirst];
}
