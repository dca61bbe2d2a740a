import { map } from "#core/kernel/outcome.ts";
import { valueBalance } from "#core/value/value-balance.ts";
import { valueScore } from "#core/value/value-score.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { valueColumns } from "./runtime/value-columns.ts";

/**
 * How evenly an account's value is spread over its ratings: 1 when all are the same.
 * @zh 客户价值在各项评分之间的均衡程度：各项相同时为 1。
 * @customfunction BALANCE
 * @task value
 * @model VAL-3
 * @origin own
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
 * @returns The balance index, 0–1. KAM.BALANCEWHY names the main driver and the bottleneck.
 * @zhReturns 均衡指数，0–1。用 KAM.BALANCEWHY 看主要来源与短板。
 * @example =KAM.BALANCE(60,60,60,60,40) → 1
 * @example =KAM.BALANCE(80,70,60,75,20) → 0.897488838719
 * @example =KAM.BALANCE(90,20,10,30,40) → 0.303393388651
 */
export function balance(
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
  return perRow(valueColumns(financial, strategic, influence, growth, risk, synergy), settings, (ratings) => {
    const score = valueScore(ratings, settings.parameters);
    return score.ok ? map(valueBalance(score.value, settings.parameters), (found) => found.index) : score;
  });
}
