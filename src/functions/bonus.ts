import { map } from "#core/kernel/outcome.ts";
import { bonusPayout } from "#core/team/bonus-payout.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Bonus for a goal by what was reached of it.
 * @zh 按达成率计算的目标奖金。
 * @customfunction BONUS
 * @task team
 * @model REP-5
 * @origin own
 * @param attainment - Actual ÷ target: 1.2 means 120 %.
 * @zhParam attainment 达成率 实际除以目标：1.2 表示 120%。
 * @param bonus - Bonus at the target, in yuan.
 * @zhParam bonus 目标奖金 达成目标时的奖金（元）。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Yuan (own definition): nothing below 60 %, in proportion up to 100 %, 1.5 times the part above, at most twice the bonus. KAM.BONUSWHY shows the parts.
 * @zhReturns 应发奖金（元，本工具定义）：60% 以下为零，100% 以内按比例，超额部分按 1.5 倍，最多为目标奖金的两倍。用 KAM.BONUSWHY 看各部分。
 * @example =KAM.BONUS([[1.2],[0.8],[0.59]],100000) → [[130000],[80000],[0]]
 */
export function bonusOf(
  attainment: unknown[][],
  bonus: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow({ attainment: number(attainment), targetBonus: number(bonus) }, settings, (row) =>
    map(bonusPayout(row.attainment, row.targetBonus, settings.parameters), ({ payout }) => payout),
  );
}
