import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zopa } from "#core/negotiation/zopa.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("NEG-3 zone of possible agreement", () => {
  test.each<
    [
      seller: number,
      buyer: number,
      price: number | null,
      width: number,
      state: string,
      midpoint: number | null,
      share: number | null,
      why: string,
    ]
  >([
    [900, 960, 930, 60, "ZONE", 930, 0.5, "a price in the middle"],
    [900, 960, null, 60, "ZONE", 930, null, "no price yet"],
    [900, 960, 900, 60, "ZONE", 930, 0, "at the seller's limit the buyer has it all"],
    [900, 960, 990, 60, "ZONE", 930, 1.5, "beyond the buyer's limit"],
    [900, 880, 890, -20, "GAP", null, null, "no price suits both"],
    [900, 900, 900, 0, "ONE-PRICE", 900, null, "only one price suits both"],
    [0.3, 0.1 + 0.2, null, 0, "ONE-PRICE", 0.3, null, "rounding noise is no zone"],
  ])("%d and %d at %j: %d %s, %j, %j (%s)", (seller, buyer, price, width, state, midpoint, sellerShare) => {
    const found = valueOf(zopa({ sellerReservation: seller, buyerReservation: buyer, agreedPrice: price }));
    expect(found.width).toBeCloseTo(width, 9);
    expect(found.midpoint === null ? null : Number(found.midpoint.toFixed(9))).toBe(midpoint);
    expect(found).toMatchObject({ state, sellerShare });
  });

  test.each<[seller: number | null, buyer: number | null, price: number | null, fault: string]>([
    [null, 960, null, "missing: sellerReservation"],
    [900, null, null, "missing: buyerReservation"],
    [-1, 960, null, "out-of-range: sellerReservation"],
    [900, 960, -1, "out-of-range: agreedPrice"],
  ])("%j and %j at %j: %s", (seller, buyer, price, fault) => {
    expect(faultOf(zopa({ sellerReservation: seller, buyerReservation: buyer, agreedPrice: price }))).toBe(fault);
  });

  test("the seller's share is 0–1 exactly inside the zone and rises with the price", () => {
    const price = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(price, price, price, price, (seller, buyer, low, high) => {
        fc.pre(seller < buyer && low < high);
        const at = (agreedPrice: number) =>
          valueOf(zopa({ sellerReservation: seller, buyerReservation: buyer, agreedPrice })).sellerShare ?? Number.NaN;
        expect(at(low)).toBeLessThan(at(high));
        expect(at(low) >= 0 && at(low) <= 1).toBe(low >= seller && low <= buyer);
      }),
    );
  });
});
