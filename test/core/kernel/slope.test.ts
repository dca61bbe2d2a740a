import fc from "fast-check";
import { expect, test } from "vitest";
import { meanOf, slope } from "#core/kernel/slope.ts";

test.each<[points: readonly (readonly [x: number, y: number])[], expected: number | null, why: string]>([
  [
    [
      [0, 1],
      [1, 3],
    ],
    2,
    "through two points",
  ],
  [
    [
      [0, 0],
      [1, 1],
      [2, 0],
    ],
    0,
    "a hump",
  ],
  [
    [
      [5, 1],
      [5, 9],
    ],
    null,
    "one x has no slope",
  ],
  [[[5, 1]], null, "one point"],
  [[], null, "no points"],
])("%j: %s (%s)", (points, expected) => {
  expect(slope(points.map(([x, y]) => ({ x, y })))).toBe(expected);
});

test("a line has its own slope, in any order of its points", () => {
  const xs = fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(xs, fc.integer({ min: -9, max: 9 }), fc.integer(), (places, rise, start) => {
      const found = slope(places.map((x) => ({ x, y: rise * x + (start % 1000) })));
      expect(found).toBeCloseTo(rise, 6);
    }),
  );
});

test("the mean of nothing is not 0", () => {
  expect([meanOf([]), meanOf([1, 2, 6])]).toEqual([null, 3]);
});
