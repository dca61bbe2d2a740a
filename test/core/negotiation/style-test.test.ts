import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NEGOTIATION_STYLES, type NegotiationStyle } from "#core/codes/results/negotiation.ts";
import { STYLE_POSITIONS } from "#core/negotiation/style-position.ts";
import { styleProfile } from "#core/negotiation/style-test.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Four = readonly (number | null)[];
/** Four answers for each style, put in the order of the questions. */
const answersOf = (...styles: readonly Four[]) =>
  [0, 1, 2, 3].flatMap((round) => styles.map((four) => four[round] ?? null));
const four = (sum: number): Four => [0, 1, 2, 3].map((place) => Math.floor((sum + place) / 4));
const profile = (answers: readonly (number | null)[], parameters = defaultParameters) =>
  styleProfile(answers, parameters);
const ofSums = (sums: readonly number[], parameters = defaultParameters) =>
  valueOf(profile(answersOf(...sums.map(four)), parameters));

describe("NEG-5 styles on two axes", () => {
  test("corners and centre: no two styles share a place", () => {
    expect(new Set(Object.values(STYLE_POSITIONS).map((place) => JSON.stringify(place))).size).toBe(5);
    for (const axis of ["assertiveness", "cooperativeness"] as const)
      expect(NEGOTIATION_STYLES.reduce((sum, style) => sum + STYLE_POSITIONS[style][axis], 0)).toBe(0);
  });
});

describe("NEG-6 test of styles", () => {
  test.each<[sums: number[], primary: NegotiationStyle[], assertiveness: number, cooperativeness: number, why: string]>(
    [
      [[15, 18, 12, 7, 10], ["COLLABORATE"], 0.5, 0.1875, "one clear style"],
      [[12, 12, 12, 12, 12], [], 0, 0, "all the same: balanced"],
      [[12, 13, 12, 15, 12], [], -0.0625, -0.0625, "three points apart are balanced"],
      [[12, 13, 12, 16, 12], ["AVOID"], -0.09375, -0.09375, "four points are a style"],
      [[17, 18, 12, 7, 10], ["COMPETE", "COLLABORATE"], 0.5625, 0.125, "one point below the highest counts too"],
      [[20, 20, 4, 4, 4], ["COMPETE", "COLLABORATE"], 1, 0, "as assertive as can be"],
    ],
  )("%j: %j, %d, %d (%s)", (sums, primary, assertiveness, cooperativeness) => {
    const found = ofSums(sums);
    expect(Object.values(found.scores)).toEqual(sums);
    expect(found).toMatchObject({ primary, assertiveness, cooperativeness });
  });

  test("questions go round the styles", () => {
    const first = Array.from({ length: 20 }, (_, question) => (question === 5 ? 5 : 1));
    expect(valueOf(profile(first)).scores).toEqual({
      COMPETE: 8,
      COLLABORATE: 4,
      COMPROMISE: 4,
      AVOID: 4,
      ACCOMMODATE: 4,
    });
  });

  test("one blank is the mean of the other three, two are none", () => {
    const rest = [3, 3, 3, 3];
    const one = valueOf(profile(answersOf([5, 5, 2, null], rest, rest, rest, rest)));
    expect(one.scores.COMPETE).toBe(16);
    expect(faultOf(profile(answersOf([5, 5, null, null], rest, rest, rest, rest)))).toBe("missing: styleAnswers");
  });

  test.each<[answers: number[], fault: string]>([
    [[1, 2, 3], "wrong-shape: styleAnswers"],
    [Array<number>(20).fill(6), "out-of-range: styleAnswers"],
    [Array<number>(20).fill(0), "out-of-range: styleAnswers"],
  ])("%j: %s", (answers, fault) => {
    expect(faultOf(profile(answers))).toBe(fault);
  });

  test("the limits are parameters", () => {
    const parameters = valueOf(
      withParameters([
        ["style.near", 3],
        ["style.balanced", 0],
      ]),
    );
    expect(ofSums([15, 18, 12, 7, 10], parameters).primary).toEqual(["COMPETE", "COLLABORATE"]);
    expect(ofSums([12, 13, 12, 12, 12], parameters).primary).not.toEqual([]);
  });

  test("axes stay within −1 to 1, a profile is balanced or has a strongest style, answers to turn round turn the axes", () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(answers, (given) => {
        const found = valueOf(profile(given));
        for (const axis of [found.assertiveness, found.cooperativeness]) expect(Math.abs(axis)).toBeLessThanOrEqual(1);
        const scores = Object.values(found.scores);
        const spread = Math.max(...scores) - Math.min(...scores);
        expect(found.primary.length === 0).toBe(spread <= 3);
        const turned = valueOf(profile(given.map((answer) => 6 - answer)));
        expect(turned.assertiveness).toBeCloseTo(-found.assertiveness, 12);
        expect(turned.cooperativeness).toBeCloseTo(-found.cooperativeness, 12);
      }),
    );
  });
});
