import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { preparation, type PreparedPrices } from "#core/negotiation/preparation.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Prices = readonly [
  opening: number | null,
  target: number | null,
  walkAway: number | null,
  batnaValue: number | null,
];
const pricesOf = (side: PreparedPrices["side"], [opening, target, walkAway, batnaValue]: Prices): PreparedPrices => ({
  side,
  opening,
  target,
  walkAway,
  batnaValue,
});

describe("NEG-2 prices of a preparation", () => {
  test.each<[side: "SELLER" | "BUYER", prices: Prices, state: string, rooms: (number | null)[], why: string]>([
    ["SELLER", [1000, 950, 900, 880], "IN-ORDER", [50, 50, 20], "a seller falls to the alternative"],
    ["SELLER", [950, 950, 950, 950], "IN-ORDER", [0, 0, 0], "equal prices are in order"],
    ["SELLER", [1000, 950, 900, null], "IN-ORDER", [50, 50, null], "an alternative without a value"],
    ["SELLER", [940, 950, 960, 970], "OPENING", [-10, -10, -10], "the first that is wrong"],
    ["SELLER", [1000, 890, 900, 880], "TARGET", [110, -10, 20], "a target below the walk-away"],
    ["SELLER", [1000, 950, 900, 920], "WALK-AWAY", [50, 50, -20], "the alternative is better than the walk-away"],
    ["BUYER", [800, 850, 900, 920], "IN-ORDER", [50, 50, 20], "a buyer rises to the alternative"],
    ["BUYER", [800, 850, 900, 880], "WALK-AWAY", [50, 50, -20], "buying elsewhere is cheaper"],
    ["BUYER", [1000, 950, 900, 880], "OPENING", [-50, -50, -20], "a seller's prices"],
  ])("%s %j: %s, %j (%s)", (side, prices, state, [openingRoom, targetRoom, walkAwayRoom]) => {
    expect(valueOf(preparation(pricesOf(side, prices)))).toEqual({ state, openingRoom, targetRoom, walkAwayRoom });
  });

  test.each<[prices: Prices, fault: string]>([
    [[null, 950, 900, 880], "missing: negOpening"],
    [[1000, null, 900, 880], "missing: negTarget"],
    [[1000, 950, null, 880], "missing: walkAway"],
    [[1000, 950, 900, -1], "out-of-range: batnaValue"],
  ])("%j: %s", (prices, fault) => {
    expect(faultOf(preparation(pricesOf("SELLER", prices)))).toBe(fault);
  });

  test("what is in order for one side is reversed for the other, and sorted prices are always in order", () => {
    const price = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.tuple(price, price, price, price), (prices) => {
        const seller = valueOf(preparation(pricesOf("SELLER", prices)));
        const buyer = valueOf(preparation(pricesOf("BUYER", prices)));
        expect(buyer.openingRoom).toBe(0 - seller.openingRoom);
        const [a, b, c, d] = prices.toSorted((one, other) => one - other) as [number, number, number, number];
        expect(valueOf(preparation(pricesOf("BUYER", [a, b, c, d]))).state).toBe("IN-ORDER");
        expect(valueOf(preparation(pricesOf("SELLER", [d, c, b, a]))).state).toBe("IN-ORDER");
      }),
    );
  });
});
