import { map, ok } from "#core/kernel/outcome.ts";
import { checkParameter } from "#core/parameters/parameters.ts";
import { quarterConcentration } from "#core/pipeline/quarter-concentration.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { quarterColumns } from "./runtime/quarter-columns.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Amount to move out of the fourth quarter so that it holds a wanted share of the year.
 * @zh 要把第四季度降到目标占比，需要前移多少金额。
 * @customfunction Q4MOVE
 * @task forecast
 * @model FC-2
 * @origin own
 * @param quarters - Amounts of the four quarters: four cells per row, one row per year or account.
 * @zhParam quarters 四个季度 四个季度的金额：每行四格，一行为一年或一个客户。
 * @param share - Wanted share of the fourth quarter, 0–1; left out, the parameter holds (0.35).
 * @zhParam share 目标占比 希望第四季度占全年的比例，0–1；省略时用参数（0.35）。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The amount, in the unit of the quarters; 0 when the share is already reached.
 * @zhReturns 金额，单位与各季度相同；已达到目标占比时为 0。
 * @example =KAM.Q4MOVE([[4,6,10,80]]) → 45
 * @example =KAM.Q4MOVE([[4,6,10,80]],0.4) → 40
 */
export function q4Move(
  quarters: unknown[][],
  share?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow({ ...quarterColumns(quarters, settings), share: number(share) }, settings, (row) => {
    const wanted = row.share === null ? ok(undefined) : checkParameter("q4.target", row.share);
    if (!wanted.ok) return wanted;
    const quarter = quarterConcentration([row.q1, row.q2, row.q3, row.q4], settings.parameters, wanted.value);
    return map(quarter, (found) => found.move);
  });
}
