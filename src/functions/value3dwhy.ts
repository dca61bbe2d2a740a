import { VALUE_DIMENSIONS, type ValueDimension } from "#core/codes/results/value.ts";
import { ok, type Ok } from "#core/kernel/outcome.ts";
import type { ValueAssessment } from "#core/value/factor-band.ts";
import { DIMENSION_FACTORS, dimensionScore, type TellFactor } from "#core/value/value-dimension.ts";
import { answer } from "./runtime/answer.ts";
import { assessmentColumns } from "./runtime/assessment-columns.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";
import type { HeaderId } from "./runtime/titles.ts";

const HEADERS: Readonly<Record<ValueDimension, HeaderId>> = {
  current: "valueCurrent",
  potential: "valuePotential",
  strategic: "valueStrategic",
};

/**
 * The points that add up to the current, potential and strategic value of an account.
 * @zh 客户三维价值的由来：每一项各得多少分，相加即为当前、潜在、战略价值。
 * @customfunction VALUE3DWHY
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
 * @returns Per account: current value and the points of purchases, margin and payment term; potential value and those of market, expansion and budget; strategic value and those of influence and technical fit (own definition).
 * @zhReturns 每个客户一行：当前价值及年采购额、利润率、账期的得分；潜在价值及市场增长、扩展业务、预算增长的得分；战略价值及行业影响力、技术协同性的得分（本工具定义）。
 * @example =KAM.VALUE3DWHY(2600000,0.28,0.08,45,0,0.12,0.45,0.1,4,3,null,false) → [[58.125,25,21.875,11.25,65,26.25,20,18.75,62.5,37.5,25]]
 */
export function value3dWhy(
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
  const titles = VALUE_DIMENSIONS.flatMap((dimension) => [
    HEADERS[dimension],
    ...DIMENSION_FACTORS[dimension].map((factor) => `points.${factor}` as const),
  ]);
  return perRowColumns(columns, settings, titles, pointsLine(titles.length, settings));
}

function pointsLine(
  length: number,
  { parameters, language }: Settings,
): (assessment: ValueAssessment) => Ok<unknown[]> {
  let line: unknown[] = [];
  let place = 0;
  const addPoints: TellFactor = (points) => {
    place += 1;
    line[place] = points;
  };
  const addDimension = (dimension: ValueDimension, assessment: ValueAssessment) => {
    const begin = place;
    const end = begin + 1 + DIMENSION_FACTORS[dimension].length;
    const score = dimensionScore(dimension, assessment, parameters, addPoints);
    if (score.ok) line[begin] = score.value;
    else line.fill(answer(score, language), begin, end);
    place = end;
  };
  return (assessment) => {
    // At its full length from the start: what a list keeps free for more would stay in every row.
    line = new Array<unknown>(length);
    place = 0;
    for (const dimension of VALUE_DIMENSIONS) addDimension(dimension, assessment);
    return ok(line);
  };
}
