import { STRATEGY_FACTORS } from "#core/codes/results/strategy.ts";
import { map } from "#core/kernel/outcome.ts";
import { strategyScore } from "#core/strategy/strategy-score.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { strategyColumns, strategyRatings } from "./runtime/strategy-columns.ts";

/**
 * The points of effect, feasibility, cost and time that add up to the score of a candidate strategy. Own definition.
 * @zh 备选战略得分的由来：效果、可行性、成本与时间各得多少分，相加即为得分（本工具定义）。
 * @customfunction STRATEGYSCOREWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per strategy: the score, 1–5, and the points of the four that add up to it.
 * @zhReturns 每个战略一行：得分（1–5）与四项各得多少分（相加为得分）。
 * @example =KAM.STRATEGYSCOREWHY(5,3,2,4,null,false) → [[3.75,2,0.75,0.4,0.6]]
 */
export function strategyScoreWhy(
  effect: unknown[][],
  feasibility: unknown[][],
  cost: unknown[][],
  time: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const points = STRATEGY_FACTORS.map((factor) => `strategy.${factor}` as const);
  return perRowColumns(
    strategyColumns(effect, feasibility, cost, time),
    settings,
    ["strategyScore", ...points],
    (row) =>
      map(strategyScore(strategyRatings(row), settings.parameters), ({ score, factors }) => [
        score,
        ...factors.map((factor) => factor.points),
      ]),
  );
}
