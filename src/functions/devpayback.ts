import { paybackYears } from "#core/finance/development-return.ts";
import { map } from "#core/kernel/outcome.ts";
import { number } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";
import { yearRows } from "./runtime/year-rows.ts";

/**
 * Years until the profits of an account have paid back what was spent first, undiscounted.
 * @zh 回收期：多少年后各年利润收回前期投入，不折现。
 * @customfunction DEVPAYBACK
 * @task development
 * @model DEV-1
 * @origin std, own
 * @param profit - Profit of each year, the first first (KAM.DEVPROFIT): one row or one column.
 * @zhParam profit 各年利润 各年利润（KAM.DEVPROFIT），从第一年起排成一行或一列。
 * @param developmentCost - Spent before the first year; 0 for nothing.
 * @zhParam developmentCost 前期开发投入 第一年之前的投入；没有填 0。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns Years, linear within a year; a later loss that undoes it starts the wait again (own definition). BEYOND where it is not paid back within the years given.
 * @zhReturns 年数，年内按直线计；其后又亏损到收不回时重新起算（本工具定义）。所给年份内收不回时为 BEYOND 期内收不回。
 * @example =KAM.DEVPAYBACK([[155205.48],[232246.58],[309287.67]],300000) → 1.62345167795365
 * @example =KAM.DEVPAYBACK([[100],[99]],200) → "BEYOND"
 */
export function devPayback(profit: unknown[][], developmentCost: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  const years = yearRows({ yearProfit: number(profit) }, settings).map((row) => row.yearProfit);
  const cost = oneValue("developmentCost", number(developmentCost), settings);
  return overall(
    map(paybackYears(years, cost), (found) => found ?? settings.word("unreached", "BEYOND")),
    settings,
  );
}
