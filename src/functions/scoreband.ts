import { scoreBand as bandOf } from "#core/value/score-band.ts";
import { code, needed, number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Band of a measured indicator of an account's value, 1 worst to 5 best.
 * @zh 客户价值指标所处的分档，1 最低，5 最高。
 * @customfunction SCOREBAND
 * @task value
 * @model VAL-1
 * @origin own
 * @param indicator - Indicator, such as purchase, grossMargin, netMargin, paymentDays, marketGrowth, expansion or budgetGrowth, or its name.
 * @zhParam indicator 指标 年采购额、毛利率、净利率、账期、市场增长率、扩展业务、预算增长之一，也可填代码。
 * @param value - What was measured: yuan, days, or a ratio such as 0.28 for 28 %.
 * @zhParam value 取值 指标的取值：金额以元计，账期以天计，其余填比率，如 28% 为 0.28。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The band, 1 to 5 (own definition); a value on a limit belongs to the better band. Ratings by people need no band.
 * @zhReturns 分档 1–5（本工具定义）；正好在界限上的归入较好的一档。人工评分的指标本身就是 1–5，不必分档。
 * @example =KAM.SCOREBAND([["purchase"],["grossMargin"],["paymentDays"]],[[2600000],[0.28],[45]]) → [[3],[4],[4]]
 * @example =KAM.SCOREBAND("毛利率",0.28) → 4
 */
export function scoreBand(
  indicator: unknown[][],
  value: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    { valueIndicator: needed(code("valueIndicator", indicator)), indicatorValue: number(value) },
    settings,
    (row) => bandOf(row.valueIndicator, row.indicatorValue, settings.parameters),
  );
}
