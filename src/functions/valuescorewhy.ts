import { VALUE_AXES } from "#core/codes/codes.ts";
import { map } from "#core/kernel/outcome.ts";
import { valueScore } from "#core/value/value-score.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { valueColumns } from "./runtime/value-columns.ts";

/**
 * The points of each rating that add up to the value score of an account.
 * @zh 客户价值总分的由来：每一项评分贡献多少分，相加即为总分。
 * @customfunction VALUESCOREWHY
 * @task value
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per account: the score, the points of the six axes that add up to it, and whether the risk alone is an alarm.
 * @zhReturns 每个客户一行：总分、六项各得多少分（相加为总分）、风险是否单独达到警戒线。
 * @example =KAM.VALUESCOREWHY(80,70,60,50,40,90,null,false) → [[69,28,21,12,5,3,0,false]]
 */
export function valueScoreWhy(
  financial: unknown[][],
  strategic: unknown[][],
  influence: unknown[][],
  growth: unknown[][],
  risk: unknown[][],
  synergy?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const columns = valueColumns(financial, strategic, influence, growth, risk, synergy);
  return perRowColumns(columns, settings, ["score", ...VALUE_AXES, "highRisk"], (ratings) =>
    map(valueScore(ratings, settings.parameters), ({ total, axes, highRisk }) => [
      total,
      ...axes.map((axis) => axis.contribution),
      highRisk,
    ]),
  );
}
