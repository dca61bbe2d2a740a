import { winProbability } from "#core/pipeline/step-probability.ts";
import { code, number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Chance of winning an opportunity from the step it stands in.
 * @zh 由商机所处的销售步骤得出赢单概率。
 * @customfunction WINPROB
 * @task pipeline daily
 * @model FUN-1
 * @origin std, own
 * @param step - Step it stands in: ST1 to ST7, or its Chinese or English name.
 * @zhParam step 销售步骤 商机所处的步骤：ST1 至 ST7，或中英文名称。
 * @param status - OPEN, WON, LOST or SUSPENDED, or the word for it; blank counts as open.
 * @zhParam status 状态 进行中、赢单、丢单或暂停，也可填代码；空白按进行中计。
 * @param correction - Correction by hand in points of probability, at most ±0.1 by default.
 * @zhParam correction 概率修正 人工修正，以概率点计，默认不超过 ±0.1。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The chance as a fraction; format the cell as a percentage.
 * @zhReturns 以小数表示的赢单概率，单元格可设为百分比格式。
 * @example =KAM.WINPROB("ST4") → 0.25
 * @example =KAM.WINPROB("方案认可","暂停") → 0.25
 */
export function winProb(
  step: unknown[][],
  status?: unknown[][],
  correction?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    { step: code("step", step), status: code("status", status), correction: number(correction) },
    settings,
    (opportunity) => winProbability({ ...opportunity, status: opportunity.status ?? "OPEN" }, settings.parameters),
  );
}
