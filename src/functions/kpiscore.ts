import { map } from "#core/kernel/outcome.ts";
import { resultScore } from "#core/retention/result-score.ts";
import { indicatorColumns, indicatorOf } from "./runtime/indicator-columns.ts";
import { listRows, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Score of several indicators against floor and target: their weighted mean.
 * @zh 多项指标对照底线与目标的总分：各项得分的加权平均。
 * @customfunction KPISCORE
 * @task retention
 * @model KPI-1
 * @origin seed, own
 * @param actual - What was reached, one row per indicator.
 * @zhParam actual 实际值 各指标的实际值，每行一项。
 * @param floor - What scores 0.
 * @zhParam floor 底线 得 0 分的值。
 * @param target - What scores 100; below the floor where less is better.
 * @zhParam target 目标 得 100 分的值；越小越好的指标，目标小于底线。
 * @param weight - Weight of the indicator; weights count against their sum.
 * @zhParam weight 权重 指标权重，按合计折算。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The total (own definition): 0 at the floors, 100 at the targets, at most 120. KAM.KPISCOREWHY shows the points that add up to it.
 * @zhReturns 总分（本工具定义）：都在底线为 0，都达目标为 100，最高 120。用 KAM.KPISCOREWHY 看每一分怎么来。
 * @example =KAM.KPISCORE([[82],[75],[60],[80]],0,100,[[40],[30],[15],[15]]) → 76.3
 */
export function kpiScore(
  actual: unknown[][],
  floor: unknown[][],
  target: unknown[][],
  weight: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const indicators = listRows(indicatorColumns(actual, floor, target, weight), settings).map(indicatorOf);
  return overall(
    map(resultScore(indicators, settings.parameters), (found) => found.total),
    settings,
  );
}
