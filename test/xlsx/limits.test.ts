import { expect, test } from "vitest";
import { BUDGET, readingTimeMs } from "#xlsx/limits.ts";

const MEGABYTE = 2 ** 20;

test.each([
  ["no XML at all", 0, BUDGET.baseMs],
  ["a small file", 6_000, BUDGET.baseMs + BUDGET.msPerMegabyte],
  ["100 000 rows of 12 columns", 60 * MEGABYTE, BUDGET.baseMs + 60 * BUDGET.msPerMegabyte],
])("%s", (_why, bytes, ms) => {
  expect(readingTimeMs(bytes)).toBe(ms);
});

test("a small file has little more than five seconds", () => {
  expect(readingTimeMs(100_000)).toBeLessThan(6_000);
});
