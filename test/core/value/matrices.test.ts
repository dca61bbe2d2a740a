import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VALUE_FIELDS } from "#core/codes/results/accounts.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { evaluationSheet, missingParts, type RatedCriterion } from "#core/value/evaluation-sheet.ts";
import { targetField, targetScore } from "#core/value/target-matrix.ts";
import { valueMatrix, type MatrixScores } from "#core/value/value-matrix.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const scores = (current: number | null, potential: number | null, strategic: number | null = null): MatrixScores => ({
  current,
  potential,
  strategic,
});
const EXAM = [scores(78, 80), scores(87, 55), scores(69, 62), scores(74, 75)];

describe("VAL-4 value matrix", () => {
  const fieldsOf = (list: readonly MatrixScores[], cut: number | null = null, parameters = defaultParameters) =>
    valueOf(valueMatrix(list, cut, parameters)).places.map(({ field }) => field);

  test("four customers against their means 77 and 68", () => {
    const { cuts, places } = valueOf(valueMatrix(EXAM, null, defaultParameters));
    expect(cuts).toEqual({ current: 77, potential: 68 });
    expect(places.map(({ field }) => field)).toEqual(["VALUE", "SECONDARY", "LOW", "LATENT"]);
  });

  test.each<[list: MatrixScores[], cut: number | null, fields: string[], why: string]>([
    [EXAM, 50, ["VALUE", "VALUE", "VALUE", "VALUE"], "a fixed cut holds for both axes"],
    [[scores(50, 49.9)], 50, ["SECONDARY"], "at the cut is high"],
    [[scores(10, 10), scores(10, 10)], null, ["VALUE", "VALUE"], "equals are at their mean"],
    [
      [scores(0.1, 0.1), scores(0.2, 0.2), scores(0.3, 0.3)],
      null,
      ["LOW", "VALUE", "VALUE"],
      "the mean is 0.2, noise or not",
    ],
    [[], null, [], "no list"],
  ])("%j with the cut %s is %j (%s)", (list, cut, fields) => {
    expect(fieldsOf(list, cut)).toEqual(fields);
  });

  test("the team's parameters set a fixed cut, which an argument overrides", () => {
    const fixed = valueOf(
      withParameters([
        ["valueMatrix.cut", 2],
        ["valueMatrix.fixedCut", 70],
      ]),
    );
    expect(fieldsOf(EXAM, null, fixed)).toEqual(["VALUE", "SECONDARY", "LOW", "VALUE"]);
    expect(fieldsOf(EXAM, 50, fixed)).toEqual(["VALUE", "VALUE", "VALUE", "VALUE"]);
  });

  test("strategic value is blended in where the team says so, and needed only then", () => {
    const blended = valueOf(withParameters([["valueMatrix.strategicShare", 0.4]]));
    const [place] = valueOf(valueMatrix([scores(50, 60, 85)], 70, blended)).places;
    expect(place?.potential).toBeCloseTo(0.6 * 60 + 0.4 * 85, 9);
    expect(place?.field).toBe("LATENT");
    expect(faultOf(valueMatrix([scores(50, 60)], 70, blended))).toBe("missing: matrixStrategic");
  });

  test.each<[list: MatrixScores[], cut: number | null, fault: string]>([
    [[scores(null, 5)], null, "missing: matrixCurrent"],
    [[scores(5, null)], null, "missing: matrixPotential"],
    [[scores(101, 5)], null, "out-of-range: matrixCurrent"],
    [[scores(5, 5, -1)], null, "out-of-range: matrixStrategic"],
    [[scores(5, 5)], 101, "out-of-range: matrixCut"],
  ])("%j with the cut %s is %s", (list, cut, fault) => {
    expect(faultOf(valueMatrix(list, cut, defaultParameters))).toBe(fault);
  });

  const list = fc.array(
    fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 })).map(([x, y]) => scores(x, y)),
    {
      minLength: 1,
    },
  );

  test("every customer has one field, its own in any order, and at least one is high on each axis", () => {
    fc.assert(
      fc.property(list, (customers) => {
        const fields = fieldsOf(customers);
        expect(fields.every((field) => VALUE_FIELDS.includes(field))).toBe(true);
        expect(fieldsOf(customers.toReversed()).toReversed()).toEqual(fields);
        expect(fields.some((field) => field === "VALUE" || field === "SECONDARY")).toBe(true);
        expect(fields.some((field) => field === "VALUE" || field === "LATENT")).toBe(true);
      }),
    );
  });
});

describe("VAL-5 target customer matrix", () => {
  const factors = (...pairs: readonly (readonly [weight: number, rating: number | null])[]) =>
    pairs.map(([weight, rating]) => ({ weight, rating }));

  test("attractiveness 6.2 and strength 4.5: invest selectively", () => {
    const attractiveness = valueOf(targetScore(factors([0.4, 8], [0.3, 6], [0.3, 4])));
    const strength = valueOf(targetScore(factors([0.5, 4], [0.5, 5])));
    expect(attractiveness).toBeCloseTo(6.2, 9);
    expect(strength).toBeCloseTo(4.5, 9);
    expect(valueOf(targetField(attractiveness, strength, defaultParameters))).toBe("SELECTIVE");
  });

  test.each<[attractiveness: number | null, strength: number | null, is: string, why: string]>([
    [5, 5, "INVEST", "the cut is high"],
    [5, 4.9, "SELECTIVE", "attractive, not strong"],
    [4.9, 5, "MAINTAIN", "strong, not attractive"],
    [4.9, 4.9, "WITHDRAW", "neither"],
    [null, 5, "missing: targetAttractiveness", "not rated"],
    [5, null, "missing: targetStrength", "not rated"],
    [10.5, 5, "out-of-range: targetAttractiveness", "above the scale"],
    [5, -1, "out-of-range: targetStrength", "below the scale"],
  ])("(%s, %s) is %s (%s)", (attractiveness, strength, is) => {
    const found = targetField(attractiveness, strength, defaultParameters);
    expect(found.ok ? found.value : faultOf(found)).toBe(is);
  });

  test("a score lies among its ratings and does not change when all weights are scaled", () => {
    const rated = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.array(rated, { minLength: 1 }), fc.integer({ min: 2, max: 50 }), (pairs, times) => {
        const score = valueOf(targetScore(factors(...pairs)));
        const ratings = pairs.map(([, rating]) => rating);
        expect(score).toBeGreaterThanOrEqual(Math.min(...ratings) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...ratings) + 1e-9);
        const scaled = pairs.map(([weight, rating]) => [weight * times, rating] as const);
        expect(valueOf(targetScore(factors(...scaled)))).toBeCloseTo(score, 9);
      }),
    );
    expect(faultOf(targetScore(factors([0, 5])))).toBe("zero-denominator: weights");
    expect(faultOf(targetScore(factors([1, 11])))).toBe("out-of-range: targetRating");
    expect(faultOf(targetScore(factors([1, null])))).toBe("missing: targetRating");
  });
});

describe("VAL-6 customer evaluation sheet", () => {
  test("a criterion may be used with unit, source and bands", () => {
    expect(missingParts({ UNIT: true, SOURCE: true, BANDS: true })).toEqual([]);
    expect(missingParts({ UNIT: false, SOURCE: true, BANDS: false })).toEqual(["UNIT", "BANDS"]);
  });

  const rated = (weight: number, score: number | null, secondScore: number | null = null): RatedCriterion => ({
    weight,
    score,
    secondScore,
  });

  test("two raters count with their mean and talk when they are more than a point apart", () => {
    const sheet = valueOf(evaluationSheet([rated(3, 4, 2), rated(1, 5, 4), rated(0, 1)], defaultParameters));
    expect(sheet.criteria.map(({ score, discuss }) => [score, discuss])).toEqual([
      [3, true],
      [4.5, false],
      [1, false],
    ]);
    expect(sheet.total).toBeCloseTo(0.75 * 3 + 0.25 * 4.5, 9);
  });

  test.each<[criteria: RatedCriterion[], fault: string]>([
    [[rated(1, null)], "missing: scores"],
    [[rated(1, 0)], "out-of-range: scores"],
    [[rated(1, 3, 6)], "out-of-range: secondScore"],
    [[rated(-1, 3)], "out-of-range: weights"],
    [[rated(0, 3)], "zero-denominator: weights"],
    [[], "zero-denominator: weights"],
  ])("%j is %s", (criteria, fault) => {
    expect(faultOf(evaluationSheet(criteria, defaultParameters))).toBe(fault);
  });

  test("points add up to the total, which lies between 1 and 5; who rates first does not matter", () => {
    const score = fc.integer({ min: 1, max: 5 });
    const row = fc.record({ weight: fc.integer({ min: 1, max: 50 }), score, secondScore: score });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const sheet = valueOf(evaluationSheet(rows, defaultParameters));
        expect(sheet.criteria.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(sheet.total, 9);
        expect(sheet.total).toBeGreaterThan(1 - 1e-9);
        expect(sheet.total).toBeLessThan(5 + 1e-9);
        const swapped = rows.map((one) => ({ ...one, score: one.secondScore, secondScore: one.score }));
        expect(valueOf(evaluationSheet(swapped, defaultParameters))).toEqual(sheet);
      }),
    );
  });
});
