import { tierOf } from "#core/coverage/tier.ts";
import { map } from "#core/kernel/outcome.ts";
import { number } from "./runtime/column.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Tier of an account from its value, depth of cooperation, growth potential and credit risk.
 * @zh 由客户价值、合作深度、成长潜力和信用风险得出客户层级。
 * @customfunction TIER
 * @task coverage daily
 * @model TIER-1
 * @origin seed, own
 * @param value - Value score of the account, 0–100 (KAM.VALUESCORE).
 * @zhParam value 客户价值 客户价值总分，0–100（KAM.VALUESCORE）。
 * @param depth - Depth of cooperation, 0–100 (KAM.DEPTH); may be blank where the value is below the strategic limit.
 * @zhParam depth 合作深度 合作深度，0–100（KAM.DEPTH）；客户价值不到战略级时可留空。
 * @param growth - Growth potential, 0–100; may be blank where the value already makes the account core.
 * @zhParam growth 成长潜力 成长潜力，0–100；客户价值已达核心级时可留空。
 * @param risk - Credit risk of the customer, 0 for none to 100 for the worst.
 * @zhParam risk 信用风险 客户的信用风险，0 为无风险，100 为最高。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns STRATEGIC, CORE, POTENTIAL or SERVICE; "?" where the decision turns on a blank cell.
 * @zhReturns STRATEGIC、CORE、POTENTIAL 或 SERVICE；判断所需的格空白时为“?”。
 * @example =KAM.TIER(80,70,50,20) → "STRATEGIC"
 * @example =KAM.TIER(80,70,50,75) → "CORE"
 * @example =KAM.TIER(80,70,50,20,null,"zh") → "战略级"
 */
export function tier(
  value: unknown[][],
  depth: unknown[][],
  growth: unknown[][],
  risk: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    { value: number(value), depth: number(depth), growth: number(growth), creditRisk: number(risk) },
    settings,
    (inputs) => map(tierOf(inputs, settings.parameters), (found) => settings.word("tier", found)),
    INCOMPLETE,
  );
}
