import { levelOwnershipCost, ownershipCost } from "#core/finance/ownership-cost.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { overall } from "./runtime/over-list.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";
import { yearRows } from "./runtime/year-rows.ts";

/**
 * Total cost of ownership: price, running costs and disposal, as worth today.
 * @zh 总拥有成本：购置价、各年使用成本与处置成本，折算到今天。
 * @customfunction TCO
 * @task development
 * @model ADV-2
 * @origin std
 * @param price - Purchase price.
 * @zhParam price 购置价格 购置价格。
 * @param running - Running costs of each year, the first first, in one row or one column; with years: the costs of every year, one cell per offer.
 * @zhParam running 使用成本 各年使用成本，从第一年起排成一行或一列；填了使用年限时为每年相同的成本，每个方案一格。
 * @param discountRate - Discount rate per year, 0–1; 0 adds the amounts up as they are.
 * @zhParam discountRate 折现率 年折现率，0–1；填 0 则直接相加。
 * @param disposal - Cost of disposal at the end; negative where it can still be sold.
 * @zhParam disposal 处置成本 期末的处置成本；还能卖出时填负数。
 * @param years - Years of use, where the running costs of every year are the same; one cell per offer.
 * @zhParam years 使用年限 每年使用成本相同时填写使用年数，每个方案一格。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The cost as worth today; compare offers over the same years.
 * @zhReturns 折算到今天的总成本；比较几个方案时年限要相同。
 * @example =KAM.TCO(1000000,[[180000],[180000],[180000],[180000],[180000]],0.08) → 1718687.80667406
 * @example =KAM.TCO([[1000000],[800000]],[[180000],[260000]],0.08,null,5) → [[1718687.80667406],[1838104.6096403]]
 */
export function tco(
  price: unknown[][],
  running: unknown[][],
  discountRate: unknown[][],
  disposal?: unknown[][],
  years?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  if (isLeftOut(years)) return overall(listedCost(price, running, discountRate, disposal, settings), settings);
  return perRow(
    {
      ownershipPrice: number(price),
      ownershipRunning: number(running),
      ownershipRate: number(discountRate),
      ownershipDisposal: number(disposal),
      ownershipYears: numberNotZero(years),
    },
    settings,
    (row) =>
      levelOwnershipCost(
        { price: row.ownershipPrice, discountRate: row.ownershipRate, disposal: row.ownershipDisposal },
        row.ownershipRunning,
        row.ownershipYears,
      ),
  );
}

// Not a blank cell: where a row gives a number of years, that is missing.
function isLeftOut(argument: unknown): boolean {
  return argument === undefined || argument === null;
}

// One offer whose running costs are written down year by year.
function listedCost(price: unknown, running: unknown, rate: unknown, disposal: unknown, settings: Settings) {
  const years = yearRows({ ownershipRunning: number(running) }, settings).map((row) => row.ownershipRunning);
  const ownership = {
    price: oneValue("ownershipPrice", number(price), settings),
    discountRate: oneValue("ownershipRate", number(rate), settings),
    disposal: oneValue("ownershipDisposal", number(disposal), settings),
  };
  return ownershipCost(ownership, years);
}
