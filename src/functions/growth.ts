import { samePeriodGrowth } from "#core/finance/same-period-growth.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Growth over the same period of the year before.
 * @zh 同比增长：比上年同期增长多少。
 * @customfunction GROWTH
 * @task development
 * @model DEV-3
 * @origin seed, own
 * @param current - Amount of this period.
 * @zhParam current 本期 本期金额。
 * @param samePeriod - Amount of the same period of the year before; a negative one is compared by its size (own definition).
 * @zhParam samePeriod 上年同期 上年同期金额；为负时按绝对值比较（本工具定义）。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The growth as a fraction, negative for a fall; format the cell as a percentage.
 * @zhReturns 以小数表示的增长率，下降为负；单元格可设为百分比格式。
 * @example =KAM.GROWTH(120,100) → 0.2
 * @example =KAM.GROWTH(50,-50) → 2
 */
export function growth(current: unknown[][], samePeriod: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ growthCurrent: number(current), growthBase: number(samePeriod) }, settings, (row) =>
    samePeriodGrowth(row.growthCurrent, row.growthBase),
  );
}
