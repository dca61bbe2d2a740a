import { conversionRate } from "#core/pipeline/stage-conversion.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Part of the opportunities that went on from a step to the next, for those created in one period.
 * @zh 同一时期创建的商机中，从某一步进入下一步的比例。
 * @customfunction STAGECONV
 * @task pipeline
 * @model FUN-3
 * @origin std
 * @param reached - How many reached the step, whatever became of them.
 * @zhParam reached 到达本步 到达过这一步的商机数，不论后来如何。
 * @param reachedNext - How many of them reached the next step.
 * @zhParam reachedNext 到达下一步 其中到达过下一步的商机数。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The conversion as a fraction; format the cell as a percentage.
 * @zhReturns 以小数表示的转化率，单元格可设为百分比格式。
 * @example =KAM.STAGECONV(40,24) → 0.6
 * @example =KAM.STAGECONV(24,15) → 0.625
 * @example =KAM.STAGECONV(15,6) → 0.4
 */
export function stageConv(reached: unknown[][], reachedNext: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ reached: number(reached), reachedNext: number(reachedNext) }, settings, (row) =>
    conversionRate(row.reached, row.reachedNext),
  );
}
