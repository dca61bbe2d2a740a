import fc from "fast-check";
import { expect, test } from "vitest";
import { shortNumbers } from "../../../src/functions/runtime/short-number.ts";

test.each<[value: number, digits: number, text: string, why: string]>([
  [3.55, 2, "3.55", "as it is"],
  [3.5, 2, "3.5", "no zeros at the end"],
  [12, 1, "12", "a whole number"],
  [0.25, 1, "0.3", "a half goes up"],
  [-0.25, 1, "-0.3", "and down below 0: away from it"],
  [2.346, 2, "2.35", "rounded"],
  [-0.04, 1, "0", "no minus before nothing"],
  [1234567.89, 1, "1234567.9", "no separators"],
])("%d to %d digits is %s (%s)", (value, digits, text) => {
  expect(shortNumbers(digits)(value)).toBe(text);
});

test("a number is written as JavaScript writes it once it is rounded", () => {
  const value = fc.oneof(fc.double({ noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer());
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 3 }), (given, digits) => {
      const unit = 10 ** digits;
      const rounded = (Math.sign(given) * Math.round(Math.abs(given) * unit)) / unit + 0;
      expect(shortNumbers(digits)(given)).toBe(String(rounded));
    }),
    { numRuns: 2_000 },
  );
});
