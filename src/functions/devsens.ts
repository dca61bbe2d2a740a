import { developmentSensitivity } from "#core/finance/development-case.ts";
import { demand } from "./runtime/answer.ts";
import { answerLines } from "./runtime/answer-lines.ts";
import { number } from "./runtime/column.ts";
import { developmentColumns, yearOf } from "./runtime/development-columns.ts";
import { oneValue } from "./runtime/one-value.ts";
import { settingsOf } from "./runtime/settings.ts";
import { forecastRows } from "./runtime/year-rows.ts";

/**
 * What the decision to develop an account hangs on: revenue, gross margin and risk each moved down and up by a tenth of itself.
 * @zh 开发结论的敏感性：销售额、毛利率、风险系数各上下浮动一成，净现值和结论怎样变。
 * @customfunction DEVSENS
 * @task development
 * @model DEV-1
 * @origin own
 * @param revenue - Expected revenue of each year, the first first, without tax.
 * @zhParam revenue 销售额 各年预计销售额，从第一年起排成一列，不含税。
 * @param margin - Gross margin, 0–1; negative where it is sold below cost.
 * @zhParam margin 毛利率 毛利率，0–1；低于成本销售时为负。
 * @param inventoryDays - Days for which stock is held for the account; 0 for none.
 * @zhParam inventoryDays 备货天数 为该客户备货的天数；不备货填 0。
 * @param interest - Interest per year on what is tied up, 0–1.
 * @zhParam interest 资金利率 占用资金的年利率，0–1。
 * @param staff - Staff cost of each year.
 * @zhParam staff 人员费用 各年人员费用。
 * @param travel - Travel cost of each year.
 * @zhParam travel 差旅费用 各年差旅费用。
 * @param running - Management and running costs of each year.
 * @zhParam running 管理与运营费用 各年管理与运营费用。
 * @param risk - Risk coefficient: part of the gross profit that may not come, 0–1.
 * @zhParam risk 风险系数 毛利中可能拿不到的部分，0–1。
 * @param developmentCost - Spent before the first year; 0 for nothing.
 * @zhParam developmentCost 前期开发投入 第一年之前的投入；没有填 0。
 * @param discountRate - Discount rate per year, 0–1.
 * @zhParam discountRate 折现率 年折现率，0–1。
 * @param receivableDays - Days until the account pays, for interest on receivables; left out, none.
 * @zhParam receivableDays 回款天数 客户付款的天数，用来计应收利息；省略则不计。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Three rows, for revenue, margin and risk: the estimate, net present value and decision with it lower, the same with it higher (own definition). One cell holds for every year.
 * @zhReturns 三行，依次为销售额、毛利率、风险系数：估计项、调低时的净现值与结论、调高时的净现值与结论（本工具定义）。只给一格的，各年相同。
 * @example =KAM.DEVSENS([[2000000],[2400000],[2800000]],0.25,60,0.06,150000,30000,50000,0.2,300000,0.1,null,null,false) → [["revenue",151669.256815866,"DEVELOP",379145.971203030,"DEVELOP"],["margin",145844.817471671,"DEVELOP",384970.410547225,"DEVELOP"],["risk",294934.285684880,"DEVELOP",235880.942334016,"DEVELOP"]]
 */
export function devSens(
  revenue: unknown[][],
  margin: unknown[][],
  inventoryDays: unknown[][],
  interest: unknown[][],
  staff: unknown[][],
  travel: unknown[][],
  running: unknown[][],
  risk: unknown[][],
  developmentCost: unknown[][],
  discountRate: unknown[][],
  receivableDays?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const plan = {
    years: forecastRows(
      developmentColumns(revenue, margin, inventoryDays, interest, staff, travel, running, risk, receivableDays),
      settings,
    ).map(yearOf),
    developmentCost: oneValue("developmentCost", number(developmentCost), settings),
    discountRate: oneValue("developmentRate", number(discountRate), settings),
  };
  const rows = demand(developmentSensitivity(plan, settings.parameters), settings.language);
  const lines = rows.map(({ driver, lower, higher }) => [
    settings.word("developmentDriver", driver),
    ...[lower, higher].flatMap(({ npv, choice }) => [npv, settings.word("developmentChoice", choice)]),
  ]);
  return answerLines(["sensitiveEstimate", "lowerNpv", "lowerChoice", "higherNpv", "higherChoice"], lines, settings);
}
