import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { productMix } from "#core/finance/product-mix.ts";
import { purchaseInfluence } from "#core/finance/purchase-influence.ts";
import { samePeriodGrowth } from "#core/finance/same-period-growth.ts";
import { shareOfWallet } from "#core/finance/share-of-wallet.ts";
import { tradeRecord } from "#core/finance/trade-record.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Amount = number | null;

describe("DEV-2 what sways a purchase", () => {
  test.each<[cost: Amount, technology: Amount, policy: Amount, hint: number | string, missing: string[], why: string]>([
    [2, -1, 1, 2, [], "all three are rated"],
    [-2, -2, -2, -6, [], "everything hinders"],
    [2, null, 1, 3, ["TECHNOLOGY"], "one is missing, and told"],
    [null, 0, null, 0, ["COST", "POLICY"], "0 is a rating"],
    [null, null, null, "missing: purchaseRatings", [], "nothing to add up"],
    [3, 0, 0, "out-of-range: purchaseRatings", [], "above 2"],
    [0, -2.5, null, "out-of-range: purchaseRatings", [], "below −2"],
  ])("cost %s, technology %s, policy %s: %s, missing %j (%s)", (cost, technology, policy, hint, missing) => {
    const found = purchaseInfluence({ COST: cost, TECHNOLOGY: technology, POLICY: policy });
    if (typeof hint === "string") expect(faultOf(found)).toBe(hint);
    else expect(valueOf(found)).toEqual({ hint, missing });
  });
});

describe("DEV-3 trade record", () => {
  test.each<[sales: Amount, spend: Amount, share: number | string, why: string]>([
    [1_800_000, 6_000_000, 0.3, "the worked example"],
    [6_000_000, 6_000_000, 1, "all of it"],
    [0, 6_000_000, 0, "nothing yet"],
    [0.1 + 0.2, 0.3, 1, "but for rounding noise"],
    [7_000_000, 6_000_000, "out-of-range: walletSales", "more than it spends: one of the two is wrong"],
    [-1, 6_000_000, "out-of-range: walletSales", "net returns are no share"],
    [1, 0, "zero-denominator: walletSpend", "it spends nothing"],
    [null, 1, "missing: walletSales", "unknown is not 0"],
    [1, null, "missing: walletSpend", "unknown is not 0"],
  ])("%s of %s is a share of %s (%s)", (sales, spend, share) => {
    const found = shareOfWallet(sales, spend);
    if (typeof share === "string") expect(faultOf(found)).toBe(share);
    else expect(valueOf(found)).toBeCloseTo(share, 12);
  });

  test.each<[current: Amount, base: Amount, growth: number | string, why: string]>([
    [120, 100, 0.2, "a plain rise"],
    [80, 100, -0.2, "a plain fall"],
    [0, 100, -1, "all of it is gone"],
    [50, -50, 2, "from a loss to a gain is a rise"],
    [-100, -50, -1, "a larger loss is a fall"],
    [100, 0, "zero-denominator: growthBase", "from nothing"],
    [null, 100, "missing: growthCurrent", "unknown is not 0"],
    [100, null, "missing: growthBase", "unknown is not 0"],
  ])("%s after %s grows by %s (%s)", (current, base, growth) => {
    const found = samePeriodGrowth(current, base);
    if (typeof growth === "string") expect(faultOf(found)).toBe(growth);
    else expect(valueOf(found)).toBeCloseTo(growth, 12);
  });

  test("growth has the sign of the change, whatever the base", () => {
    const amount = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(amount, amount, (current, base) => {
        const found = samePeriodGrowth(current, base);
        if (found.ok) expect(Math.sign(found.value)).toBe(Math.sign(current - base));
      }),
    );
  });

  const june = 2026 * 12 + 5;
  test("adds the lines of a month up and compares with the same month of the year before", () => {
    const lines = [
      { month: june, sales: 70, spend: 200 },
      { month: june - 12, sales: 100, spend: null },
      { month: june, sales: 50, spend: 200 },
      { month: june - 1, sales: null, spend: 100 },
    ];
    expect(tradeRecord(lines)).toEqual([
      { month: june - 12, sales: 100, spend: null, share: null, growth: null },
      { month: june - 1, sales: null, spend: 100, share: null, growth: null },
      { month: june, sales: 120, spend: 400, share: 0.3, growth: 0.2 },
    ]);
  });

  test("what cannot be told stays open: no spend, sales above it, nothing a year ago", () => {
    const [before, now] = tradeRecord([
      { month: june - 12, sales: 0, spend: 0 },
      { month: june, sales: 10, spend: 5 },
    ]);
    expect(before).toMatchObject({ share: null, growth: null });
    expect(now).toMatchObject({ share: null, growth: null });
  });

  test("products by size, with net returns apart", () => {
    const sales = [
      { product: "泵", amount: 30 },
      { product: "阀", amount: 50 },
      { product: "泵", amount: 20 },
      { product: "管", amount: -5 },
    ];
    expect(productMix(sales)).toEqual([
      { product: "泵", amount: 50, share: 0.5 },
      { product: "阀", amount: 50, share: 0.5 },
      { product: "管", amount: -5, share: null },
    ]);
    expect(productMix([{ product: "泵", amount: 0 }])).toEqual([{ product: "泵", amount: 0, share: null }]);
    expect(productMix([])).toEqual([]);
  });

  test("shares of products add up to one, and the order of the lines never matters", () => {
    const line = fc.record({
      product: fc.constantFrom("a", "b", "c", "d"),
      amount: fc.integer({ min: -2, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const mix = productMix(lines);
        expect(productMix(lines.toReversed())).toEqual(mix);
        const sold = mix.filter(({ amount }) => amount > 0);
        if (sold.length > 0) expect(sold.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
