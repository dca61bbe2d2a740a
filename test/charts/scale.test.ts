import fc from "fast-check";
import { expect, test } from "vitest";
import { known, linear } from "#charts/scale.ts";

test.each([
  [[0, 50, 100], 50, 15, "zero to the largest"],
  [[20, 40], 20, 15, "zero is always on the scale"],
  [[-50, 50], 0, 15, "zero lies between"],
  [[-40, -20], -40, 10, "all negative: from the lowest to zero"],
  [[0, 0], 0, 10, "all zero"],
  [[], 0, 10, "nothing at all"],
  [[null, Number.NaN, Number.POSITIVE_INFINITY, 8], 4, 15, "what is no number does not count"],
])("linear(%j) puts %d at %d: %s", (values, value, at) => {
  expect(linear(values, 10, 20)(value)).toBeCloseTo(at, 9);
});

test("known numbers only", () => {
  expect([0, -1, null, undefined, Number.NaN, Number.NEGATIVE_INFINITY].map(known)).toEqual([
    0,
    -1,
    null,
    null,
    null,
    null,
  ]);
});

test("keeps order and bounds, up to the largest numbers there are", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2 }), (values) => {
      const scale = linear(values, 0, 100);
      const placed = [...values].sort((a, b) => a - b).map(scale);
      placed.forEach((at, index) => {
        expect(at).toBeGreaterThanOrEqual(-1e-9);
        expect(at).toBeLessThanOrEqual(100 + 1e-9);
        expect(at).toBeGreaterThanOrEqual((placed[index - 1] ?? 0) - 1e-9);
      });
    }),
  );
});
