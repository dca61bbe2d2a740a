import { map } from "#core/kernel/outcome.ts";
import { predictability } from "#core/pipeline/predictability.ts";
import { date } from "./runtime/column.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How well dates of one kind, such as signings, were predicted: mean error, hits within 15 days, mean slip.
 * @zh 某一类日期（如签约日）预测得准不准：平均误差、15 天内的命中率、平均推迟。
 * @customfunction PREDICTABILITY
 * @task forecast
 * @model FC-3
 * @origin own
 * @param predicted - Date of each event as first predicted.
 * @zhParam predicted 预测日期 每次最初预测的日期。
 * @param actual - Date on which each event came; blank has not come yet and takes no part.
 * @zhParam actual 实际日期 每次实际发生的日期；空白为尚未发生，不计。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns One row: dates that have come, mean error in days without sign, part within ±15 days, mean slip in days, above 0 when later than predicted (own definition).
 * @zhReturns 一行：已发生的个数、平均误差（天，不计正负）、±15 天内的比例、平均推迟（天，晚于预测为正）（本工具定义）。
 * @example =KAM.PREDICTABILITY([[46203],[46203],[46203],[46203]],[[46208],[46193],[46243],[null]],null,false) → [[3,18.3333333333,0.666666666667,11.6666666667]]
 */
export function predictabilityOf(
  predicted: unknown[][],
  actual: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const dates = listRows({ predictedDate: date(predicted), actualDate: date(actual) }, settings);
  const found = predictability(
    dates.map((row) => ({ predicted: row.predictedDate, actual: row.actualDate })),
    settings.parameters,
  );
  return overallColumns(
    ["predictionCount", "predictionError", "predictionHits", "predictionSlip"],
    map(found, ({ count, meanError, hitShare, meanSlip }) => [count, meanError, hitShare, meanSlip]),
    settings,
  );
}
