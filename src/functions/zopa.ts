import { map } from "#core/kernel/outcome.ts";
import { zopa as zoneOf } from "#core/negotiation/zopa.ts";
import { numberNotZero } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Zone of possible agreement between the seller's and the buyer's reservation price.
 * @zh 卖方底线与买方底线之间的成交区间。
 * @customfunction ZOPA
 * @task negotiation
 * @model NEG-3
 * @origin std
 * @param sellerReservation - Lowest price that the seller would still take.
 * @zhParam sellerReservation 卖方底线价 卖方可接受的最低价。
 * @param buyerReservation - Highest price that the buyer would still pay.
 * @zhParam buyerReservation 买方底线价 买方可接受的最高价。
 * @param price - A price to place in the zone; blank leaves out the seller's share.
 * @zhParam price 价格 要放到区间里看的价格；留空则不给出卖方所得比例。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per negotiation: width of the zone (negative is a gap), ZONE, ONE-PRICE or GAP, midpoint, and the part of the zone that the price leaves to the seller.
 * @zhReturns 每场谈判一行：区间宽度（负数为差距）、ZONE 有区间／ONE-PRICE 只有一个价格／GAP 无区间、中点，以及该价格下卖方所得的比例。
 * @example =KAM.ZOPA(900,960,930,false) → [[60,"ZONE",930,0.5]]
 * @example =KAM.ZOPA(900,880,null,false) → [[-20,"GAP","",""]]
 */
export function zopa(
  sellerReservation: unknown[][],
  buyerReservation: unknown[][],
  price?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  return perRowColumns(
    {
      sellerReservation: numberNotZero(sellerReservation),
      buyerReservation: numberNotZero(buyerReservation),
      agreedPrice: numberNotZero(price),
    },
    settings,
    ["zopaWidth", "zopaState", "zopaMidpoint", "sellerShare"],
    (prices) =>
      map(zoneOf(prices), ({ width, state, midpoint, sellerShare }) => [
        width,
        settings.word("zopaState", state),
        midpoint,
        sellerShare,
      ]),
  );
}
