import { map } from "#core/kernel/outcome.ts";
import { kpiSheet } from "#core/team/kpi-sheet.ts";
import { kpiColumns, kpiOf } from "./runtime/kpi-columns.ts";
import { listRows, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Score of an appraisal: attainments, each counting 120 % at most, weighted.
 * @zh 绩效考核总分：各项达成率（最多计 120%）按权重相加。
 * @customfunction KPISHEET
 * @task team
 * @model REP-6
 * @origin own
 * @param actual - What was reached, one row per measure.
 * @zhParam actual 实际值 各项指标的实际值，每行一项。
 * @param target - What was to be reached; above 0.
 * @zhParam target 目标值 目标值，须大于 0。
 * @param weight - Weights, which count against their sum; blank takes the usual weight of the measure.
 * @zhParam weight 权重 权重，按合计折算；空白时用该指标的通常权重。
 * @param measure - SALES, MARGIN, COLLECTION, CONVERSION, EFFECTIVENESS or LOGS, or the word for it; needed where a weight is blank.
 * @zhParam measure 考核指标 销售业绩、毛利、回款、步骤转化、动作有效性、日志质量，也可填代码；权重空白时必填。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The score (own definition): 100 at the targets, at most 120. KAM.KPISHEETWHY shows the points.
 * @zhReturns 总分（本工具定义）：全部达标为 100，最高 120。用 KAM.KPISHEETWHY 看每一项。
 * @example =KAM.KPISHEET([[1300],[90],[80],[0.3],[0.35],[85]],[[1000],[100],[100],[0.3],[0.5],[100]],null,[["SALES"],["MARGIN"],["COLLECTION"],["CONVERSION"],["EFFECTIVENESS"],["LOGS"]]) → 99.75
 * @example =KAM.KPISHEET([[120],[80]],100,[[60],[40]]) → 104
 */
export function kpiSheetOf(
  actual: unknown[][],
  target: unknown[][],
  weight?: unknown[][],
  measure?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const kpis = listRows(kpiColumns(actual, target, weight, measure), settings).map(kpiOf);
  return overall(
    map(kpiSheet(kpis, settings.parameters), ({ score }) => score),
    settings,
  );
}
