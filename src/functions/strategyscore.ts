import { map } from "#core/kernel/outcome.ts";
import { strategyScore as scoreOf } from "#core/strategy/strategy-score.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { strategyColumns, strategyRatings } from "./runtime/strategy-columns.ts";

/**
 * Score of a candidate strategy, 1–5: the weighted mean of effect, feasibility, cost and time. Own definition.
 * @zh 备选战略的得分，1–5：效果、可行性、成本与时间的加权平均（本工具定义）。
 * @customfunction STRATEGYSCORE
 * @task strategy
 * @model STR-6
 * @origin own
 * @param effect - Effect of the strategy, 1–5, 5 the largest.
 * @zhParam effect 效果 预期效果，1–5，5 为最大。
 * @param feasibility - How feasible it is, 1–5, 5 the easiest.
 * @zhParam feasibility 可行性 可行程度，1–5，5 为最易。
 * @param cost - What it costs, 1–5, 5 the cheapest.
 * @zhParam cost 成本 成本，1–5，5 为最省。
 * @param time - How soon it works, 1–5, 5 the quickest.
 * @zhParam time 时间 见效快慢，1–5，5 为最快。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The score, 1–5. KAM.STRATEGYSCOREWHY shows the points that add up to it.
 * @zhReturns 得分，1–5。用 KAM.STRATEGYSCOREWHY 看每一分怎么来。
 * @example =KAM.STRATEGYSCORE(5,3,2,4) → 3.75
 * @example =KAM.STRATEGYSCORE(3,4,4,2) → 3.3
 */
export function strategyScore(
  effect: unknown[][],
  feasibility: unknown[][],
  cost: unknown[][],
  time: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(strategyColumns(effect, feasibility, cost, time), settings, (row) =>
    map(scoreOf(strategyRatings(row), settings.parameters), ({ score }) => score),
  );
}
