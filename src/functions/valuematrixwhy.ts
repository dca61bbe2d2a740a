import { map } from "#core/kernel/outcome.ts";
import { valueMatrix } from "#core/value/value-matrix.ts";
import { wordOfCode } from "./runtime/code-words.ts";
import { INCOMPLETE } from "./runtime/per-row.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { matrixColumns, matrixCut, whereScored } from "./runtime/value-matrix-columns.ts";

/**
 * Why a customer stands in its field of the value matrix: how far both values lie from the cut, and the policy for the field.
 * @zh 客户为何落在价值矩阵的这一区：两项价值与分界相差多少，以及这一区的策略。
 * @customfunction VALUEMATRIXWHY
 * @task value
 * @model VAL-4
 * @origin std, own
 * @param current - Current value of each customer, 0–100.
 * @zhParam current 当前价值 各客户的当前价值得分，0–100。
 * @param potential - Potential value of each customer, 0–100.
 * @zhParam potential 潜在价值 各客户的潜在价值得分，0–100。
 * @param strategic - Strategic value of each customer, 0–100; needed only where the team blends it into the potential value.
 * @zhParam strategic 战略价值 各客户的战略价值得分，0–100；只在团队把它并入潜在价值时需要。
 * @param cut - One score from which both values are high, such as 50; left out, the mean of the list.
 * @zhParam cut 分界 两项价值共用的分界，例如 50；省略时取名单的均值。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per customer: field, current value less its cut, potential value less its cut, and the policy in words; "?" where a score is blank.
 * @zhReturns 每个客户一行：价值分区、当前价值与分界之差、潜在价值与分界之差、策略；有得分空白的行为“?”。
 * @example =KAM.VALUEMATRIXWHY([[78],[87],[69],[74]],[[80],[55],[62],[75]],null,null,null,false,"zh") → [["价值客户",1,12,"保住并继续投入"],["次价值客户",10,-13,"维持合作，守住毛利"],["低价值客户",-8,-6,"标准化服务"],["潜在价值客户",-3,7,"重点开发"]]
 */
export function valueMatrixWhy(
  current: unknown[][],
  potential: unknown[][],
  strategic?: unknown[][],
  cut?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const fixed = matrixCut(cut, settings);
  return perListRowColumns(
    matrixColumns(current, potential, strategic),
    settings,
    ["valueField", "currentGap", "potentialGap", "valuePolicy"],
    (rows) =>
      whereScored<readonly unknown[]>(rows, settings, [INCOMPLETE, null, null, null], (scores) =>
        map(valueMatrix(scores, fixed, settings.parameters), ({ cuts, places }) =>
          places.map((place) => [
            settings.word("valueField", place.field),
            place.current - cuts.current,
            place.potential - cuts.potential,
            wordOfCode("valuePolicy", place.field, settings.language),
          ]),
        ),
      ),
  );
}
