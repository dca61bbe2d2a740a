import { map } from "#core/kernel/outcome.ts";
import { quarterConcentration } from "#core/pipeline/quarter-concentration.ts";
import { perRow } from "./runtime/per-row.ts";
import { quarterColumns } from "./runtime/quarter-columns.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Share of the fourth quarter in the year.
 * @zh 第四季度占全年的比例。
 * @customfunction Q4SHARE
 * @task forecast
 * @model FC-2
 * @origin own
 * @param quarters - Amounts of the four quarters: four cells per row, one row per year or account.
 * @zhParam quarters 四个季度 四个季度的金额：每行四格，一行为一年或一个客户。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The share as a fraction; format the cell as a percentage.
 * @zhReturns 以小数表示的占比，单元格可设为百分比格式。
 * @example =KAM.Q4SHARE([[4,6,10,80]]) → 0.8
 * @example =KAM.Q4SHARE([[20,24,26,30]]) → 0.3
 */
export function q4Share(quarters: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow(quarterColumns(quarters, settings), settings, ({ q1, q2, q3, q4 }) =>
    map(quarterConcentration([q1, q2, q3, q4], settings.parameters), (found) => found.q4Share),
  );
}
