import { map } from "#core/kernel/outcome.ts";
import { bonusPayout } from "#core/team/bonus-payout.ts";
import { number } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * The parts of a bonus that add up to what KAM.BONUS pays.
 * @zh KAM.BONUS 奖金的由来：目标以内、超额与封顶各多少。
 * @customfunction BONUSWHY
 * @task team
 * @model REP-5
 * @origin own
 * @param attainment - Actual ÷ target: 1.2 means 120 %.
 * @zhParam attainment 达成率 实际除以目标：1.2 表示 120%。
 * @param bonus - Bonus at the target, in yuan.
 * @zhParam bonus 目标奖金 达成目标时的奖金（元）。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per row, in yuan: payout, part up to the target, part above it, and what the cap takes off (own definition).
 * @zhReturns 每行（元）：应发奖金、目标以内部分、超额部分、封顶扣减（本工具定义）。
 * @example =KAM.BONUSWHY([[1.2],[2]],100000,null,false) → [[130000,100000,30000,0],[200000,100000,150000,50000]]
 */
export function bonusWhy(
  attainment: unknown[][],
  bonus: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    { attainment: number(attainment), targetBonus: number(bonus) },
    settings,
    ["bonusPayout", "bonusBase", "bonusExtra", "bonusCapped"],
    (row) =>
      map(bonusPayout(row.attainment, row.targetBonus, settings.parameters), (found) => [
        found.payout,
        found.base,
        found.extra,
        found.capped,
      ]),
  );
}
