import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONCESSION_PATTERNS, type ConcessionPattern } from "#core/codes/deals.ts";
import { CONCESSION_PERCENTS, patternShares } from "#core/negotiation/concession-pattern.ts";
import { concessionPlan } from "#core/negotiation/concession-plan.ts";
import { concessionType } from "#core/negotiation/concession-type.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const pattern = fc.constantFrom(...CONCESSION_PATTERNS);
const rounds = fc.integer({ min: 3, max: 6 });

describe("CONC-1 the nine patterns", () => {
  test("each of them gives the whole concession in four rounds, every one in its own way", () => {
    for (const percents of Object.values(CONCESSION_PERCENTS))
      expect(percents.reduce((sum: number, percent) => sum + percent, 0)).toBe(100);
    expect(new Set(Object.values(CONCESSION_PERCENTS).map(String)).size).toBe(9);
  });

  test.each<[pattern: ConcessionPattern, rounds: number, percents: number[], why: string]>([
    ["FALLING", 4, [37, 28, 22, 13], "four rounds are the pattern itself"],
    ["FALLING", 3, [51.3889, 30.5556, 18.0556], "three rounds keep first, third and last"],
    ["ALL-LAST", 6, [0, 0, 0, 0, 0, 100], "all at the end, whatever comes before"],
    ["TAKE-BACK", 3, [100, -1.2048, 1.2048], "something is still taken back"],
    ["EQUAL", 5, [20, 20, 20, 20, 20], "equal steps"],
  ])("%s in %d rounds: %j (%s)", (of, count, percents) => {
    const shares = patternShares(of, count).map((share) => Number((share * 100).toFixed(4)));
    expect(shares).toEqual(percents);
  });

  test("shares of any number of rounds add up to one", () => {
    fc.assert(
      fc.property(pattern, rounds, (of, count) => {
        const shares = patternShares(of, count);
        expect(shares).toHaveLength(count);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test("a pattern in four rounds or more is told to be itself", () => {
    fc.assert(
      fc.property(pattern, fc.integer({ min: 4, max: 6 }), (of, count) => {
        const verdict = valueOf(concessionType(patternShares(of, count), null, defaultParameters));
        expect(verdict.type).toBe(of);
      }),
    );
  });
});

describe("CONC-3 plan of concessions", () => {
  const amounts = (of: ConcessionPattern, total: number, unit: number, count = 4) =>
    valueOf(concessionPlan({ pattern: of, total, unit, rounds: count })).map(({ amount }) => amount);

  test.each<[pattern: ConcessionPattern, total: number, unit: number, rounds: number, amounts: number[], why: string]>([
    ["FALLING", 60_000, 1000, 4, [22_000, 17_000, 13_000, 8000], "22.2, 16.8, 13.2 and 7.8 thousand"],
    ["STEEP", 60, 1, 4, [26, 20, 12, 2], "the classical series of 60"],
    ["RISING", 60, 1, 4, [8, 13, 17, 22], "the classical series of 60"],
    ["TOUGH", 60, 1, 4, [3, 3, 3, 51], "the series of 60"],
    ["TAKE-BACK", 60, 1, 4, [50, 10, -1, 1], "one is taken back"],
    ["EQUAL", 10, 1, 4, [3, 3, 2, 2], "of equal remainders the earlier"],
    ["EQUAL", 4.5, 1, 4, [1.5, 1, 1, 1], "what is no whole unit goes to the largest round"],
    ["FALLING", 100, 0.1, 4, [37, 28, 22, 13], "a unit below one"],
    ["ALL-FIRST", 57, 1, 4, [57, 0, 0, 0], "everything at once"],
  ])("%s, %d in units of %d over %d rounds: %j (%s)", (of, total, unit, count, expected) => {
    const found = amounts(of, total, unit, count);
    expect(found.map((amount) => Number(amount.toFixed(6)))).toEqual(expected);
  });

  test.each<[total: number | null, unit: number | null, rounds: number, fault: string, why: string]>([
    [null, 1, 4, "missing: concessionTotal", "no total"],
    [100, null, 4, "missing: concessionUnit", "no unit"],
    [100, 0, 4, "out-of-range: concessionUnit", "a unit of nothing"],
    [5, 10, 4, "out-of-range: concessionTotal", "less than one unit"],
    [100, 1, 2, "out-of-range: concessionRounds", "too few rounds to show a pattern"],
    [100, 1, 7, "out-of-range: concessionRounds", "too many"],
    [100, 1, 4.5, "out-of-range: concessionRounds", "half a round"],
  ])("%j in units of %j over %d rounds: %s (%s)", (total, unit, count, fault) => {
    expect(faultOf(concessionPlan({ pattern: "FALLING", total, unit, rounds: count }))).toBe(fault);
  });

  test("the sum is the total, and no round is a unit or more away from the pattern", () => {
    fc.assert(
      fc.property(
        pattern,
        rounds,
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom(1, 100, 1000),
        (of, n, k, unit) => {
          const plan = valueOf(concessionPlan({ pattern: of, total: k * unit, unit, rounds: n }));
          expect(plan.at(-1)?.given).toBe(k * unit);
          for (const { amount, share } of plan) {
            expect(amount % unit === 0).toBe(true);
            expect(Math.abs(amount - share * k * unit)).toBeLessThan(unit);
          }
        },
      ),
    );
  });

  test("a falling plan never rises", () => {
    fc.assert(
      fc.property(rounds, fc.integer({ min: 1, max: 1000 }), (n, total) => {
        const found = amounts("FALLING", total, 1, n);
        expect(found).toEqual(found.toSorted((one, other) => other - one));
      }),
    );
  });
});
