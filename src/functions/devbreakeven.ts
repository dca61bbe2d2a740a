import { breakEvenRevenue } from "#core/finance/break-even-revenue.ts";
import { map } from "#core/kernel/outcome.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Revenue of a year at which an account just pays its costs.
 * @zh 保本销售额：一年要卖多少，才刚好抵掉该客户的各项费用。
 * @customfunction DEVBREAKEVEN
 * @task development
 * @model DEV-1
 * @origin own
 * @param fixedCosts - Staff, travel and running costs of the year.
 * @zhParam fixedCosts 固定费用 该年人员、差旅、管理与运营费用合计。
 * @param margin - Gross margin, 0–1; negative where it is sold below cost.
 * @zhParam margin 毛利率 毛利率，0–1；低于成本销售时为负。
 * @param risk - Risk coefficient: part of the gross profit that may not come, 0–1.
 * @zhParam risk 风险系数 毛利中可能拿不到的部分，0–1。
 * @param inventoryDays - Days for which stock is held for the account; 0 for none.
 * @zhParam inventoryDays 备货天数 为该客户备货的天数；不备货填 0。
 * @param interest - Interest per year on what is tied up, 0–1.
 * @zhParam interest 资金利率 占用资金的年利率，0–1。
 * @param receivableDays - Days until the account pays, for interest on receivables; left out, none.
 * @zhParam receivableDays 回款天数 客户付款的天数，用来计应收利息；省略则不计。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns The revenue, without tax (own definition); NEVER where each yuan of revenue costs more than it brings.
 * @zhReturns 不含税的销售额（本工具定义）；每卖一元都不够抵其成本时为 NEVER 达不到。
 * @example =KAM.DEVBREAKEVEN(230000,0.25,0.2,60,0.06) → 1194167.85206259
 * @example =KAM.DEVBREAKEVEN(230000,0.01,0.2,365,0.06) → "NEVER"
 */
export function devBreakEven(
  fixedCosts: unknown[][],
  margin: unknown[][],
  risk: unknown[][],
  inventoryDays: unknown[][],
  interest: unknown[][],
  receivableDays?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    {
      fixedCosts: number(fixedCosts),
      forecastMargin: number(margin),
      profitRisk: number(risk),
      inventoryDays: number(inventoryDays),
      interestRate: number(interest),
      receivableDays: number(receivableDays),
    },
    settings,
    ({ fixedCosts: fixed, forecastMargin, profitRisk, inventoryDays: days, interestRate, receivableDays: wait }) => {
      const terms = { margin: forecastMargin, risk: profitRisk, inventoryDays: days, interest: interestRate };
      const found = breakEvenRevenue(fixed, { ...terms, receivableDays: wait ?? 0 }, settings.parameters);
      return map(found, (amount) => amount ?? settings.word("unreached", "NEVER"));
    },
  );
}
