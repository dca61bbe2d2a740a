import type { ZopaState } from "../codes/results/negotiation.ts";
import { exceeds, numbers } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";

/** Prices in yuan; the reservation is the worst price that a side would still take. */
export interface Reservations {
  readonly sellerReservation: number | null;
  readonly buyerReservation: number | null;
  /** A price to place in the zone; null when none is asked about. */
  readonly agreedPrice: number | null;
}

export interface Zopa {
  /** The buyer's reservation less the seller's, in yuan; negative is the gap that keeps them apart. */
  readonly width: number;
  readonly state: ZopaState;
  /** Half way between the reservations; null where no price suits both. */
  readonly midpoint: number | null;
  /** Part of the zone that a price leaves to the seller: 0–1, beyond it outside the zone; null without price or width. */
  readonly sellerShare: number | null;
}

/**
 * Zone of possible agreement on one price.
 * Faults: missing for a reservation, out-of-range below 0.
 * @model NEG-3
 * @origin std
 */
export function zopa({ sellerReservation, buyerReservation, agreedPrice }: Reservations): Outcome<Zopa> {
  const entered = numbers({
    sellerReservation: [sellerReservation, 0, Infinity],
    buyerReservation: [buyerReservation, 0, Infinity],
    agreedPrice: [agreedPrice ?? 0, 0, Infinity],
  });
  return map(entered, ({ sellerReservation: seller, buyerReservation: buyer, agreedPrice: price }) => {
    const width = buyer - seller;
    const state = stateOf(seller, buyer);
    return {
      width,
      state,
      midpoint: state === "GAP" ? null : seller + width / 2,
      sellerShare: agreedPrice === null || state !== "ZONE" ? null : (price - seller) / width,
    };
  });
}

function stateOf(seller: number, buyer: number): ZopaState {
  if (exceeds(buyer, seller)) return "ZONE";
  return exceeds(seller, buyer) ? "GAP" : "ONE-PRICE";
}
