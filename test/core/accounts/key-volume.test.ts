import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyByVolume, type Trade } from "#core/accounts/key-volume.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const verdicts = (trades: readonly Trade[]) => valueOf(keyByVolume(trades, defaultParameters));
const classes = (trades: readonly Trade[]) => verdicts(trades).customers.map((customer) => customer.class);
const trade = (frequency: number | null, amount: number | null, margin: number | null): Trade => ({
  frequency,
  amount,
  margin,
});

describe("KA-2 key accounts by frequency, volume and margin", () => {
  test("of 10, 20, 30, 40 and 100 only the last reaches the 80th percentile, 52", () => {
    const list = [10, 20, 30, 40, 100].map((amount) => trade(1, amount, 0.2));
    const { limits, customers } = verdicts(list);
    expect(limits.amount).toBeCloseTo(52, 9);
    expect(customers.map(({ tests }) => tests.AMOUNT)).toEqual([false, false, false, false, true]);
  });

  test.each<[list: Trade[], is: unknown[], why: string]>([
    [[trade(1, 10, 0.1), trade(1, 90, 0.1)], ["REGULAR", "KEY"], "much, as often and as profitable as the rest"],
    [[trade(9, 10, 0.4), trade(1, 90, 0.1)], ["REGULAR", "REGULAR"], "much alone is not enough, nor all but much"],
    [[trade(9, 10, 0.1), trade(1, 90, 0.2)], ["REGULAR", "KEY"], "much, and above the mean margin of 0.19"],
    [[trade(0, 0, 0), trade(0, 0, 0)], ["REGULAR", "REGULAR"], "a percentile of 0 makes nobody key"],
    [[trade(9, -50, -0.9), trade(1, 90, 0.1)], ["REGULAR", "KEY"], "a net return has no weight in the mean margin"],
    [[trade(null, 10, 0.1), trade(null, 90, 0.2)], ["REGULAR", "KEY"], "margin and amount settle it"],
    [[trade(9, 10, null), trade(1, 90, null)], ["REGULAR", null], "whether the margin is enough nobody knows"],
    [[trade(9, null, 0.1), trade(1, 90, 0.1)], [null, "KEY"], "much or not nobody knows"],
    [[trade(0, 90, 0.1), trade(0, 10, 0.9)], ["REGULAR", "REGULAR"], "who never orders does not order often"],
    [[], [], "no list"],
  ])("%j is %j (%s)", (list, is) => {
    expect(classes(list)).toEqual(is);
  });

  test.each<[one: Trade, fault: string]>([
    [trade(-1, 1, 0), "out-of-range: keyFrequency"],
    [trade(1, 1, 25), "out-of-range: keyMargin"],
    [trade(1, Infinity, 0), "not-a-number: amount"],
  ])("%j is %s", (one, fault) => {
    expect(faultOf(keyByVolume([one], defaultParameters))).toBe(fault);
  });

  const some = fc.option(fc.integer({ min: 0, max: 50 }));
  const list = fc.array(
    fc.record<Trade>({
      frequency: some,
      amount: some,
      margin: fc.option(fc.integer({ min: -5, max: 10 }).map((n) => n / 10)),
    }),
    { maxLength: 12 },
  );

  test("a class moves with its customer, whatever the order of the list", () => {
    fc.assert(
      fc.property(list, (trades) => {
        expect(classes(trades.toReversed()).toReversed()).toEqual(classes(trades));
      }),
    );
  });

  test("a key account buys at least as much as the percentile, and most customers do not", () => {
    fc.assert(
      fc.property(list, (trades) => {
        const { limits, customers } = verdicts(trades);
        for (const [index, customer] of customers.entries())
          if (customer.class === "KEY")
            expect(trades[index]?.amount ?? -1).toBeGreaterThanOrEqual((limits.amount ?? Infinity) - 1e-6);
        const buying = trades.flatMap(({ amount }) => amount ?? []);
        const below = buying.filter((amount) => amount < (limits.amount ?? 0)).length;
        if (new Set(buying).size === buying.length && buying.length > 1)
          expect(below / buying.length).toBeGreaterThan(0.49);
      }),
    );
  });
});
