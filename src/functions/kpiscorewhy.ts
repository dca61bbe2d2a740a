import { map } from "#core/kernel/outcome.ts";
import { resultScore } from "#core/retention/result-score.ts";
import { indicatorColumns, indicatorOf } from "./runtime/indicator-columns.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * The points of each indicator that add up to the total of KAM.KPISCORE.
 * @zh KAM.KPISCORE 总分的由来：每项指标得多少分，相加即为总分。
 * @customfunction KPISCOREWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per indicator: its score, the share of its weight and its points of the total (own definition).
 * @zhReturns 每项指标一行：单项得分、权重占比、对总分的贡献（本工具定义）。
 * @example =KAM.KPISCOREWHY([[82],[5]],[[0],[10]],[[100],[4]],[[60],[40]],null,false) → [[82,0.6,49.2],[83.3333333333333,0.4,33.3333333333333]]
 */
export function kpiScoreWhy(
  actual: unknown[][],
  floor: unknown[][],
  target: unknown[][],
  weight: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perListRowColumns(
    indicatorColumns(actual, floor, target, weight),
    settings,
    ["indicatorScore", "indicatorShare", "indicatorPoints"],
    (rows) =>
      map(resultScore(rows.map(indicatorOf), settings.parameters), (found) =>
        found.rows.map(({ score, share, points }) => [score, share, points]),
      ),
  );
}
