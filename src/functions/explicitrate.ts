import { explicitRate } from "#core/needs/explicit-rate.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Part of the recorded needs that the customer stated as a want; large sales turn on these.
 * @zh 显性需求占比：已记录的需求中，客户明确说出想要的占多少；大额销售取决于它。
 * @customfunction EXPLICITRATE
 * @task needs
 * @model NEED-1
 * @origin std
 * @param explicit - Number of explicit needs: wants that were stated.
 * @zhParam explicit 显性需求数 显性需求的个数：客户明确说出想要的。
 * @param implicit - Number of implied needs: problems that were only named.
 * @zhParam implicit 隐性需求数 隐性需求的个数：只说出问题的。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The rate as a fraction; format the cell as a percentage.
 * @zhReturns 以小数表示的占比，单元格可设为百分比格式。
 * @example =KAM.EXPLICITRATE(6,9) → 0.4
 * @example =KAM.EXPLICITRATE(8,4) → 0.666666666667
 * @example =KAM.EXPLICITRATE(0,5) → 0
 */
export function explicitRateOf(explicit: unknown[][], implicit: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ explicitNeeds: number(explicit), impliedNeeds: number(implicit) }, settings, (row) =>
    explicitRate(row.explicitNeeds, row.impliedNeeds),
  );
}
