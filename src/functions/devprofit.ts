import { developmentYear } from "#core/finance/development-year.ts";
import { map } from "#core/kernel/outcome.ts";
import { developmentColumns, yearOf } from "./runtime/development-columns.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Profit expected of an account in a year, after risk, interest on stock and the costs of serving it.
 * @zh 某客户一年的预计利润：毛利扣除风险、备货利息和服务该客户的各项费用。
 * @customfunction DEVPROFIT
 * @task development
 * @model DEV-1
 * @origin seed, own
 * @param revenue - Expected revenue of the year, without tax.
 * @zhParam revenue 销售额 该年预计销售额，不含税。
 * @param margin - Gross margin, 0–1; negative where it is sold below cost.
 * @zhParam margin 毛利率 毛利率，0–1；低于成本销售时为负。
 * @param inventoryDays - Days for which stock is held for the account; 0 for none.
 * @zhParam inventoryDays 备货天数 为该客户备货的天数；不备货填 0。
 * @param interest - Interest per year on what is tied up, 0–1.
 * @zhParam interest 资金利率 占用资金的年利率，0–1。
 * @param staff - Staff cost of the year.
 * @zhParam staff 人员费用 该年人员费用。
 * @param travel - Travel cost of the year.
 * @zhParam travel 差旅费用 该年差旅费用。
 * @param running - Management and running costs of the year.
 * @zhParam running 管理与运营费用 该年管理与运营费用。
 * @param risk - Risk coefficient: part of the gross profit that may not come, 0–1.
 * @zhParam risk 风险系数 毛利中可能拿不到的部分，0–1。
 * @param receivableDays - Days until the account pays, for interest on receivables; left out, none.
 * @zhParam receivableDays 回款天数 客户付款的天数，用来计应收利息；省略则不计。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Profit of the year, negative with a loss; the risk takes a part off the gross profit (own definition).
 * @zhReturns 该年利润，亏损为负；风险系数按比例扣减毛利（本工具定义）。
 * @example =KAM.DEVPROFIT(2000000,0.25,60,0.06,150000,30000,50000,0.2) → 155205.479452055
 * @example =KAM.DEVPROFIT(3000000,0.25,45,0.06,150000,30000,50000,0.1) → 428356.164384
 */
export function devProfit(
  revenue: unknown[][],
  margin: unknown[][],
  inventoryDays: unknown[][],
  interest: unknown[][],
  staff: unknown[][],
  travel: unknown[][],
  running: unknown[][],
  risk: unknown[][],
  receivableDays?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    developmentColumns(revenue, margin, inventoryDays, interest, staff, travel, running, risk, receivableDays),
    settings,
    (row) => map(developmentYear(yearOf(row), settings.parameters), ({ profit }) => profit),
  );
}
