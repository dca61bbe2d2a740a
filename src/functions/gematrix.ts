import { map } from "#core/kernel/outcome.ts";
import { investmentCell } from "#core/strategy/investment-matrix.ts";
import { numberNotZero } from "./runtime/column.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Investment decision on a business unit by the nine-cell matrix of attractiveness and strength.
 * @zh 用九宫格矩阵（市场吸引力 × 竞争实力）判断对业务单元投资、选择还是收获。
 * @customfunction GEMATRIX
 * @task strategy
 * @model STR-3
 * @origin std
 * @param attractiveness - Attractiveness of the market, 1–5: a weighted mean of factors, such as SUMPRODUCT(weights,ratings)/SUM(weights).
 * @zhParam attractiveness 市场吸引力 市场吸引力，1–5：各因素的加权平均，如 SUMPRODUCT(权重,评分)/SUM(权重)。
 * @param strength - Competitive strength of the unit in it, 1–5, found in the same way.
 * @zhParam strength 竞争实力 业务单元的竞争实力，1–5，算法相同。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns INVEST, SELECT or HARVEST; "?" where a rating is blank.
 * @zhReturns INVEST 投资发展、SELECT 选择保持或 HARVEST 收获退出；评分空白时为“?”。
 * @example =KAM.GEMATRIX(3.35,3) → "SELECT"
 * @example =KAM.GEMATRIX([[4.2],[2]],[[3],[2.2]],null,"zh") → [["投资发展"],["收获退出"]]
 */
export function geMatrix(
  attractiveness: unknown[][],
  strength: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    { unitAttractiveness: numberNotZero(attractiveness), unitStrength: numberNotZero(strength) },
    settings,
    (unit) =>
      map(
        investmentCell({ attractiveness: unit.unitAttractiveness, strength: unit.unitStrength }, settings.parameters),
        ({ decision }) => settings.word("investmentDecision", decision),
      ),
    INCOMPLETE,
  );
}
