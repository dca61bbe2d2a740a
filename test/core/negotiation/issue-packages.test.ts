import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concessionProgress, progressAgainst } from "#core/negotiation/concession-progress.ts";
import { issuePackages, MOST_PACKAGES } from "#core/negotiation/issue-packages.ts";
import { issueRange } from "#core/negotiation/issue-range.ts";
import { nearFrontier } from "#core/negotiation/near-frontier.ts";
import { paretoFrontier } from "#core/negotiation/pareto-frontier.ts";
import { patternShares } from "#core/negotiation/concession-pattern.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Wish = readonly [target: number | null, walkAway: number | null];
const wish = ([issueTarget, issueWalkAway]: Wish) => ({ issueTarget, issueWalkAway });

describe("NEG-4 values that neither side refuses", () => {
  test.each<[own: Wish, other: Wish, range: readonly [number, number] | null, why: string]>([
    [[540, 498], [510, 552], [540, 510], "we want more, they want less: to the nearer of target and limit"],
    [[30, 10], [10, 30], [30, 10], "limits meet the targets of the other"],
    [[8, 4], [4, 8], [8, 4], "more hours are better for us"],
    [[15, 60], [60, 15], [15, 60], "fewer days are better for us"],
    [[100, 60], [30, 50], null, "they refuse where we begin"],
    [[100, 60], [30, 60], [60, 60], "one value only"],
    [[10, 5], [12, 6], [12, 12], "both want more"],
    [[10, 5], [3, 20], [10, 5], "our limit comes before their target"],
  ])("%j against %j: %j (%s)", (own, other, range) => {
    const expected = range === null ? null : { own: range[0], other: range[1] };
    expect(valueOf(issueRange(wish(own), wish(other)))).toEqual(expected);
  });

  test.each<[own: Wish, other: Wish, code: string, argument: string]>([
    [[null, 1], [1, 2], "missing", "ownTarget"],
    [[2, 1], [1, null], "missing", "otherWalkAway"],
    [[1, 1], [1, 2], "zero-denominator", "ownTarget"],
    [[2, 1], [3, 3], "zero-denominator", "otherTarget"],
  ])("%j against %j: %s %s", (own, other, code, argument) => {
    expect(faultOf(issueRange(wish(own), wish(other)))).toBe(`${code}: ${argument}`);
  });

  const number = fc.integer({ min: -50, max: 50 });
  test("every value of a range is accepted by both", () => {
    fc.assert(
      fc.property(number, number, number, number, (ownTarget, ownLimit, otherTarget, otherLimit) => {
        fc.pre(ownTarget !== ownLimit && otherTarget !== otherLimit);
        const range = valueOf(issueRange(wish([ownTarget, ownLimit]), wish([otherTarget, otherLimit])));
        const accepts = (target: number, limit: number, value: number) =>
          target > limit ? value >= limit : value <= limit;
        for (const value of range === null ? [] : [range.own, range.other]) {
          expect(accepts(ownTarget, ownLimit, value) && accepts(otherTarget, otherLimit, value)).toBe(true);
        }
      }),
    );
  });
});

describe("NEG-4 packages of the ranges", () => {
  const range = (own: number, other: number) => ({ own, other });

  test.each<[ranges: readonly (readonly [number, number])[], count: number, why: string]>([
    [[], 1, "nothing to vary"],
    [[[0, 1]], 2, "whole numbers stay whole"],
    [[[0, 0.5]], 5, "five values"],
    [
      [
        [0, 4],
        [3, 3],
      ],
      5,
      "what both want does not vary",
    ],
    [
      [
        [0, 4],
        [4, 0],
      ],
      25,
      "every combination",
    ],
    [Array.from({ length: 6 }, () => [0, 12] as const), 4096, "four values of six issues"],
    [Array.from({ length: 8 }, () => [0, 12] as const), 6561, "three of eight"],
    [Array.from({ length: 14 }, () => [0, 12] as const), 4096, "two of twelve, the others in the middle"],
  ])("%j: %i (%s)", (ranges, count) => {
    const packages = issuePackages(ranges.map(([own, other]) => range(own, other)));
    expect(packages).toHaveLength(count);
    expect(count).toBeLessThanOrEqual(MOST_PACKAGES);
    for (const values of packages) expect(values).toHaveLength(ranges.length);
  });

  test("holds both ends and stays between them", () => {
    const values = issuePackages([range(30, 10)]).flat();
    expect(values).toEqual([30, 25, 20, 15, 10]);
    expect(issuePackages([range(1, 3)]).flat()).toEqual([1, 2, 3]);
  });
});

describe("MESO-1 packages near the frontier", () => {
  const near = (pairs: readonly (readonly [number, number])[]) =>
    valueOf(
      nearFrontier(
        pairs.map(([ownUtility, otherUtility]) => ({ ownUtility, otherUtility })),
        defaultParameters,
      ),
    );

  test.each<[pairs: readonly (readonly [number, number])[], near: boolean[], why: string]>([
    [[[0.5, 0.5]], [true], "one is the frontier"],
    [
      [
        [0.6, 0.5],
        [0.5, 0.46],
      ],
      [true, true],
      "0.04 less is near",
    ],
    [
      [
        [0.6, 0.5],
        [0.5, 0.44],
      ],
      [true, false],
      "0.06 less is not",
    ],
    [
      [
        [0.5, 0.44],
        [0.4, 0.5],
      ],
      [true, true],
      "less for us does not stand against it",
    ],
  ])("%j: %j (%s)", (pairs, expected) => {
    expect(near(pairs)).toEqual(expected);
  });

  const utility = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
  test("what is on the frontier is near it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(utility, utility), { minLength: 1, maxLength: 12 }), (pairs) => {
        const packages = pairs.map(([ownUtility, otherUtility]) => ({ ownUtility, otherUtility }));
        const isNear = near(pairs);
        valueOf(paretoFrontier(packages)).forEach((isOn, index) => {
          if (isOn) expect(isNear[index]).toBe(true);
        });
      }),
    );
  });
});

describe("CONC-2 a running series against amounts", () => {
  test.each<[planned: number[], given: number[], pace: string, next: number | null, why: string]>([
    [[15, 11, 9, 5], [17, 7], "BEHIND", 11, "24 of 26: what is missing may follow"],
    [[15, 11, 9, 5], [17, 9], "ON-PLAN", 9, "as planned"],
    [[15, 11, 9, 5], [20, 13], "AHEAD", 2, "the next step is smaller"],
    [[15, 11, 9, 5], [15, 11, 9, 5], "DONE", null, "no round is left"],
  ])("%j, given %j: %s, %d (%s)", (planned, given, pace, next) => {
    const progress = valueOf(progressAgainst(planned, given, defaultParameters));
    expect(progress.pace).toBe(pace);
    if (next === null) expect(progress.nextStep).toBeNull();
    else expect(progress.nextStep).toBeCloseTo(next, 9);
  });

  test("is the same as against the pattern whose shares they are", () => {
    const concessions = [3000, 2000];
    const total = 10_000;
    const amounts = patternShares("FALLING", 4).map((share) => share * total);
    const byPattern = valueOf(
      concessionProgress({ pattern: "FALLING", total, rounds: 4, concessions }, defaultParameters),
    );
    const byAmounts = valueOf(progressAgainst(amounts, concessions, defaultParameters));
    expect(byAmounts.nextStep).toBeCloseTo(byPattern.nextStep ?? Number.NaN, 6);
    expect(byAmounts.pace).toBe(byPattern.pace);
  });

  test.each([
    [[], "missing"],
    [[0, 0], "out-of-range"],
    [[5, -5], "out-of-range"],
  ])("%j: %s", (planned, code) => {
    expect(faultOf(progressAgainst(planned, [], defaultParameters))).toContain(code);
  });
});
