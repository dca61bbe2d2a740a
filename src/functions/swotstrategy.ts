import { map } from "#core/kernel/outcome.ts";
import { strategicDirection } from "#core/strategy/strategic-direction.ts";
import { number } from "./runtime/column.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Strategic direction from the four quadrant sums of a confrontation matrix. Own definition.
 * @zh 由对峙矩阵的四个象限合计得出战略方向（本工具定义）。
 * @customfunction SWOTSTRATEGY
 * @task strategy
 * @model STR-6
 * @origin own
 * @param so - Sum of strengths and opportunities (KAM.SWOTMATRIX).
 * @zhParam so 优势机会合计 优势与机会象限的合计（KAM.SWOTMATRIX）。
 * @param wo - Sum of weaknesses and opportunities.
 * @zhParam wo 劣势机会合计 劣势与机会象限的合计。
 * @param st - Sum of strengths and threats.
 * @zhParam st 优势威胁合计 优势与威胁象限的合计。
 * @param wt - Sum of weaknesses and threats.
 * @zhParam wt 劣势威胁合计 劣势与威胁象限的合计。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns ATTACK when SO + WO and ST + WT are both 0 or more, REPAIR when only the first is, DEFEND when only the second is, else RESTRUCTURE; "?" where a sum is blank.
 * @zhReturns SO + WO 与 ST + WT 都不小于 0 为 ATTACK 进攻，只有前者不小于 0 为 REPAIR 谨慎进取，只有后者不小于 0 为 DEFEND 防守，否则为 RESTRUCTURE 转型收缩；有空白时为“?”。
 * @example =KAM.SWOTSTRATEGY(6,-5,4,-5) → "REPAIR"
 * @example =KAM.SWOTSTRATEGY(6,-5,4,-5,"zh") → "谨慎进取"
 */
export function swotStrategy(
  so: unknown[][],
  wo: unknown[][],
  st: unknown[][],
  wt: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow(
    { SO: number(so), WO: number(wo), ST: number(st), WT: number(wt) },
    settings,
    (quadrants) =>
      map(strategicDirection(quadrants), ({ direction }) => settings.word("strategicDirection", direction)),
    INCOMPLETE,
  );
}
