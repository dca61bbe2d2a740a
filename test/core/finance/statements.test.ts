import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currentAssetShare, currentRatio, quickRatio } from "#core/finance/liquidity.ts";
import { netMargin, returnOnAssets } from "#core/finance/profitability.ts";
import { cashConversionDays, daysOfInventory, daysOfPayables, daysOfSales } from "#core/finance/turnover-days.ts";
import type { Outcome } from "#core/kernel/outcome.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Amount = number | null;

function check(found: Outcome<number>, expected: number | string): void {
  if (typeof expected === "string") expect(faultOf(found)).toBe(expected);
  else expect(valueOf(found)).toBeCloseTo(expected, 4);
}

describe("FIN-1 liquidity", () => {
  test.each<[assets: Amount, total: Amount, share: number | string, why: string]>([
    [5200, 9800, 0.5306, "the worked example"],
    [9800, 9800, 1, "nothing is fixed"],
    [0, 9800, 0, "everything is"],
    [9801, 9800, "out-of-range: currentAssets", "a part above the whole: one is in another unit"],
    [0, 0, "zero-denominator: totalAssets", "an empty balance sheet"],
    [1, 0, "zero-denominator: totalAssets", "or half of one"],
    [-1, 5, "out-of-range: currentAssets", "no balance is negative"],
    [null, 5, "missing: currentAssets", "unknown is not 0"],
    [5, null, "missing: totalAssets", "unknown is not 0"],
  ])("current assets %s of %s: share %s (%s)", (assets, total, share) => {
    check(currentAssetShare(assets, total), share);
  });

  test.each<[assets: Amount, inventory: Amount, due: Amount, current: number | string, quick: number | string]>([
    [5200, 1400, 3100, 1.6774, 1.2258],
    [3000, 3000, 3000, 1, 0],
    [3000, 3001, 3000, 1, "out-of-range: inventory"],
    [3000, 0, 0, "zero-denominator: currentLiabilities", "zero-denominator: currentLiabilities"],
    [3000, null, 100, 30, "missing: inventory"],
    [3000, 10, null, "missing: currentLiabilities", "missing: currentLiabilities"],
    [null, 10, 10, "missing: currentAssets", "missing: currentAssets"],
    [3000, 10, -5, "out-of-range: currentLiabilities", "out-of-range: currentLiabilities"],
  ])("assets %s, inventory %s, due %s: current ratio %s, quick ratio %s", (assets, inventory, due, current, quick) => {
    check(currentRatio(assets, due), current);
    check(quickRatio({ currentAssets: assets, inventory, currentLiabilities: due }), quick);
  });

  test("the quick ratio never exceeds the current ratio", () => {
    const amount = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, amount, (one, other, due) => {
        const [inventory, assets] = [Math.min(one, other), Math.max(one, other)];
        const quick = valueOf(quickRatio({ currentAssets: assets, inventory, currentLiabilities: due }));
        expect(quick).toBeGreaterThanOrEqual(0);
        expect(quick).toBeLessThan(valueOf(currentRatio(assets, due)));
      }),
    );
  });
});

describe("FIN-2 net margin", () => {
  test.each<[profit: Amount, revenue: Amount, margin: number | string, why: string]>([
    [620, 8600, 0.0721, "the worked example"],
    [-620, 8600, -0.0721, "a loss"],
    [900, 600, 1.5, "income from elsewhere"],
    [620, 0, "zero-denominator: statementRevenue", "no revenue yet"],
    [-5, -10, "out-of-range: statementRevenue", "two negatives would make a profit"],
    [null, 10, "missing: netProfit", "unknown is not 0"],
    [10, null, "missing: statementRevenue", "unknown is not 0"],
  ])("net profit %s of revenue %s: margin %s (%s)", (profit, revenue, margin) => {
    check(netMargin(profit, revenue), margin);
  });
});

describe("FIN-3 return on assets", () => {
  test.each<[profit: Amount, assets: Amount, opening: Amount, roa: number | string, closingOnly: boolean, why: string]>(
    [
      [620, 9800, 9000, 0.066, false, "the worked example, 620 of 9 400"],
      [620, 9800, null, 0.0633, true, "the opening balance is not known"],
      [620, 9800, 0, 0.1265, false, "founded within the year"],
      [-620, 9800, 9000, -0.066, false, "a loss"],
      [620, 0, 0, "zero-denominator: totalAssets", false, "no assets"],
      [620, null, 9000, "missing: totalAssets", false, "an opening balance alone is none of this year"],
      [620, 9800, -1, "out-of-range: openingAssets", false, "no balance is negative"],
      [null, 9800, 9000, "missing: netProfit", false, "unknown is not 0"],
    ],
  )("%s on %s after %s: %s, closing only %s (%s)", (profit, assets, opening, roa, closingOnly) => {
    const found = returnOnAssets(profit, assets, opening);
    check(found.ok ? { ok: true, value: found.value.value } : found, roa);
    if (found.ok) expect(found.value.closingOnly).toBe(closingOnly);
  });
});

const MEASURES = { DSO: daysOfSales, DPO: daysOfPayables, DIO: daysOfInventory };

describe.each([
  ["FIN-4 receivables", "DSO", "statementRevenue"],
  ["FIN-4 payables", "DPO", "costOfSales"],
  ["FIN-5 inventory", "DIO", "costOfSales"],
] as const)("days of turnover: %s", (_, id, flowName) => {
  const days = MEASURES[id];

  test.each<[closing: Amount, opening: Amount, flow: Amount, days: number | string, why: string]>([
    [1500, 1300, 8600, 59.4186, "1 400 on average"],
    [1500, null, 8600, 63.6628, "the closing balance stands for the year"],
    [1500, 0, 8600, 31.8314, "nothing at the beginning is known to be nothing"],
    [0, 0, 8600, 0, "nothing stands open"],
    [1500, 1300, 0, `zero-denominator: ${flowName}`, "nothing turns it over"],
    [1500, 1300, -1, `out-of-range: ${flowName}`, "returns above sales"],
    [1500, 1300, null, `missing: ${flowName}`, "unknown is not 0"],
  ])("closing %s, opening %s, flow %s: %s days (%s)", (closing, opening, flow, expected) => {
    const found = days({ opening, closing }, flow, defaultParameters);
    check(found.ok ? { ok: true, value: found.value.value } : found, expected);
    if (found.ok) expect(found.value.closingOnly).toBe(opening === null);
  });

  test("grow with the balance, shrink with the flow, and count by the team's year", () => {
    const amount = fc.integer({ min: 1, max: 1e9 });
    const year = valueOf(withParameters([["finance.dayBasis", 360]]));
    fc.assert(
      fc.property(amount, amount, amount, (closing, opening, flow) => {
        const { value } = valueOf(days({ opening, closing }, flow, defaultParameters));
        expect(valueOf(days({ opening, closing: closing + 1 }, flow, defaultParameters)).value).toBeGreaterThan(value);
        expect(valueOf(days({ opening, closing }, flow + 1, defaultParameters)).value).toBeLessThan(value);
        expect(valueOf(days({ opening, closing }, flow, year)).value / value).toBeCloseTo(360 / 365, 9);
      }),
    );
  });
});

test("FIN-4 and FIN-5 name their own balances", () => {
  const none = { opening: null, closing: null };
  expect(faultOf(daysOfSales(none, 1, defaultParameters))).toBe("missing: receivables");
  expect(faultOf(daysOfPayables(none, 1, defaultParameters))).toBe("missing: payables");
  expect(faultOf(daysOfInventory(none, 1, defaultParameters))).toBe("missing: inventory");
  const wrong = { opening: -1, closing: 1 };
  expect(faultOf(daysOfSales(wrong, 1, defaultParameters))).toBe("out-of-range: openingReceivables");
  expect(faultOf(daysOfPayables(wrong, 1, defaultParameters))).toBe("out-of-range: openingPayables");
  expect(faultOf(daysOfInventory(wrong, 1, defaultParameters))).toBe("out-of-range: openingInventory");
});

test("FIN-5 the published example: 187.06 + 20.08 − 109.5 days between paying and being paid", () => {
  const even = (amount: number) => ({ opening: amount, closing: amount });
  const dio = valueOf(daysOfInventory(even(2050), 4000, defaultParameters)).value;
  const dso = valueOf(daysOfSales(even(660), 12_000, defaultParameters)).value;
  const dpo = valueOf(daysOfPayables(even(1200), 4000, defaultParameters)).value;
  expect(dio).toBeCloseTo(187.0625, 9);
  expect(dso).toBeCloseTo(20.075, 9);
  expect(dpo).toBeCloseTo(109.5, 9);
  expect(cashConversionDays({ dio, dso, dpo })).toBeCloseTo(97.6375, 9);
});

test("FIN-5 inventory of 1 200 and 1 400 on costs of 6 100 lies 77.8 days", () => {
  expect(valueOf(daysOfInventory({ opening: 1200, closing: 1400 }, 6100, defaultParameters)).value).toBeCloseTo(
    77.79,
    2,
  );
});
