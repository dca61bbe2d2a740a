import { batnaValue } from "#core/negotiation/batna-value.ts";
import { number } from "./runtime/column.ts";
import { listRows, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Expected value of the best alternative to an agreement.
 * @zh 最佳备选方案（谈不成时的退路）的期望价值。
 * @customfunction BATNAVALUE
 * @task negotiation
 * @model BATNA-1
 * @origin std
 * @param value - Value of each outcome of the alternative; a loss is negative.
 * @zhParam value 价值 备选方案各种结果的价值；亏损填负数。
 * @param probability - Probability of each outcome, 0–1; what is left to 1 is worth nothing.
 * @zhParam probability 概率 各种结果的概率，0–1；合计不足 1 的部分按价值 0 计。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The sum of value × probability; probabilities that make more than 1 are an error.
 * @zhReturns 各种结果的价值 × 概率之和；概率合计超过 1 时报错。
 * @example =KAM.BATNAVALUE([[1000000],[700000],[-50000]],[[0.5],[0.3],[0.2]]) → 700000
 * @example =KAM.BATNAVALUE(1000000,0.6) → 600000
 */
export function batnaValueOf(value: unknown[][], probability: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  const outcomes = listRows({ outcomeValue: number(value), outcomeProbability: number(probability) }, settings);
  return overall(batnaValue(outcomes), settings);
}
