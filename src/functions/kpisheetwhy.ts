import { map } from "#core/kernel/outcome.ts";
import { kpiSheet } from "#core/team/kpi-sheet.ts";
import { kpiColumns, kpiOf } from "./runtime/kpi-columns.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * The points of each measure that add up to the score of KAM.KPISHEET.
 * @zh KAM.KPISHEET 总分的由来：每项指标得多少分，相加即为总分。
 * @customfunction KPISHEETWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per measure: attainment, share of the weights, points of the score (own definition).
 * @zhReturns 每项指标一行：达成率、权重占比、对总分的贡献（本工具定义）。
 * @example =KAM.KPISHEETWHY([[130],[80]],100,[[60],[40]],null,null,false) → [[1.3,0.6,72],[0.8,0.4,32]]
 */
export function kpiSheetWhy(
  actual: unknown[][],
  target: unknown[][],
  weight?: unknown[][],
  measure?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perListRowColumns(
    kpiColumns(actual, target, weight, measure),
    settings,
    ["kpiAttainment", "kpiShare", "kpiPoints"],
    (rows) =>
      map(kpiSheet(rows.map(kpiOf), settings.parameters), (found) =>
        found.rows.map(({ attainment, share, points }) => [attainment, share, points]),
      ),
  );
}
