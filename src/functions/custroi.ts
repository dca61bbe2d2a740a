import { customerReturn } from "#core/finance/customer-return.ts";
import { map } from "#core/kernel/outcome.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * What a customer gets back from our solution: its return over some years, and after how many months it is paid back.
 * @zh 客户从我方方案得到的回报：若干年的投资回报率，以及多少个月收回。
 * @customfunction CUSTROI
 * @task development
 * @model ADV-1
 * @origin own
 * @param annualValue - Value for the customer per year in money, as far as it has confirmed it.
 * @zhParam annualValue 年价值 每年给客户带来的价值金额，以客户确认的为准。
 * @param price - Price that the customer pays.
 * @zhParam price 价格 客户支付的价格。
 * @param years - Years over which the value comes.
 * @zhParam years 年数 按多少年计算。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per offer: return as a fraction, (years × value − price) ÷ price, and months until the value has paid the price, NEVER without value (own definition, undiscounted).
 * @zhReturns 每个方案一行：回报率，即 (年数 × 年价值 − 价格) ÷ 价格；收回价格的月数，没有价值时为 NEVER 达不到（本工具定义，不折现）。
 * @example =KAM.CUSTROI(300000,600000,3,false) → [[0.5,24]]
 * @example =KAM.CUSTROI(450000,600000,5,false) → [[2.75,16]]
 */
export function custRoi(
  annualValue: unknown[][],
  price: unknown[][],
  years: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  return perRowColumns(
    {
      annualValue: number(annualValue),
      solutionPrice: numberNotZero(price),
      valueYears: numberNotZero(years),
    },
    settings,
    ["customerRoi", "customerPayback"],
    (row) =>
      map(customerReturn(row.annualValue, row.solutionPrice, row.valueYears), ({ roi, paybackMonths }) => [
        roi,
        paybackMonths ?? settings.word("unreached", "NEVER"),
      ]),
  );
}
