import { VALUE_DIMENSIONS } from "#core/codes/results/value.ts";
import { ok } from "#core/kernel/outcome.ts";
import { dimensionScore } from "#core/value/value-dimension.ts";
import { answer } from "./runtime/answer.ts";
import { assessmentColumns } from "./runtime/assessment-columns.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Current, potential and strategic value of an account, 0–100 each, from what is known of it.
 * @zh 客户的当前价值、潜在价值与战略价值，各 0–100，由采购、利润、账期、增长等得出。
 * @customfunction VALUE3D
 * @task value
 * @model VAL-1
 * @origin seed, own
 * @param purchase - What the customer buys from us in a year, in yuan.
 * @zhParam purchase 年采购额 客户一年向我方采购的金额，元。
 * @param grossMargin - Gross margin, such as 0.28 for 28 %.
 * @zhParam grossMargin 毛利率 毛利率，如 28% 填 0.28。
 * @param netMargin - Margin after the cost of serving this customer, such as 0.08.
 * @zhParam netMargin 净利率 扣除服务该客户的成本后的利润率，如 8% 填 0.08。
 * @param paymentDays - Days that the customer takes to pay.
 * @zhParam paymentDays 账期 客户付款所用的天数。
 * @param overdueShare - Share of what it owes that is overdue; above a tenth the payment term loses a point.
 * @zhParam overdueShare 逾期占比 应收款中逾期的比例；超过 10% 时账期扣 1 分。
 * @param marketGrowth - Yearly growth of the customer's market, such as 0.12.
 * @zhParam marketGrowth 市场增长率 客户所在市场的年增长率，如 12% 填 0.12。
 * @param expansion - What it could buy in addition ÷ what it buys now.
 * @zhParam expansion 扩展业务 可增购与交叉销售的潜力 ÷ 当前采购额。
 * @param budgetGrowth - Yearly growth of its purchasing budget, such as 0.1.
 * @zhParam budgetGrowth 预算增长 客户采购预算的年增长率，如 10% 填 0.1。
 * @param influence - Influence in its industry, rated 1–5.
 * @zhParam influence 行业影响力 在行业中的影响力，人工评分 1–5。
 * @param techFit - Technical fit with us, rated 1–5.
 * @zhParam techFit 技术协同性 与我方的技术协同程度，人工评分 1–5。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per account: current, potential and strategic value (own definition); where one lacks an input, only that one is an error. KAM.VALUE3DWHY shows the points.
 * @zhReturns 每个客户一行：当前价值、潜在价值、战略价值（本工具定义）；缺少某项时，只有用到它的那一项报错。用 KAM.VALUE3DWHY 看得分的由来。
 * @example =KAM.VALUE3D(2600000,0.28,0.08,45,0,0.12,0.45,0.1,4,3,null,false) → [[58.125,65,62.5]]
 * @example =KAM.VALUE3D(1500000,0.2,0.04,75,0.1,0.05,0.2,0.05,2,2,null,false) → [[45.625,40,25]]
 */
export function value3d(
  purchase: unknown[][],
  grossMargin: unknown[][],
  netMargin: unknown[][],
  paymentDays: unknown[][],
  overdueShare: unknown[][],
  marketGrowth: unknown[][],
  expansion: unknown[][],
  budgetGrowth: unknown[][],
  influence: unknown[][],
  techFit: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const columns = assessmentColumns([
    purchase,
    grossMargin,
    netMargin,
    paymentDays,
    overdueShare,
    marketGrowth,
    expansion,
    budgetGrowth,
    influence,
    techFit,
  ]);
  return perRowColumns(columns, settings, ["valueCurrent", "valuePotential", "valueStrategic"], (assessment) =>
    ok(
      VALUE_DIMENSIONS.map((dimension) => {
        const score = dimensionScore(dimension, assessment, settings.parameters);
        return answer(score, settings.language);
      }),
    ),
  );
}
