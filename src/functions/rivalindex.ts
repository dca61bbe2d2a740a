import { benchmarkIndex } from "#core/competition/benchmark-index.ts";
import { map } from "#core/kernel/outcome.ts";
import { benchmarkColumns, benchmarkRatings, isRated } from "./runtime/benchmark-columns.ts";
import { listRows, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Our standing beside a rival: the weighted mean of the gaps, own less rival. Own definition.
 * @zh 与一个对手的对标指数：各维度评分差（我方减对手）的加权平均（本工具定义）。
 * @customfunction RIVALINDEX
 * @task competition
 * @model COMP-2, COMP-5
 * @origin seed, own
 * @param own - Own rating on each dimension, 1–5, one row each.
 * @zhParam own 我方评分 我方在各维度的评分，1–5，每行一个维度。
 * @param rival - Rating of the rival on the same dimensions.
 * @zhParam rival 对手评分 对手在同样维度的评分。
 * @param weights - Weight of each dimension, counted against their sum; left out, all weigh the same.
 * @zhParam weights 权重 各维度的权重，按合计折算；省略时各维度相同。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The index, −4 to 4; below 0 we lag behind. Dimensions that neither side is rated on take no part. KAM.RIVALINDEXWHY shows the points.
 * @zhReturns 对标指数，−4 至 4，小于 0 即落后。双方都未评分的维度不计。用 KAM.RIVALINDEXWHY 看每个维度的得分。
 * @example =KAM.RIVALINDEX([[3],[4],[3],[3],[4],[3],[2],[3]],[[4],[3],[4],[4],[3],[4],[4],[3]]) → -0.5
 */
export function rivalIndex(own: unknown[][], rival: unknown[][], weights?: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  const rated = listRows(benchmarkColumns(own, rival, weights), settings).filter(isRated);
  return overall(
    map(benchmarkIndex(rated.map(benchmarkRatings)), ({ index }) => index),
    settings,
  );
}
