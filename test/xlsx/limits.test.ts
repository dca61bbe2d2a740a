import { expect, test } from "vitest";
import { BUDGET, crowding, readingTimeMs } from "#xlsx/limits.ts";

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

test.each([
  ["a machine at rest", 0.2, 2, 1],
  ["every processor busy with us", 2, 2, 1],
  ["nine want one of two", 9, 2, 4.5],
  ["so crowded that a file that hangs would hang for minutes", 200, 2, BUDGET.mostCrowding],
  ["Windows, which tells no load", 0, 8, 1],
])("%s", (_why, load, processors, times) => {
  expect(crowding(load, processors)).toBe(times);
});
