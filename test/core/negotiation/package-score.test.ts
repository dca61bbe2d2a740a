import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logroll } from "#core/negotiation/logroll.ts";
import { packageScore, type PackageIssue } from "#core/negotiation/package-score.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Line = readonly [weight: number | null, value: number | null, walkAway: number | null, target: number | null];
const issuesOf = (lines: readonly Line[]): readonly PackageIssue[] =>
  lines.map(([issueWeight, issueValue, issueWalkAway, issueTarget]) => ({
    issueWeight,
    issueValue,
    issueWalkAway,
    issueTarget,
  }));

describe("NEG-4 utility of a package", () => {
  test.each<[lines: readonly Line[], utility: number, why: string]>([
    [
      [
        [0.4, 0.75, 0, 1],
        [0.25, 0.5, 0, 1],
        [0.2, 1, 0, 1],
        [0.15, 0.6, 0, 1],
      ],
      0.715,
      "four issues on scales of their own",
    ],
    [
      [
        [60, 95, 90, 100],
        [40, 45, 60, 30],
      ],
      0.5,
      "weights need not make 1, and days fall towards their target",
    ],
    [[[1, 80, 90, 100]], 0, "worse than the walk-away is no less than 0"],
    [[[1, 120, 90, 100]], 1, "better than the target is no more than 1"],
    [
      [
        [1, 95, 90, 100],
        [0, 0, 0, 1],
      ],
      0.5,
      "an issue without weight",
    ],
  ])("%j is %d (%s)", (lines, utility) => {
    expect(valueOf(packageScore(issuesOf(lines))).utility).toBeCloseTo(utility, 12);
  });

  test.each<[lines: readonly Line[], fault: string, why: string]>([
    [[[null, 1, 0, 1]], "missing: issueWeight", "no weight"],
    [[[1, null, 0, 1]], "missing: issueValue", "no value"],
    [[[-1, 1, 0, 1]], "out-of-range: issueWeight", "a negative weight"],
    [[[1, 1, 5, 5]], "zero-denominator: issueTarget", "the target is the walk-away"],
    [[[0, 1, 0, 1]], "zero-denominator: weights", "nothing has weight"],
  ])("%j: %s (%s)", (lines, fault) => {
    expect(faultOf(packageScore(issuesOf(lines)))).toBe(fault);
  });

  const whole = fc.integer({ min: 0, max: 100 });
  const line = fc
    .tuple(fc.integer({ min: 1, max: 100 }), whole, whole, whole)
    .filter(([, , walkAway, target]) => walkAway !== target);
  const lines = fc.array(line, { minLength: 1, maxLength: 6 });

  test("lies between 0 and 1, adds up, and neither order nor scale of the weights matters", () => {
    fc.assert(
      fc.property(lines, (found) => {
        const { utility, issues } = valueOf(packageScore(issuesOf(found)));
        expect(utility).toBeGreaterThanOrEqual(0);
        expect(utility).toBeLessThanOrEqual(1 + 1e-12);
        expect(issues.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(utility, 10);
        expect(valueOf(packageScore(issuesOf(found.toReversed()))).utility).toBeCloseTo(utility, 10);
        const scaled = found.map(([weight, ...rest]): Line => [weight * 7, ...rest]);
        expect(valueOf(packageScore(issuesOf(scaled))).utility).toBeCloseTo(utility, 10);
      }),
    );
  });

  test("never falls when an issue moves towards its target", () => {
    fc.assert(
      fc.property(lines, whole, ([first, ...rest], step) => {
        if (first === undefined) return;
        const [weight, value, walkAway, target] = first;
        const moved: Line = [weight, value + Math.sign(target - walkAway) * step, walkAway, target];
        const of = (one: Line) => valueOf(packageScore(issuesOf([one, ...rest]))).utility;
        expect(of(moved)).toBeGreaterThanOrEqual(of(first) - 1e-12);
      }),
    );
  });
});

describe("NEG-4 issues to trade", () => {
  const trade = (own: readonly (number | null)[], other: readonly (number | null)[], parameters = defaultParameters) =>
    logroll(
      own.map((ownWeight, index) => ({ ownWeight, otherWeight: other[index] ?? null })),
      parameters,
    );
  const hints = (own: readonly number[], other: readonly number[], parameters = defaultParameters) =>
    valueOf(trade(own, other, parameters)).map(({ hint }) => hint);

  test.each<[own: number[], other: number[], hints: string[], why: string]>([
    [[50, 30, 20], [30, 30, 40], ["HOLD", "SPLIT", "GIVE"], "price for us, delivery for them"],
    [[0.575, 0.425], [0.425, 0.575], ["HOLD", "GIVE"], "0.15 is included"],
    [[0.57, 0.43], [0.43, 0.57], ["SPLIT", "SPLIT"], "below 0.15"],
    [[5, 5], [0.2, 0.8], ["HOLD", "GIVE"], "each side's weights count against their own sum"],
  ])("%j and %j: %j (%s)", (own, other, expected) => {
    expect(hints(own, other)).toEqual(expected);
  });

  test("the limit is a parameter", () => {
    const parameters = valueOf(withParameters([["logroll.difference", 0.3]]));
    expect(hints([50, 30, 20], [30, 30, 40], parameters)).toEqual(["SPLIT", "SPLIT", "SPLIT"]);
  });

  test.each<[own: (number | null)[], other: (number | null)[], fault: string]>([
    [[1, null], [1, 1], "missing: ownWeight"],
    [[1, 1], [1], "missing: otherWeight"],
    [[1, -1], [1, 1], "out-of-range: ownWeight"],
    [[0, 0], [1, 1], "zero-denominator: ownWeight"],
    [[1, 1], [0, 0], "zero-denominator: otherWeight"],
  ])("%j and %j: %s", (own, other, fault) => {
    expect(faultOf(trade(own, other))).toBe(fault);
  });

  test("differences add up to 0, and what one side holds the other gives", () => {
    const weights = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(weights, (pairs) => {
        const ours = valueOf(trade(...sides(pairs)));
        const [own, other] = sides(pairs);
        const theirs = valueOf(trade(other, own));
        expect(ours.reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(0, 10);
        const mirror = { HOLD: "GIVE", GIVE: "HOLD", SPLIT: "SPLIT" };
        expect(theirs.map(({ hint }) => hint)).toEqual(ours.map(({ hint }) => mirror[hint]));
      }),
    );
  });
});

function sides(pairs: readonly (readonly [number, number])[]): [number[], number[]] {
  return [pairs.map(([own]) => own), pairs.map(([, other]) => other)];
}
