import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONCESSION_PATTERNS, type ConcessionPattern } from "#core/codes/deals.ts";
import { CONCESSION_TYPES } from "#core/codes/results/negotiation.ts";
import { CONCESSION_PERCENTS } from "#core/negotiation/concession-pattern.ts";
import { concessionProgress } from "#core/negotiation/concession-progress.ts";
import { concessionsOf, concessionType } from "#core/negotiation/concession-type.ts";
import { quarterShares } from "#core/negotiation/pattern-distance.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const typeOf = (concessions: readonly number[], room: number | null = null, parameters = defaultParameters) =>
  valueOf(concessionType(concessions, room, parameters));

const CLASSICAL: Readonly<Record<ConcessionPattern, readonly number[]>> = {
  "ALL-LAST": [0, 0, 0, 60],
  TOUGH: [3, 3, 3, 51],
  EQUAL: [15, 15, 15, 15],
  RISING: [8, 13, 17, 22],
  FALLING: [22, 17, 13, 8],
  STEEP: [26, 20, 12, 2],
  "HOT-COLD": [49, 10, 0, 1],
  "TAKE-BACK": [50, 10, -1, 1],
  "ALL-FIRST": [60, 0, 0, 0],
};

describe("CONC-2 type of a closed series", () => {
  test.each(CONCESSION_PATTERNS)("%s is told by its own numbers of 100 and of 60", (pattern) => {
    expect(typeOf(CONCESSION_PERCENTS[pattern]).type).toBe(pattern);
    expect(typeOf(CLASSICAL[pattern]).type).toBe(pattern);
  });

  test.each<[concessions: number[], type: string, rule: string, why: string]>([
    [[30, 20, 10], "FALLING", "NEAREST", "three rounds"],
    [[20, 16, 12, 8, 4], "FALLING", "NEAREST", "five rounds"],
    [[0, 0, 60], "ALL-LAST", "LAST", "three rounds"],
    [[10, 20, 30], "RISING", "NEAREST", "three rounds"],
    [[59, 0, 0, 1], "ALL-FIRST", "FIRST", "nearly all at once, not hot and cold"],
    [[10, 40, 5, 45], "MIXED", "FAR", "like none of them"],
    [[0, 0, 0, 0], "NONE", "ZERO", "nothing was given"],
    [[10, -10], "REVERSED", "NET", "all was taken back"],
    [[-5, -5], "REVERSED", "NET", "the price went the wrong way"],
    [[50, 20, -5], "TAKE-BACK", "BACK", "a part was taken back"],
    [[50], "TOO-FEW", "COUNT", "one concession has no shape"],
    [[], "TOO-FEW", "COUNT", "a single offer"],
    [[1, 2], "RISING", "NEAREST", "two rounds"],
    [[2, 3], "EQUAL", "EVEN", "two rounds, whose halves differ by a tenth"],
    [[15, 14, 13, 12, 11, 9, 8, 7, 6, 5], "FALLING", "NEAREST", "ten small steps are not equal for being small"],
    [[10, 11, 12], "EQUAL", "EVEN", "shares within a tenth"],
    [[10, 10, 80], "TOUGH", "TINY", "tiny steps, large end"],
  ])("%j is %s by %s (%s)", (concessions, type, rule) => {
    expect(typeOf(concessions)).toMatchObject({ type, rule });
  });

  test("the size stands beside the type", () => {
    const found = typeOf([3, 2, 1, 0], 60);
    expect(found).toMatchObject({ type: "STEEP", size: "SMALL" });
    expect(found.roomUsed).toBeCloseTo(0.1, 12);
    expect(typeOf([12, 0, 0, 0], 60).size).toBe("SMALL");
    expect(typeOf([36, 0, 0, 0], 60).size).toBe("MEDIUM");
    expect(typeOf([37, 0, 0, 0], 60).size).toBe("LARGE");
    expect(typeOf([37, 0, 0, 0]).size).toBeNull();
    expect(faultOf(concessionType([1, 2], 0, defaultParameters))).toBe("out-of-range: concessionRoom");
  });

  test("thresholds are parameters", () => {
    const parameters = valueOf(withParameters([["concession.distance", 1]]));
    expect(typeOf([10, 40, 5, 45], null, parameters)).toMatchObject({ type: "RISING", rule: "NEAREST" });
  });

  test("offers of a seller fall, those of a buyer rise", () => {
    expect(concessionsOf([100, 90, 85], "SELLER")).toEqual([10, 5]);
    expect(concessionsOf([100, 110, 115], "BUYER")).toEqual([10, 5]);
  });

  const series = fc.array(fc.integer({ min: -5, max: 100 }), { maxLength: 8 });

  test("every series has one type, and its currency does not matter", () => {
    fc.assert(
      fc.property(series, fc.constantFrom(2, 10, 0.25), (concessions, factor) => {
        const { type, quarters, total } = typeOf(concessions);
        expect(CONCESSION_TYPES).toContain(type);
        expect(typeOf(concessions.map((concession) => concession * factor)).type).toBe(type);
        if (total > 0) expect(quarters.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  test("rounds cut in two halves leave the quarters as they are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 8 }), (concessions) => {
        const total = concessions.reduce((sum, concession) => sum + concession, 0);
        const shares = concessions.map((concession) => concession / total);
        const halves = quarterShares(shares.flatMap((share) => [share / 2, share / 2]));
        for (const [quarter, share] of quarterShares(shares).entries()) expect(halves[quarter]).toBeCloseTo(share, 9);
      }),
    );
  });
});

describe("CONC-2 a negotiation that goes on, against its plan", () => {
  const progress = (concessions: readonly number[], pattern: ConcessionPattern = "FALLING", rounds = 4) =>
    concessionProgress({ pattern, total: 100, rounds, concessions }, defaultParameters);

  test.each<
    [
      concessions: number[],
      pattern: ConcessionPattern,
      pace: string,
      plannedStep: number,
      nextStep: number,
      why: string,
    ]
  >([
    [[], "FALLING", "ON-PLAN", 37, 37, "nothing given, nothing planned"],
    [[37, 28], "FALLING", "ON-PLAN", 22, 22, "which, taken as closed, would be equal steps"],
    [[39], "FALLING", "ON-PLAN", 28, 26, "two hundredths are on plan"],
    [[40], "FALLING", "AHEAD", 28, 25, "the next step makes up for it"],
    [[80], "FALLING", "AHEAD", 28, 0, "more than the next step: hold"],
    [[30], "FALLING", "BEHIND", 28, 35, "room to give"],
    [[83, 17], "TAKE-BACK", "ON-PLAN", -1, -1, "a plan that takes back"],
    [[83, 20], "TAKE-BACK", "AHEAD", -1, -1, "and never more than it says"],
  ])("%j of %s: %s, %d planned, %d advised (%s)", (concessions, pattern, pace, plannedStep, nextStep) => {
    const found = valueOf(progress(concessions, pattern));
    expect(found.pace).toBe(pace);
    expect(found.plannedStep).toBeCloseTo(plannedStep, 9);
    expect(found.nextStep).toBeCloseTo(nextStep, 9);
  });

  test("after the last round nothing is next", () => {
    const found = valueOf(progress([37, 28, 22, 13]));
    expect(found).toMatchObject({ pace: "DONE", plannedStep: null, nextStep: null, roundsDone: 4, given: 100 });
  });

  test("faults", () => {
    const running = { pattern: "FALLING", rounds: 4, concessions: [] } as const;
    expect(faultOf(concessionProgress({ ...running, total: null }, defaultParameters))).toBe(
      "missing: concessionTotal",
    );
    expect(faultOf(concessionProgress({ ...running, total: 0 }, defaultParameters))).toBe(
      "out-of-range: concessionTotal",
    );
    expect(faultOf(progress([], "FALLING", 2))).toBe("out-of-range: concessionRounds");
  });

  test("who always takes the advice ends at the planned total", () => {
    const first = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 3 });
    const pattern = fc.constantFrom(...CONCESSION_PATTERNS);
    fc.assert(
      fc.property(first, pattern, (begun, of) => {
        const concessions = [...begun];
        for (let left = 4 - begun.length; left > 0; left -= 1)
          concessions.push(valueOf(progress(concessions, of)).nextStep ?? Number.NaN);
        const given = concessions.reduce((sum, concession) => sum + concession, 0);
        expect(given).toBeCloseTo(100, 9);
      }),
    );
  });
});
