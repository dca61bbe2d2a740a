import { map } from "#core/kernel/outcome.ts";
import { objectiveScore } from "#core/team/okr-score.ts";
import { keyResultColumns, keyResultOf } from "./runtime/key-result-columns.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * The parts of each key result that add up to the score of KAM.OKR.
 * @zh KAM.OKR 得分的由来：每个关键结果贡献多少，相加即为目标得分。
 * @customfunction OKRWHY
 * @task team
 * @model REP-1
 * @origin std, own
 * @param start - Value at the beginning, one key result per row of one objective.
 * @zhParam start 起始值 期初的值；每行一个关键结果，同属一个目标。
 * @param target - Value to be reached; below the start where less is better.
 * @zhParam target 目标值 要达到的值；越小越好的，目标小于起始值。
 * @param actual - Value now.
 * @zhParam actual 当前值 目前的值。
 * @param weight - Weights, which count against their sum; left out, all count the same.
 * @zhParam weight 权重 权重，按合计折算；省略则各项相同。
 * @param commitment - COMMITTED or ASPIRATIONAL, or the word for it; blank is aspirational.
 * @zhParam commitment 承诺类型 承诺型或挑战型，也可填代码 COMMITTED、ASPIRATIONAL；空白按挑战型。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per key result: its score 0–1, light, share of weight, part of the objective's score, and whether it is committed and missed. A committed one is green only at its full score.
 * @zhReturns 每个关键结果一行：得分 0–1、灯号、权重占比、对目标得分的贡献、是否承诺型而未达成。承诺型要达到满分才是绿灯。
 * @example =KAM.OKRWHY([[0],[8]],[[10],[5]],[[8],[5]],[[3],[1]],[["COMMITTED"],[null]],null,false) → [[0.8,"AMBER",0.75,0.6,true],[1,"GREEN",0.25,0.25,false]]
 */
export function okrWhy(
  start: unknown[][],
  target: unknown[][],
  actual: unknown[][],
  weight?: unknown[][],
  commitment?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perListRowColumns(
    keyResultColumns(start, target, actual, weight, commitment),
    settings,
    ["keyResultScore", "keyResultLight", "keyResultShare", "keyResultPoints", "keyResultMissed"],
    (rows) =>
      map(objectiveScore(rows.map(keyResultOf), settings.parameters), ({ keyResults }) =>
        keyResults.map(({ score, light, share, points, missed }) => [
          score,
          settings.word("light", light),
          share,
          points,
          missed,
        ]),
      ),
  );
}
