import { map } from "#core/kernel/outcome.ts";
import { valueBalance } from "#core/value/value-balance.ts";
import { valueScore } from "#core/value/value-score.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { valueColumns } from "./runtime/value-columns.ts";

/**
 * What brings most of an account's value and what costs most, with the balance index.
 * @zh 客户价值主要靠什么、短板在哪里，并给出均衡指数。
 * @customfunction BALANCEWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per account: index, spread, main driver, bottleneck (blank when every rating reaches its target).
 * @zhReturns 每个客户一行：均衡指数、均衡程度、主要来源、主要短板（各项都达标时空白）。
 * @example =KAM.BALANCEWHY(60,60,60,60,40,null,null,false) → [[1,"BALANCED","financial","financial"]]
 */
export function balanceWhy(
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
  return perRowColumns(columns, settings, ["balanceIndex", "balanceBand", "driver", "bottleneck"], (ratings) => {
    const score = valueScore(ratings, settings.parameters);
    if (!score.ok) return score;
    return map(valueBalance(score.value, settings.parameters), ({ index, band, driver, bottleneck }) => [
      index,
      settings.word("balanceBand", band),
      settings.word("valueAxis", driver),
      bottleneck && settings.word("valueAxis", bottleneck),
    ]);
  });
}
