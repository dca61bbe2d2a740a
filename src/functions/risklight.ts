import { map } from "#core/kernel/outcome.ts";
import { riskLight as lightOf } from "#core/tender/risk-light.ts";
import { numberNotZero } from "./runtime/column.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Light of a bid risk by probability times impact. Own definition.
 * @zh 投标风险的红黄绿灯：概率 × 影响（本工具定义）。
 * @customfunction RISKLIGHT
 * @task tender
 * @model TEND-6
 * @origin own
 * @param probability - Probability, 1–5.
 * @zhParam probability 发生概率 发生概率，1–5。
 * @param impact - Impact, 1–5.
 * @zhParam impact 影响程度 影响程度，1–5。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns RED from 15, AMBER from 8, else GREEN; "?" where a rating is blank.
 * @zhReturns 15 及以上为 RED，8 及以上为 AMBER，其余 GREEN；评分不全时为“?”。
 * @example =KAM.RISKLIGHT(4,4) → "RED"
 * @example =KAM.RISKLIGHT(2,4,null,"zh") → "黄灯"
 */
export function riskLight(
  probability: unknown[][],
  impact: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    { riskProbability: numberNotZero(probability), riskImpact: numberNotZero(impact) },
    settings,
    ({ riskProbability, riskImpact }) =>
      map(lightOf(riskProbability, riskImpact, settings.parameters), ({ light }) => settings.word("light", light)),
    INCOMPLETE,
  );
}
