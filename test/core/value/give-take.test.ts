import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { giveTake, type GiveAndTake } from "#core/value/give-take.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const example: GiveAndTake = {
  grossProfit: 400_000,
  referrals: 60_000,
  prepaymentInterest: 20_000,
  discounts: 150_000,
  freeService: 80_000,
  capitalInterest: 40_000,
  engineering: 50_000,
};
const nothingGiven = { discounts: 0, freeService: 0, capitalInterest: 0, engineering: 0 };
const balanceOf = (change: Partial<GiveAndTake> = {}, parameters = defaultParameters) =>
  giveTake({ ...example, ...change }, parameters);

describe("VAL-3 give and take", () => {
  test.each<[change: Partial<GiveAndTake>, net: number, ratio: number | null, light: string, why: string]>([
    [{}, 160_000, 1.5, "GREEN", "the example: 480 000 for 320 000"],
    [{ discounts: 310_000 }, 0, 1, "GREEN", "as much as is given is enough"],
    [{ discounts: 310_001 }, -1, 480_000 / 480_001, "RED", "a yuan less is not"],
    [{ grossProfit: -100_000 }, -340_000, -20_000 / 320_000, "RED", "a loss"],
    [nothingGiven, 480_000, null, "GREEN", "nothing given: no ratio, and nothing to regret"],
    [{ ...nothingGiven, grossProfit: -100_000 }, -20_000, null, "RED", "a loss without any gift"],
  ])("%o: %d, %d, %s (%s)", (change, net, ratio, light) => {
    const balance = valueOf(balanceOf(change));
    expect(balance.net).toBeCloseTo(net, 6);
    if (ratio === null) expect(balance.ratio).toBeNull();
    else expect(balance.ratio).toBeCloseTo(ratio, 10);
    expect(balance.light).toBe(light);
  });

  test.each<[change: Partial<GiveAndTake>, fault: string, why: string]>([
    [{ referrals: null }, "missing: referrals", "none is 0, not blank"],
    [{ freeService: -1 }, "out-of-range: freeService", "what is given has no sign"],
    [{ grossProfit: NaN }, "not-a-number: grossProfit", "no number"],
  ])("%o is %s (%s)", (change, fault) => {
    expect(faultOf(balanceOf(change))).toBe(fault);
  });

  test("a team may ask for more than its money back", () => {
    expect(valueOf(balanceOf({}, valueOf(withParameters([["giveTake.red", 1.6]])))).light).toBe("RED");
  });

  test("giving more never makes a balance better, and net is received less given", () => {
    const yuan = fc.integer({ min: 0, max: 1_000_000 });
    const items = fc.record({
      grossProfit: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      referrals: yuan,
      prepaymentInterest: yuan,
      discounts: yuan,
      freeService: yuan,
      capitalInterest: yuan,
      engineering: yuan,
    });
    const given = fc.constantFrom("discounts", "freeService", "capitalInterest", "engineering");
    fc.assert(
      fc.property(items, given, yuan, (entered, item, more) => {
        const [one, other] = [entered, { ...entered, [item]: entered[item] + more }].map((each) =>
          valueOf(giveTake(each, defaultParameters)),
        );
        expect(one?.net).toBe((one?.received ?? NaN) - (one?.given ?? NaN));
        expect((one?.net ?? NaN) - (other?.net ?? NaN)).toBe(more);
        if (one?.light === "RED") expect(other?.light).toBe("RED");
      }),
    );
  });
});
