import { map } from "#core/kernel/outcome.ts";
import { weightedForecast } from "#core/pipeline/weighted-forecast.ts";
import { code, number } from "./runtime/column.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Forecast of opportunities weighted by their chance, with what is signed, the commit and the best case.
 * @zh 按赢单概率加权的预测，并列出已签约、可承诺与最好情况。
 * @customfunction WFORECAST
 * @task forecast daily
 * @model FC-1
 * @origin std, own
 * @param amount - Amount of each opportunity.
 * @zhParam amount 金额 各商机的金额。
 * @param step - Step of each opportunity: ST1 to ST7, or its name.
 * @zhParam step 销售步骤 各商机所处的步骤：ST1 至 ST7，或名称。
 * @param status - OPEN, WON, LOST or SUSPENDED, or the word for it; blank counts as open.
 * @zhParam status 状态 进行中、赢单、丢单或暂停，也可填代码；空白按进行中计。
 * @param correction - Correction of each chance by hand, in points of probability.
 * @zhParam correction 概率修正 各商机概率的人工修正，以概率点计。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Most likely total, open weighted amount, signed amount, commit and best case; what is signed is counted once.
 * @zhReturns 最可能的合计、未签加权金额、已签约金额、可承诺与最好情况；已签约的只计一次。
 * @example =KAM.WFORECAST([[1000],[800],[1200],[600],[500]],[["ST3"],["ST4"],["ST5"],["ST6"],["ST7"]],null,null,null,false) → [[1850,1350,500,1100,4100]]
 */
export function wForecast(
  amount: unknown[][],
  step: unknown[][],
  status?: unknown[][],
  correction?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const opportunities = listRows(
    {
      amount: number(amount),
      step: code("step", step),
      status: code("status", status),
      correction: number(correction),
    },
    settings,
  ).map((row) => ({ ...row, status: row.status ?? "OPEN" }));
  const forecast = map(weightedForecast(opportunities, settings.parameters), (found) => [
    found.total,
    found.openWeighted,
    found.signed,
    found.commit,
    found.best,
  ]);
  return overallColumns(["total", "openWeighted", "signed", "commit", "bestCase"], forecast, settings);
}
