import type { TradeSide } from "#core/codes/deals.ts";
import type { Outcome } from "#core/kernel/outcome.ts";
import { preparation, type Preparation } from "#core/negotiation/preparation.ts";
import { zopa, type Zopa } from "#core/negotiation/zopa.ts";
import type { Row } from "#workbook/contract.ts";
import { offered, type OfferRuns } from "./offer-runs.ts";

/** Prices in yuan; null is not known. */
export interface SidePrices {
  readonly opening: number | null;
  readonly current: number | null;
  readonly target: number | null;
  readonly walkAway: number | null;
  /** What the best alternative comes to. */
  readonly alternative: number | null;
}

export interface PriceFacts {
  readonly side: TradeSide;
  readonly own: SidePrices;
  readonly other: SidePrices;
  /** The worst price that they are thought to take, and what it was taken from. */
  readonly otherLimit: { readonly price: number; readonly from: "walkAway" | "alternative" } | null;
  readonly zopa: Zopa | null;
  readonly preparation: Preparation | null;
  /** How far our present offer lies beyond their limit, 0 or less where it does not; null where one is not known. */
  readonly beyond: number | null;
  /** How far our present offer lies beyond our own walk-away, null where it does not or one is not known. */
  readonly past: number | null;
  /** Between our present offer and theirs: 0 or less where they have met. */
  readonly gap: number | null;
}

/** The prices of a preparation. */
export type Prepared = Pick<
  Row<"negotiations">,
  "side" | "opening" | "target" | "walkAway" | "batnaValue" | OtherPrice
>;
type OtherPrice = "otherOpening" | "otherTarget" | "otherWalkAway" | "otherBatnaValue";

export function priceFacts(negotiation: Prepared, runs: OfferRuns): PriceFacts {
  const side = negotiation.side ?? "SELLER";
  const own: SidePrices = {
    opening: negotiation.opening ?? offered(runs.own)[0] ?? null,
    current: offered(runs.own).at(-1) ?? null,
    target: negotiation.target,
    walkAway: negotiation.walkAway,
    alternative: negotiation.batnaValue,
  };
  const other: SidePrices = {
    opening: offered(runs.other)[0] ?? negotiation.otherOpening,
    current: offered(runs.other).at(-1) ?? null,
    target: negotiation.otherTarget,
    walkAway: negotiation.otherWalkAway,
    alternative: negotiation.otherBatnaValue,
  };
  const otherLimit = limitOf(other);
  const prices = { side, own, other, otherLimit };
  return {
    ...prices,
    zopa: zoneOf(prices, null),
    preparation: valueOf(preparation({ ...own, side, batnaValue: own.alternative })),
    beyond: own.current === null || otherLimit === null ? null : betterFor(side, own.current, otherLimit.price),
    past: pastWalkAway(prices),
    gap: own.current === null || other.current === null ? null : betterFor(side, own.current, other.current),
  };
}

function limitOf({ walkAway, alternative }: SidePrices): PriceFacts["otherLimit"] {
  if (walkAway !== null) return { price: walkAway, from: "walkAway" };
  return alternative === null ? null : { price: alternative, from: "alternative" };
}

function pastWalkAway({ side, own: { current, walkAway } }: Pick<PriceFacts, "side" | "own">): number | null {
  if (current === null || walkAway === null) return null;
  const past = betterFor(side, walkAway, current);
  return past > 0 ? past : null;
}

/** What one price is better for us than another. */
export function betterFor(side: TradeSide, price: number, than: number): number {
  return side === "SELLER" ? price - than : than - price;
}

type Prices = Pick<PriceFacts, "side" | "own" | "otherLimit">;

/** The zone, with a price in it. */
export function zoneOf({ side, own, otherLimit }: Prices, agreedPrice: number | null): Zopa | null {
  const [ours, theirs] = [own.walkAway, otherLimit?.price ?? null];
  const sellers = side === "SELLER";
  return valueOf(
    zopa({ sellerReservation: sellers ? ours : theirs, buyerReservation: sellers ? theirs : ours, agreedPrice }),
  );
}

/** The part of the zone that a price leaves to us; null without a zone. */
export function ownShare(prices: Prices, price: number | null): number | null {
  const share = price === null ? null : (zoneOf(prices, price)?.sellerShare ?? null);
  if (share === null) return null;
  return prices.side === "SELLER" ? share : 1 - share;
}

export function valueOf<T>(outcome: Outcome<T>): T | null {
  return outcome.ok ? outcome.value : null;
}
