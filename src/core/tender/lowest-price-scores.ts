import { numbers, ratio } from "../kernel/guard.ts";
import { all, ok, type Outcome } from "../kernel/outcome.ts";

export interface PricedBid {
  /** Of a valid bid, in yuan. */
  readonly price: number | null;
  /** Part of the price that the tender documents take off a small enterprise before scoring, 0–1; null for none. */
  readonly deduction: number | null;
}

/**
 * Price scores against the lowest price (低价优先): lowest ÷ price × weight, each price less its deduction. The lowest
 * bid has full marks. Faults: missing, out-of-range, zero-denominator for a price of 0.
 * @model TEND-4
 * @origin std
 */
export function lowestPriceScores(bids: readonly PricedBid[], weight: number | null): Outcome<readonly number[]> {
  const full = numbers({ priceWeight: [weight, 0, 100] });
  if (!full.ok) return full;
  const evaluated = all(bids.map(evaluatedPrice));
  if (!evaluated.ok) return evaluated;
  const lowest = evaluated.value.reduce((least, price) => Math.min(least, price), Infinity);
  return all(
    evaluated.value.map((price) => {
      const share = ratio(lowest, price, "bidPrice");
      return share.ok ? ok(share.value * full.value.priceWeight) : share;
    }),
  );
}

function evaluatedPrice({ price, deduction }: PricedBid): Outcome<number> {
  const given = numbers({ bidPrice: [price, 0, Infinity], deduction: [deduction ?? 0, 0, 1] });
  return given.ok ? ok(given.value.bidPrice * (1 - given.value.deduction)) : given;
}
