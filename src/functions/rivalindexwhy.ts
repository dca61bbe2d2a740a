import { benchmarkIndex, benchmarkStanding } from "#core/competition/benchmark-index.ts";
import { map } from "#core/kernel/outcome.ts";
import { benchmarkColumns, benchmarkRatings, isRated } from "./runtime/benchmark-columns.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { whereEntered } from "./runtime/where-entered.ts";

const HEADERS = ["ratingGap", "benchmarkStanding", "benchmarkShare", "benchmarkPoints"] as const;
const BLANK: readonly (string | number | null)[] = HEADERS.map(() => null);

/**
 * Where we lead and lag beside a rival, with the points that add up to KAM.RIVALINDEX. Own definition.
 * @zh 与一个对手相比领先、落后在哪里，以及相加为 KAM.RIVALINDEX 的得分（本工具定义）。
 * @customfunction RIVALINDEXWHY
 * @task competition
 * @model COMP-2, COMP-5
 * @origin seed, own
 * @param own - Own rating on each dimension, 1–5, one row each.
 * @zhParam own 我方评分 我方在各维度的评分，1–5，每行一个维度。
 * @param rival - Rating of the rival on the same dimensions.
 * @zhParam rival 对手评分 对手在同样维度的评分。
 * @param weights - Weight of each dimension, counted against their sum; left out, all weigh the same.
 * @zhParam weights 权重 各维度的权重，按合计折算；省略时各维度相同。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per dimension: gap (own less rival), LEAD, EVEN or LAG, share of the weights, and the points that add up to the index; blank where neither side is rated.
 * @zhReturns 每个维度一行：评分差（我方减对手）、LEAD 领先、EVEN 相当或 LAG 落后、权重占比，以及相加为对标指数的得分；双方都未评分时空白。
 * @example =KAM.RIVALINDEXWHY([[3],[4],[3]],[[4],[3],[3]],[[50],[30],[20]],null,false) → [[-1,"LAG",0.5,-0.5],[1,"LEAD",0.3,0.3],[0,"EVEN",0.2,0]]
 */
export function rivalIndexWhy(
  own: unknown[][],
  rival: unknown[][],
  weights?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perListRowColumns(benchmarkColumns(own, rival, weights), settings, HEADERS, (rows) =>
    whereEntered(rows, isRated, BLANK, (rated) =>
      map(benchmarkIndex(rated.map(benchmarkRatings)), (found) =>
        found.rows.map(({ gap, share, points }) => [
          gap,
          settings.word("benchmarkStanding", benchmarkStanding(gap, settings.parameters)),
          share,
          points,
        ]),
      ),
    ),
  );
}
