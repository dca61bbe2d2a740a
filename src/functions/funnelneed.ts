import { funnelNeed } from "#core/pipeline/funnel-need.ts";
import { answerLines } from "./runtime/answer-lines.ts";
import { demand } from "./runtime/answer.ts";
import { cellsInPlace } from "./runtime/cells-in-place.ts";
import { number } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How many opportunities each step must see for a number of wins.
 * @zh 要赢下若干单，每一步需要多少商机（从签约往前倒推）。
 * @customfunction FUNNELNEED
 * @task pipeline
 * @model PIPE-2
 * @origin own
 * @param wins - Number of wins wanted, one cell.
 * @zhParam wins 赢单目标数 希望赢下的单数，一格。
 * @param conversions - Conversion from step to step, 0–1, in the funnel's order; the last one leads to signing (ST7), at most six.
 * @zhParam conversions 转化率 逐步的转化率，0–1，按漏斗次序；最后一个通向签约（ST7），最多六个。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns A row per step from the first conversion's to ST7: step, opportunities not rounded, whole opportunities (own definition).
 * @zhReturns 从第一个转化率所在的步骤到 ST7，每步一行：步骤、所需商机数（未取整）、整数（本工具定义）。
 * @example =KAM.FUNNELNEED(10,[[0.5],[0.4],[0.5],[0.6],[0.8]],false) → [["ST2",208.333333333,209],["ST3",104.166666667,105],["ST4",41.6666666667,42],["ST5",20.8333333333,21],["ST6",12.5,13],["ST7",10,10]]
 */
export function funnelNeedOf(
  wins: unknown[][],
  conversions: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  const wanted = oneValue("wins", number(wins), settings);
  const chain = cellsInPlace("conversions", number(conversions), settings);
  const lines = demand(funnelNeed(wanted, chain), settings.language).map(({ step, need, whole }) => [
    settings.word("step", step),
    need,
    whole,
  ]);
  return answerLines(["funnelStep", "funnelNeed", "funnelWhole"], lines, settings);
}
