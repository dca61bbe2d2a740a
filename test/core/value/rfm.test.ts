import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { rfmScores, type Purchases } from "#core/value/rfm.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const customer = (recencyDays: number | null, frequency: number | null, monetary: number | null): Purchases => ({
  recencyDays,
  frequency,
  monetary,
});
const ten = [
  customer(5, 24, 900_000),
  customer(12, 18, 300_000),
  customer(20, 3, 820_000),
  customer(33, 12, 150_000),
  customer(41, 2, 60_000),
  customer(60, 9, 410_000),
  customer(95, 1, 700_000),
  customer(130, 15, 80_000),
  customer(220, 20, 550_000),
  customer(400, 1, 20_000),
];
const scoresOf = (list: readonly Purchases[], parameters = defaultParameters) => valueOf(rfmScores(list, parameters));

describe("RFM-1 recency, frequency, amount", () => {
  test("ten customers: two in each fifth, and the segments that follow", () => {
    expect(scoresOf(ten).map(({ cell, segment }) => [cell, segment])).toEqual([
      [555, "HIGH-ACTIVE"],
      [543, "LOW-ACTIVE"],
      [425, "HIGH-RARE"],
      [432, "LOW-RARE"],
      [321, "LOW-FADING"],
      [333, "LOW-FADING"],
      [214, "HIGH-FADING"],
      [242, "LOW-QUIET"],
      [154, "HIGH-QUIET"],
      [111, "LOW-FADING"],
    ]);
  });

  test.each<[list: readonly Purchases[], cells: readonly number[], why: string]>([
    [[], [], "nobody"],
    [[customer(0, 1, 1)], [333], "one customer is in the middle of itself"],
    [[customer(9, 2, 5), customer(9, 2, 5), customer(9, 2, 5)], [333, 333, 333], "equal customers share the middle"],
    [[customer(1, 0.1 + 0.2, 1), customer(2, 0.3, 2)], [432, 234], "rounding noise makes no difference"],
    [[customer(null, 0, 0), customer(900, 1, 10)], [222, 444], "who never bought bought longest ago"],
    [[customer(1, 1, -50), customer(2, 2, 0)], [422, 244], "returns beyond sales are the least"],
  ])("%o are %o (%s)", (list, cells) => {
    expect(scoresOf(list).map(({ cell }) => cell)).toEqual(cells);
  });

  test.each<[row: Purchases, fault: string, why: string]>([
    [customer(null, 3, 100), "missing: recencyDays", "bought, but when?"],
    [customer(3, null, 100), "missing: orderCount", "blank is not zero"],
    [customer(3, 3, null), "missing: orderAmount", "blank is not zero"],
    [customer(-1, 3, 100), "out-of-range: recencyDays", "an order of tomorrow"],
    [customer(3, -1, 100), "out-of-range: orderCount", "fewer than none"],
  ])("%o is %s (%s)", (row, fault) => {
    expect(faultOf(rfmScores([...ten, row], defaultParameters))).toBe(fault);
  });

  test("the team says what counts as high", () => {
    expect(scoresOf(ten, valueOf(withParameters([["rfm.high", 3]])))[5]?.segment).toBe("HIGH-ACTIVE");
  });

  const row = fc.record({
    recencyDays: fc.integer({ min: 0, max: 400 }),
    frequency: fc.integer({ min: 0, max: 30 }),
    monetary: fc.integer({ min: -1000, max: 1_000_000 }),
  });

  test("the order of the list never matters", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (list) => {
        expect(scoresOf(list.toReversed()).toReversed()).toEqual(scoresOf(list));
      }),
    );
  });

  test("a better customer never scores less, and different ones fill the fifths evenly", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1_000_000), { minLength: 5, maxLength: 40 }), (amounts) => {
        const scores = scoresOf(amounts.map((amount) => customer(1_000_000 - amount, amount, amount)));
        const sorted = amounts.map((amount, index) => ({ amount, score: scores[index]?.monetary ?? NaN }));
        sorted.sort((one, other) => one.amount - other.amount);
        for (const [place, { score }] of sorted.slice(1).entries())
          expect(score).toBeGreaterThanOrEqual(sorted[place]?.score ?? NaN);
        const sizes = [1, 2, 3, 4, 5].map((fifth) => sorted.filter(({ score }) => score === fifth).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(scores.every(({ recency, frequency, monetary }) => recency === monetary && frequency === monetary)).toBe(
          true,
        );
      }),
    );
  });
});
