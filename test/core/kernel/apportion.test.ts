import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion, wholeDown } from "#core/kernel/apportion.ts";

describe("largest remainders", () => {
  test.each<[shares: number[], whole: number, units: number[], why: string]>([
    [[0.37, 0.28, 0.22, 0.13], 60, [22, 17, 13, 8], "the largest remainders are raised"],
    [[0.5, 0.5], 3, [2, 1], "of equal remainders the earlier"],
    [[1 / 3, 1 / 3, 1 / 3], 3, [1, 1, 1], "thirds are whole, whatever a double makes of them"],
    [[1.2, -0.2], 10, [12, -2], "a share may take back"],
  ])("%j of %d is %j (%s)", (shares, whole, units) => {
    expect(apportion(shares, whole)).toEqual(units);
  });

  test("the units add up to the whole, and none is a whole unit away from its share", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, fc.nat(100_000), (list, whole) => {
        const sum = list.reduce((total, weight) => total + weight, 0);
        fc.pre(sum > 0);
        const shares = list.map((weight) => weight / sum);
        const units = apportion(shares, whole);
        expect(units.reduce((total, count) => total + count, 0)).toBe(whole);
        for (const [index, count] of units.entries())
          expect(Math.abs(count - (shares[index] ?? 0) * whole)).toBeLessThan(1.00001);
      }),
    );
  });

  test("rounding noise takes no unit away", () => {
    expect([wholeDown(0.57 * 100), wholeDown(56.9), wholeDown(-0.5)]).toEqual([57, 56, -1]);
  });
});
