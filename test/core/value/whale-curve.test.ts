import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { whaleCurve, type CustomerCost } from "#core/value/whale-curve.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const customer = (grossProfit: number | null, costToServe: number | null): CustomerCost => ({
  grossProfit,
  costToServe,
});
const example = [customer(500, 100), customer(60, 160), customer(300, 100), customer(180, 180), customer(90, 190)];
const curveOf = (list: readonly CustomerCost[]) => valueOf(whaleCurve(list));

describe("WHALE-1 whale curve", () => {
  test("rises to 150 % and falls back to the total", () => {
    const { rows, ...summary } = curveOf(example);
    expect(summary).toEqual({ total: 400, peak: 600, profitable: 2, unprofitable: 2 });
    expect(rows).toEqual([
      { rank: 1, profit: 400, cumulative: 400, share: 1 },
      { rank: 4, profit: -100, cumulative: 400, share: 1 },
      { rank: 2, profit: 200, cumulative: 600, share: 1.5 },
      { rank: 3, profit: 0, cumulative: 600, share: 1.5 },
      { rank: 4, profit: -100, cumulative: 400, share: 1 },
    ]);
  });

  test.each<[list: readonly CustomerCost[], shares: readonly (number | null)[], why: string]>([
    [[], [], "nobody"],
    [[customer(100, 20), customer(80, 0)], [1, 1], "equal profits share their place"],
    [[customer(0.3, 0), customer(0.1 + 0.2, 0), customer(0.4, 0)], [1, 1, 0.4], "also up to rounding noise"],
    [[customer(50, 80)], [null], "a loss has no shares"],
    [[customer(50, 0), customer(0, 50)], [null, null], "nor has nothing at all"],
  ])("%o: %o (%s)", (list, shares) => {
    expect(curveOf(list).rows.map(({ share }) => share && Math.round(share * 1e9) / 1e9)).toEqual(shares);
  });

  test.each<[row: CustomerCost, fault: string, why: string]>([
    [customer(100, null), "missing: costToServe", "the model asks what the gross profit hides"],
    [customer(null, 5), "missing: grossProfit", "blank is not zero"],
    [customer(100, -5), "out-of-range: costToServe", "a cost has no sign"],
  ])("%o is %s (%s)", (row, fault) => {
    expect(faultOf(whaleCurve([...example, row]))).toBe(fault);
  });

  const list = fc.array(
    fc.record({ grossProfit: fc.integer({ min: -500, max: 1000 }), costToServe: fc.integer({ min: 0, max: 800 }) }),
    { minLength: 1, maxLength: 40 },
  );

  test("the order of the list never matters", () => {
    fc.assert(
      fc.property(list, (customers) => {
        expect(curveOf(customers.toReversed()).rows.toReversed()).toEqual(curveOf(customers).rows);
      }),
    );
  });

  test("its highest point is what the profitable bring, its last the total, and each step is the profit of its rank", () => {
    fc.assert(
      fc.property(list, (customers) => {
        const { rows, total, peak } = curveOf(customers);
        const steps = rows.toSorted((one, other) => one.rank - other.rank);
        expect(total).toBe(rows.reduce((sum, { profit }) => sum + profit, 0));
        expect(peak).toBe(rows.reduce((sum, { profit }) => sum + Math.max(0, profit), 0));
        expect(steps.at(-1)?.cumulative).toBe(total);
        expect(Math.max(0, ...rows.map(({ cumulative }) => cumulative))).toBe(peak);
        let before = 0;
        for (const rank of new Set(steps.map((step) => step.rank))) {
          const tied = steps.filter((step) => step.rank === rank);
          for (const { cumulative } of tied) expect(cumulative).toBe(before + tied.length * (tied[0]?.profit ?? NaN));
          before += tied.length * (tied[0]?.profit ?? NaN);
        }
      }),
    );
  });
});
