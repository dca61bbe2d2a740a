import { resolvedRate } from "#core/needs/resolved-rate.ts";
import { yesNo } from "./runtime/column.ts";
import { listRows, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Part of the objections that are settled.
 * @zh 异议解决率：已解决的异议占多少。
 * @customfunction RESOLVED
 * @task needs
 * @model NEED-5
 * @origin own
 * @param solved - Whether each objection is settled; blank cells take no part, so write FALSE for an open one.
 * @zhParam solved 是否已解决 每条异议是否已解决；空白不计，未解决的请填“否”。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The rate as a fraction (own definition); format the cell as a percentage.
 * @zhReturns 以小数表示的解决率（本工具定义），单元格可设为百分比格式。
 * @example =KAM.RESOLVED([[true],[true],[false],["是"]]) → 0.75
 */
export function resolved(solved: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  const known = listRows({ objectionSolved: yesNo(solved) }, settings).flatMap((row) => row.objectionSolved ?? []);
  return overall(resolvedRate(known), settings);
}
