import { developmentRoi } from "#core/finance/development-return.ts";
import { number } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";
import { yearRows } from "./runtime/year-rows.ts";

/**
 * Return on all that is spent on an account: what is left of its profits after the first cost, against first cost and yearly costs.
 * @zh 开发一个客户的投入回报率：各年利润合计扣除前期投入后，与全部投入（前期投入加各年费用）之比。
 * @customfunction DEVROI
 * @task development
 * @model DEV-1
 * @origin own
 * @param profit - Profit of each year, the first first (KAM.DEVPROFIT): one row or one column.
 * @zhParam profit 各年利润 各年利润（KAM.DEVPROFIT），从第一年起排成一行或一列。
 * @param costs - Costs of the same years, interest included: the last column of KAM.DEVPROFITWHY.
 * @zhParam costs 各年费用 同样各年的费用，含利息，即 KAM.DEVPROFITWHY 的最后一列。
 * @param developmentCost - Spent before the first year; 0 for nothing.
 * @zhParam developmentCost 前期开发投入 第一年之前的投入；没有填 0。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The return as a fraction, undiscounted (own definition); format the cell as a percentage.
 * @zhReturns 以小数表示的回报率，不折现（本工具定义）；单元格可设为百分比格式。
 * @example =KAM.DEVROI([[155205.48],[232246.58],[309287.67]],[[244794.52],[247753.42],[250712.33]],300000) → 0.380288353164259
 */
export function devRoi(
  profit: unknown[][],
  costs: unknown[][],
  developmentCost: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  const years = yearRows({ yearProfit: number(profit), yearCosts: number(costs) }, settings);
  const cost = oneValue("developmentCost", number(developmentCost), settings);
  return overall(
    developmentRoi(
      years.map((row) => ({ profit: row.yearProfit, costs: row.yearCosts })),
      cost,
    ),
    settings,
  );
}
