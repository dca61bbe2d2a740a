import { teamPool } from "#core/team/team-pool.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { perListRow } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

// Yuan: one fen.
const SMALLEST = 0.01;

/**
 * A team's bonus split by weight, so that the parts add up.
 * @zh 把团队奖金按权重分到人，各人之和等于总额。
 * @customfunction BONUSPOOL
 * @task team
 * @model REP-5
 * @origin own
 * @param pool - Bonus of the whole team in yuan, one cell.
 * @zhParam pool 奖金总额 团队奖金总额（元），一格。
 * @param weight - Weight of each member; weights count against their sum, a blank takes no part.
 * @zhParam weight 分配权重 每人的权重，按合计折算；空白的不参加分配。
 * @param unit - Smallest amount that is paid, in yuan; left out, 0.01.
 * @zhParam unit 最小单位 最小发放单位（元）；省略为 0.01。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Yuan for each member (own definition): in whole units, what rounding leaves over goes to the largest remainders.
 * @zhReturns 每人的奖金（元，本工具定义）：为最小单位的整数倍，取整的余数给余额最大者。
 * @example =KAM.BONUSPOOL(100000,[[1],[1],[1]],100) → [[33400],[33300],[33300]]
 */
export function bonusPool(pool: unknown[][], weight: unknown[][], unit?: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  const amount = oneValue("poolAmount", number(pool), settings);
  const smallest = oneValue("poolUnit", numberNotZero(unit), settings) ?? SMALLEST;
  return perListRow({ poolWeight: number(weight) }, settings, (members) =>
    teamPool(
      amount,
      members.map(({ poolWeight }) => poolWeight),
      smallest,
    ),
  );
}
