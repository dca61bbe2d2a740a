import { map } from "#core/kernel/outcome.ts";
import { objectiveScore } from "#core/team/okr-score.ts";
import { keyResultColumns, keyResultOf } from "./runtime/key-result-columns.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Score of an objective from its key results, its light, and what is committed and missed.
 * @zh 一个目标的 OKR 得分：由各关键结果加权得出，并给出灯号与未达成的承诺。
 * @customfunction OKR
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
 * @returns One row: score 0–1, light, number of key results, whether they are too few or too many (own definition: not 2 to 5), committed ones missed. KAM.OKRWHY shows the parts.
 * @zhReturns 一行：得分 0–1、灯号、关键结果数、是否过少或过多（本工具定义：不在 2–5 个之间）、未达成的承诺型个数。用 KAM.OKRWHY 看各部分。
 * @example =KAM.OKR([[32],[8],[0]],[[45],[5],[500]],[[42],[6],[400]],null,null,null,false) → [[0.745299145299145,"GREEN",3,false,0]]
 */
export function okr(
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
  const rows = listRows(keyResultColumns(start, target, actual, weight, commitment), settings);
  return overallColumns(
    ["okrScore", "okrLight", "okrCount", "okrCountUnusual", "okrMissed"],
    map(objectiveScore(rows.map(keyResultOf), settings.parameters), (found) => [
      found.score,
      settings.word("light", found.light),
      rows.length,
      found.unusualCount,
      found.missed,
    ]),
    settings,
  );
}
