import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VALUE_INDICATORS, type ValueIndicator } from "#core/codes/records.ts";
import { VALUE_DIMENSIONS, VALUE_FACTORS, type ValueDimension } from "#core/codes/results/value.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { scoreBand } from "#core/value/score-band.ts";
import type { ValueAssessment } from "#core/value/factor-band.ts";
import { DIMENSION_FACTORS, valueDimension } from "#core/value/value-dimension.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("VAL-1 band of an indicator", () => {
  test.each<[indicator: ValueIndicator, value: number, band: number, why: string]>([
    ["purchase", 0, 1, "buys nothing"],
    ["purchase", 499_999, 1, "just below"],
    ["purchase", 500_000, 2, "a cut belongs to the better band"],
    ["purchase", 2_600_000, 3, "the example"],
    ["purchase", 10_000_000, 5, "the highest cut"],
    ["grossMargin", 0.28, 4, "the example"],
    ["grossMargin", 0.049, 1, "below 5 %"],
    ["grossMargin", -3, 1, "a loss may exceed the sales"],
    ["netMargin", 0.08, 3, "the example"],
    ["netMargin", -0.001, 1, "a loss"],
    ["netMargin", 0, 2, "neither loss nor profit"],
    ["paymentDays", 121, 1, "longer than 120 days"],
    ["paymentDays", 120, 2, "91 to 120"],
    ["paymentDays", 90, 3, "61 to 90"],
    ["paymentDays", 45, 4, "the example"],
    ["paymentDays", 30, 5, "within 30 days"],
    ["paymentDays", 0, 5, "paid at once"],
    ["marketGrowth", 0.12, 4, "the example"],
    ["marketGrowth", 0.1 + 0.1, 5, "rounding noise is no reason"],
    ["expansion", 0.45, 3, "the example"],
    ["expansion", 1, 5, "as much again"],
    ["budgetGrowth", 0.1, 4, "the example"],
    ["budgetGrowth", -0.11, 1, "shrinks by more than a tenth"],
    ["budgetGrowth", 0.1 - 0.2, 2, "shrinks by a tenth, up to rounding noise"],
  ])("%s %d is band %d (%s)", (indicator, value, band) => {
    expect(scoreBand(indicator, value, defaultParameters)).toEqual({ ok: true, value: band });
  });

  test.each<[indicator: ValueIndicator, value: number | null, fault: string, why: string]>([
    ["purchase", null, "missing: purchase", "blank is not zero"],
    ["purchase", -1, "out-of-range: purchase", "no purchases below none"],
    ["grossMargin", 28, "out-of-range: grossMargin", "28 % is 0.28"],
    ["marketGrowth", 12, "out-of-range: marketGrowth", "12 % is 0.12"],
    ["budgetGrowth", NaN, "not-a-number: budgetGrowth", "no number"],
  ])("%s %s is %s (%s)", (indicator, value, fault) => {
    expect(faultOf(scoreBand(indicator, value, defaultParameters))).toBe(fault);
  });

  test("a better value is never in a worse band", () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...VALUE_INDICATORS), value, value, (indicator, one, other) => {
        const size = indicator === "purchase" ? 2e7 : indicator === "paymentDays" ? 200 : 1;
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((part) =>
          valueOf(scoreBand(indicator, part * size, defaultParameters)),
        );
        const rises = indicator === "paymentDays" ? (less ?? 0) >= (more ?? 0) : (less ?? 0) <= (more ?? 0);
        expect(rises).toBe(true);
      }),
    );
  });
});

const example: ValueAssessment = {
  purchase: 2_600_000,
  grossMargin: 0.28,
  netMargin: 0.08,
  paymentDays: 45,
  overdueShare: 0,
  marketGrowth: 0.12,
  expansion: 0.45,
  budgetGrowth: 0.1,
  influence: 4,
  techFit: 3,
};
const scoreOf = (dimension: ValueDimension, change: Partial<ValueAssessment> = {}) =>
  valueDimension(dimension, { ...example, ...change }, defaultParameters);

describe("VAL-1 current, potential and strategic value", () => {
  test.each<[dimension: ValueDimension, change: Partial<ValueAssessment>, score: number, why: string]>([
    ["current", {}, 58.125, "the example: bands 3, 3.5 and 4"],
    ["potential", {}, 65, "the example: bands 4, 3 and 4"],
    ["strategic", {}, 62.5, "the example: ratings 4 and 3"],
    ["current", { overdueShare: 0.1 }, 58.125, "a tenth overdue is tolerated"],
    ["current", { overdueShare: 0.11 }, 54.375, "more costs one band of the payment term"],
    ["current", { paymentDays: 200, overdueShare: null }, 46.875, "there is no band below 1 to fall to"],
    ["current", { marketGrowth: null, influence: null }, 58.125, "what other dimensions lack does not matter"],
    ["strategic", { influence: 1, techFit: 1 }, 0, "the worst"],
    ["strategic", { influence: 5, techFit: 5 }, 100, "the best"],
    ["strategic", { influence: 3.5 }, 56.25, "the mean of two raters"],
  ])("%s with %o is %d (%s)", (dimension, change, score) => {
    expect(valueOf(scoreOf(dimension, change)).score).toBeCloseTo(score, 10);
  });

  test.each<[dimension: ValueDimension, change: Partial<ValueAssessment>, fault: string, why: string]>([
    ["current", { netMargin: null }, "missing: netMargin", "gross margin alone is not the margin"],
    ["current", { overdueShare: null }, "missing: overdueShare", "band 4 or 3?"],
    ["current", { overdueShare: 12 }, "out-of-range: overdueShare", "12 % is 0.12"],
    ["potential", { expansion: null }, "missing: expansion", "has a weight"],
    ["strategic", { techFit: 0 }, "out-of-range: techFit", "ratings begin at 1"],
    ["strategic", { influence: 5.1 }, "out-of-range: influence", "and end at 5"],
  ])("%s with %o is %s (%s)", (dimension, change, fault) => {
    expect(faultOf(scoreOf(dimension, change))).toBe(fault);
  });

  test("a factor without weight may be missing; a dimension without any weight is none", () => {
    const only = valueOf(withParameters([["dimension.weight.margin", 0]]));
    const score = valueOf(valueDimension("current", { ...example, grossMargin: null, netMargin: null }, only));
    expect(score.factors.map(({ factor, band }) => [factor, band])).toEqual([
      ["purchase", 3],
      ["margin", null],
      ["paymentDays", 4],
    ]);
    const none = valueOf(withParameters(VALUE_FACTORS.map((factor) => [`dimension.weight.${factor}`, 0] as const)));
    expect(faultOf(valueDimension("strategic", example, none))).toBe("zero-denominator: weights");
  });

  test("each factor belongs to one dimension", () => {
    expect(VALUE_DIMENSIONS.flatMap((dimension): readonly string[] => DIMENSION_FACTORS[dimension])).toEqual([
      ...VALUE_FACTORS,
    ]);
  });

  const ratio = fc.double({ min: 0, max: 1, noNaN: true });
  const assessment = fc.record({
    purchase: fc.double({ min: 0, max: 2e7, noNaN: true }),
    grossMargin: ratio,
    netMargin: ratio,
    paymentDays: fc.integer({ min: 0, max: 200 }),
    overdueShare: ratio,
    marketGrowth: ratio,
    expansion: ratio,
    budgetGrowth: ratio,
    influence: fc.integer({ min: 1, max: 5 }),
    techFit: fc.integer({ min: 1, max: 5 }),
  });

  test("points add up to the score, weights to one, and the score lies within 0–100", () => {
    fc.assert(
      fc.property(fc.constantFrom(...VALUE_DIMENSIONS), assessment, (dimension, entered) => {
        const { score, factors } = valueOf(valueDimension(dimension, entered, defaultParameters));
        expect(factors.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
        expect(factors.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});
