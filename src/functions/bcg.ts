import { growthShareField } from "#core/strategy/growth-share.ts";
import { map } from "#core/kernel/outcome.ts";
import { number } from "./runtime/column.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Field of a business unit in the growth-share matrix.
 * @zh 业务单元在波士顿矩阵中属于哪一类。
 * @customfunction BCG
 * @task strategy training
 * @model STR-3
 * @origin std
 * @param growth - Growth of the market in a year, such as 0.12.
 * @zhParam growth 市场增长率 市场的年增长率，如 0.12。
 * @param relativeShare - Our market share divided by that of the largest rival (KAM.RELSHARE).
 * @zhParam relativeShare 相对市场份额 我方份额与最大对手份额之比（KAM.RELSHARE）。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns STAR, CASH-COW, QUESTION-MARK or DOG; "?" where a cell is blank.
 * @zhReturns STAR 明星、CASH-COW 现金牛、QUESTION-MARK 问题或 DOG 瘦狗；有空白时为“?”。
 * @example =KAM.BCG(0.12,1.5) → "STAR"
 * @example =KAM.BCG([[0.03],[0.15],[0.02]],[[2],[0.4],[0.5]],null,"zh") → [["现金牛业务"],["问题业务"],["瘦狗业务"]]
 */
export function bcg(
  growth: unknown[][],
  relativeShare: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    { unitMarketGrowth: number(growth), relativeShare: number(relativeShare) },
    settings,
    (unit) =>
      map(
        growthShareField({ growth: unit.unitMarketGrowth, relativeShare: unit.relativeShare }, settings.parameters),
        (field) => settings.word("bcgField", field),
      ),
    INCOMPLETE,
  );
}
