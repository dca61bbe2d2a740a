import { map } from "#core/kernel/outcome.ts";
import { targetField } from "#core/value/target-matrix.ts";
import { number } from "./runtime/column.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * What to do with a target customer, by its attractiveness and our relative strength.
 * @zh 按客户吸引力与我方相对优势，决定对目标客户投入多少。
 * @customfunction TARGETMATRIX
 * @task value
 * @model VAL-5
 * @origin std, own
 * @param attractiveness - Attractiveness of the customer, 0–10: the weighted mean of its factors.
 * @zhParam attractiveness 客户吸引力 客户吸引力，0–10：各因素的加权平均。
 * @param strength - Our strength against rivals with this customer, 0–10: the weighted mean of its factors.
 * @zhParam strength 我方优势 我方在该客户处相对对手的优势，0–10：各因素的加权平均。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns INVEST, SELECTIVE, MAINTAIN or WITHDRAW; from the middle of the scale a value is high (own definition of the cut); "?" where a cell is blank.
 * @zhReturns INVEST 重点投入、SELECTIVE 选择性投入、MAINTAIN 维持与收获或 WITHDRAW 退出；达到量表中点为高（分界为本工具定义）；有格空白时为“?”。
 * @example =KAM.TARGETMATRIX(6.2,4.5) → "SELECTIVE"
 * @example =KAM.TARGETMATRIX(5,5,null,"zh") → "重点投入"
 */
export function targetMatrix(
  attractiveness: unknown[][],
  strength: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    { targetAttractiveness: number(attractiveness), targetStrength: number(strength) },
    settings,
    (row) =>
      map(targetField(row.targetAttractiveness, row.targetStrength, settings.parameters), (field) =>
        settings.word("targetField", field),
      ),
    INCOMPLETE,
  );
}
