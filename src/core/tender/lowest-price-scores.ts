import { faultOfNumber, faultOutside } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";

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
  const fault = faultOfNumber("priceWeight", weight, 0, 100);
  if (fault) return fault;
  const evaluated: number[] = [];
  let lowest = Infinity;
  for (const { price, deduction } of bids) {
    const wrong = faultOfNumber("bidPrice", price, 0, Infinity) ?? faultOutside("deduction", deduction ?? 0, 0, 1);
    if (wrong) return wrong;
    const counted = (price ?? 0) * (1 - (deduction ?? 0));
    lowest = Math.min(lowest, counted);
    evaluated.push(counted);
  }
  if (lowest === 0) return fail({ code: "zero-denominator", argument: "bidPrice" });
  return ok(evaluated.map((price) => (lowest / price) * (weight ?? 0)));
}
