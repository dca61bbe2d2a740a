import type { TradeSide } from "#core/codes/deals.ts";
import { concessionsOf } from "#core/negotiation/concession-type.ts";
import { code, numberNotZero } from "./column.ts";
import { oneValue } from "./one-value.ts";
import { listRows } from "./over-list.ts";
import type { Settings } from "./settings.ts";

/** Our own offers in the order of time and what they gave; without a side we sell. */
export interface OfferSeries {
  readonly offers: readonly number[];
  readonly side: TradeSide;
  readonly concessions: readonly number[];
}

/** Reads a range of offers; a price of 0 is a blank, and blanks take no part. */
export function offerSeries(offers: unknown, side: unknown, settings: Settings): OfferSeries {
  const prices = listRows({ offers: numberNotZero(offers) }, settings).flatMap((row) => row.offers ?? []);
  const ours = oneValue("tradeSide", code("tradeSide", side), settings) ?? "SELLER";
  return { offers: prices, side: ours, concessions: concessionsOf(prices, ours) };
}
