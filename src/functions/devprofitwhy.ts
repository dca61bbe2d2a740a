import { developmentYear } from "#core/finance/development-year.ts";
import { map } from "#core/kernel/outcome.ts";
import { developmentColumns, yearOf } from "./runtime/development-columns.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

const HEADERS = [
  "year.profit",
  "year.grossProfit",
  "year.inventoryInterest",
  "year.receivableInterest",
  "year.staff",
  "year.travel",
  "year.running",
  "year.costs",
] as const;

/**
 * What a year's expected profit of an account is made of: gross profit and each cost, which add up to it.
 * @zh 预计利润的由来：风险后的毛利与各项费用，相加即为利润；另列费用合计。
 * @customfunction DEVPROFITWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per year: profit, then the gross profit after risk and, as negative amounts, interest on stock, interest on receivables, staff, travel and running costs, which add up to the profit; last the sum of the costs, for KAM.DEVROI (own definition).
 * @zhReturns 每年一行：利润；风险后的毛利和以负数表示的备货利息、应收利息、人员、差旅、管理与运营费用，相加为利润；最后是费用合计，供 KAM.DEVROI 使用（本工具定义）。
 * @example =KAM.DEVPROFITWHY(2000000,0.25,60,0.06,150000,30000,50000,0.2,null,null,false) → [[155205.479452055,400000,-14794.5205479452,0,-150000,-30000,-50000,244794.520547945]]
 */
export function devProfitWhy(
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
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    developmentColumns(revenue, margin, inventoryDays, interest, staff, travel, running, risk, receivableDays),
    settings,
    HEADERS,
    (row) => {
      const year = yearOf(row);
      return map(developmentYear(year, settings.parameters), (found) => [
        found.profit,
        found.grossProfit,
        ...[found.inventoryInterest, found.receivableInterest, year.staff, year.travel, year.running].map(
          (cost) => 0 - (cost ?? 0),
        ),
        found.costs,
      ]);
    },
  );
}
