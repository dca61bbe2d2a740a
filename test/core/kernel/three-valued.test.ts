import fc from "fast-check";
import { expect, test } from "vitest";
import { percentile } from "#core/kernel/percentile.ts";
import { countHolding, either } from "#core/kernel/three-valued.ts";

const known = fc.option(fc.boolean());

test("either holds when it holds however the unknown turns out", () => {
  fc.assert(
    fc.property(known, known, (one, other) => {
      const worst = (one ?? false) || (other ?? false);
      const best = (one ?? true) || (other ?? true);
      expect(either(one, other)).toBe(worst === best ? worst : null);
    }),
  );
});

test("the count lies between the known ones and those that may be", () => {
  expect(countHolding([true, null, false, true, null])).toEqual({ least: 2, most: 4 });
  expect(countHolding([])).toEqual({ least: 0, most: 0 });
});

test.each<[values: number[], part: number, is: number | null, why: string]>([
  [[10, 20, 30, 40, 100], 0.8, 52, "between the fourth and the fifth"],
  [[100, 40, 30, 20, 10], 0.8, 52, "in any order"],
  [[1, 2, 3, 4], 0.3, 1.9, "as Excel's own example"],
  [[7], 0.8, 7, "one value"],
  [[3, 1], 0, 1, "the least"],
  [[3, 1], 1, 3, "the largest"],
  [[], 0.5, null, "no values"],
])("the percentile of %j at %d is %d (%s)", (values, part, is) => {
  const found = percentile(values, part);
  if (is === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(is, 9);
});

test("a percentile lies among its values and never falls with the part", () => {
  const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 });
  fc.assert(
    fc.property(
      values,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, one, other) => {
        const lower = percentile(list, Math.min(one, other)) ?? NaN;
        const upper = percentile(list, Math.max(one, other)) ?? NaN;
        expect(lower).toBeGreaterThanOrEqual(Math.min(...list));
        expect(upper).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
        expect(lower).toBeLessThanOrEqual(upper + 1e-9);
      },
    ),
  );
});
