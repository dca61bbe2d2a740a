import { TIER_TESTS } from "#core/codes/codes.ts";
import { tier } from "#core/coverage/tier.ts";
import { map } from "#core/kernel/outcome.ts";
import { number } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Why an account is in its tier: how far each input lies from the limit that decided.
 * @zh 客户为何属于这一层级：各项与起作用的界限相差多少。
 * @customfunction TIERWHY
 * @task coverage
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per account: tier, credit watch, tier before credit risk, then input less limit for each test; blank where the test was not needed.
 * @zhReturns 每个客户一行：层级、是否信用关注、计信用风险前的层级，以及各项与界限之差；没有用到的判断空白。
 * @example =KAM.TIERWHY(80,70,50,75,null,false) → [["CORE",true,"STRATEGIC",5,10,"","",5]]
 */
export function tierWhy(
  value: unknown[][],
  depth: unknown[][],
  growth: unknown[][],
  risk: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    { value: number(value), depth: number(depth), growth: number(growth), creditRisk: number(risk) },
    settings,
    ["tier", "watch", "beforeRisk", ...TIER_TESTS],
    (inputs) =>
      map(tier(inputs, settings.parameters), ({ tier: found, watch, beforeRisk, reasons }) => {
        const line: unknown[] = [settings.word("tier", found), watch, settings.word("tier", beforeRisk)];
        for (const test of TIER_TESTS) {
          const reason = reasons.find((other) => other.test === test);
          line.push(reason ? reason.value - reason.threshold : null);
        }
        return line;
      }),
  );
}
