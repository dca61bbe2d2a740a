import { developmentNpv } from "#core/finance/development-return.ts";
import { number } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";
import { yearRows } from "./runtime/year-rows.ts";

/**
 * Net present value of developing an account: what its profits of the coming years are worth today, less what is spent first.
 * @zh 开发一个客户的净现值：今后各年利润折算到今天，减去前期投入。
 * @customfunction DEVNPV
 * @task development
 * @model DEV-1
 * @origin std
 * @param profit - Profit of each year, the first first (KAM.DEVPROFIT): one row or one column.
 * @zhParam profit 各年利润 各年利润（KAM.DEVPROFIT），从第一年起排成一行或一列。
 * @param developmentCost - Spent before the first year; 0 for nothing.
 * @zhParam developmentCost 前期开发投入 第一年之前的投入；没有填 0。
 * @param discountRate - Discount rate per year, 0–1.
 * @zhParam discountRate 折现率 年折现率，0–1。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The net present value; each profit counts at the end of its year. A blank year between others is an error.
 * @zhReturns 净现值；各年利润按年末计。中间有空白年份时报错。
 * @example =KAM.DEVNPV([[155205.479452],[232246.575342],[309287.671233]],300000,0.1) → 265407.614009106
 * @example =KAM.DEVNPV([[100,100]],150,0) → 50
 */
export function devNpv(
  profit: unknown[][],
  developmentCost: unknown[][],
  discountRate: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  const years = yearRows({ yearProfit: number(profit) }, settings).map((row) => row.yearProfit);
  const cost = oneValue("developmentCost", number(developmentCost), settings);
  const rate = oneValue("developmentRate", number(discountRate), settings);
  return overall(developmentNpv(years, cost, rate), settings);
}
