import { map } from "#core/kernel/outcome.ts";
import { valueScore as scoreOf } from "#core/value/value-score.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { valueColumns } from "./runtime/value-columns.ts";

/**
 * Value of an account, 0–100: the weighted mean of up to six ratings.
 * @zh 客户价值总分，0–100：六项评分的加权平均。
 * @customfunction VALUESCORE
 * @task value daily
 * @model VAL-2
 * @origin seed, own
 * @param financial - Financial contribution, 0–100.
 * @zhParam financial 财务贡献 财务贡献评分，0–100。
 * @param strategic - Strategic fit, 0–100.
 * @zhParam strategic 战略协同 战略协同评分，0–100。
 * @param influence - Influence in its industry, 0–100.
 * @zhParam influence 行业影响力 在行业中的影响力评分，0–100。
 * @param growth - Growth potential, 0–100.
 * @zhParam growth 成长潜力 成长潜力评分，0–100。
 * @param risk - Risk, 0 for none to 100 for the worst; it counts as 100 less this.
 * @zhParam risk 风险系数 风险系数，0 为无风险，100 为最高；计分时取 100 减去它。
 * @param synergy - Synergy, 0–100; may be blank while its weight is 0.
 * @zhParam synergy 协同价值 协同价值评分，0–100；权重为 0 时可留空。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The total, 0–100. KAM.VALUESCOREWHY shows the points that add up to it.
 * @zhReturns 总分，0–100。用 KAM.VALUESCOREWHY 看每一分怎么来。
 * @example =KAM.VALUESCORE(80,70,60,50,40,90) → 69
 * @example =KAM.VALUESCORE(55,60,40,70,20,65) → 56.25
 * @example =KAM.VALUESCORE(30,25,20,60,70,40) → 29.5
 */
export function valueScore(
  financial: unknown[][],
  strategic: unknown[][],
  influence: unknown[][],
  growth: unknown[][],
  risk: unknown[][],
  synergy?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(valueColumns(financial, strategic, influence, growth, risk, synergy), settings, (ratings) =>
    map(scoreOf(ratings, settings.parameters), (score) => score.total),
  );
}
