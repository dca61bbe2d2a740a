import { map } from "#core/kernel/outcome.ts";
import { productivity } from "#core/team/productivity.ts";
import { numberNotZero, number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Change of revenue per head of a team.
 * @zh 团队人均收入的变化。
 * @customfunction PRODUCTIVITY
 * @task team training
 * @model TEAM-3
 * @origin seed
 * @param revenueBefore - Revenue before, in yuan.
 * @zhParam revenueBefore 之前收入 之前的收入（元）。
 * @param headsBefore - People before.
 * @zhParam headsBefore 之前人数 之前的人数。
 * @param revenueAfter - Revenue after, in yuan.
 * @zhParam revenueAfter 之后收入 之后的收入（元）。
 * @param headsAfter - People after.
 * @zhParam headsAfter 之后人数 之后的人数。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The change as a fraction: 0.5 is half more per head.
 * @zhReturns 变化率（小数）：0.5 表示人均增加一半。
 * @example =KAM.PRODUCTIVITY(120000000,15,180000000,8) → 1.8125
 * @example =KAM.PRODUCTIVITY(80000000,10,82000000,12) → -0.145833333333
 */
export function productivityOf(
  revenueBefore: unknown[][],
  headsBefore: unknown[][],
  revenueAfter: unknown[][],
  headsAfter: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow(
    {
      revenueBefore: number(revenueBefore),
      headsBefore: numberNotZero(headsBefore),
      revenueAfter: number(revenueAfter),
      headsAfter: numberNotZero(headsAfter),
    },
    settings,
    (row) =>
      map(productivity(row.revenueBefore, row.headsBefore, row.revenueAfter, row.headsAfter), ({ change }) => change),
  );
}
