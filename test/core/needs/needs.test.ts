import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Role } from "#core/codes/codes.ts";
import { NEED_LEVELS, PSYCHOLOGICAL_NEEDS, SPIN_KINDS, type NeedLevel, type SpinKind } from "#core/codes/deals.ts";
import { explicitRate } from "#core/needs/explicit-rate.ts";
import { needLevel, opportunityNeed, ripeness, type NeedStatements } from "#core/needs/need-level.ts";
import { strongestNeeds } from "#core/needs/psychological-needs.ts";
import { resolvedRate } from "#core/needs/resolved-rate.ts";
import { spinBalance } from "#core/needs/spin-balance.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const priorities = valueOf(withParameters([["need.scale", 2]]));

describe("NEED-1 explicit needs", () => {
  test.each<[explicit: number | null, implicit: number | null, result: number | string, why: string]>([
    [6, 9, 0.4, "the example"],
    [3, 0, 1, "only explicit ones"],
    [0, 0, "zero-denominator: needCount", "no needs"],
    [null, 9, "missing: explicitNeeds", "not counted"],
    [-1, 9, "out-of-range: explicitNeeds", "below 0"],
  ])("%s explicit, %s implied: %s (%s)", (explicit, implicit, result) => {
    const outcome = explicitRate(explicit, implicit);
    expect(outcome.ok ? outcome.value : faultOf(outcome)).toBe(result);
  });

  test("explicit and implied shares add up to one", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        fc.pre(one + other > 0);
        expect(valueOf(explicitRate(one, other)) + valueOf(explicitRate(other, one))).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("NEED-2 how ripe a need is", () => {
  const said = (change: Partial<NeedStatements>): NeedStatements => ({
    problem: null,
    wantsChange: null,
    budgetKnown: null,
    dateKnown: null,
    ...change,
  });

  test.each<[change: Partial<NeedStatements>, level: NeedLevel, why: string]>([
    [{}, "P0", "nothing was said"],
    [{ problem: true }, "P1", "a problem was named"],
    [{ problem: true, wantsChange: true }, "P2", "they want to change"],
    [{ wantsChange: true, budgetKnown: true }, "P2", "a budget without a date"],
    [{ budgetKnown: true, dateKnown: true }, "P3", "budget and date"],
    [{ problem: false, wantsChange: false, budgetKnown: false, dateKnown: false }, "P0", "no to all"],
  ])("%j is %s (%s)", (change, level) => {
    expect(needLevel(said(change), defaultParameters)).toBe(level);
  });

  test("read as priorities, the ripest is P0", () => {
    expect(needLevel(said({ budgetKnown: true, dateKnown: true }), priorities)).toBe("P0");
    expect(needLevel(said({}), priorities)).toBe("P3");
    expect(NEED_LEVELS.map((level) => ripeness(level, priorities))).toEqual([3, 2, 1, 0]);
    expect(NEED_LEVELS.map((level) => ripeness(level, defaultParameters))).toEqual([0, 1, 2, 3]);
  });

  test.each<[needs: [NeedLevel, Role | null][], level: NeedLevel, why: string]>([
    [[["P1", "KU"]], "P1", "a problem named by a user only"],
    [[["P3", "KU"]], "P1", "what users say makes it P1 at most"],
    [[["P3", null]], "P1", "nobody knows whose need it is"],
    [
      [
        ["P2", "KI"],
        ["P1", "KDM"],
      ],
      "P2",
      "the ripest of those who decide or influence",
    ],
    [[["P0", "KDM"]], "P0", "the decision maker feels nothing"],
    [[], "P0", "no need on record"],
  ])("%j is %s (%s)", (needs, level) => {
    const list = needs.map(([each, role]) => ({ level: each, role }));
    expect(opportunityNeed(list, defaultParameters)).toBe(level);
  });

  test("one more statement never makes a need less ripe, and both readings agree", () => {
    const statement = fc.option(fc.boolean());
    const any = fc.record({ problem: statement, wantsChange: statement, budgetKnown: statement, dateKnown: statement });
    const key = fc.constantFrom("problem", "wantsChange", "budgetKnown", "dateKnown");
    fc.assert(
      fc.property(any, key, (before, more) => {
        const after = { ...before, [more]: true };
        const ripe = (of: NeedStatements, by = defaultParameters) => ripeness(needLevel(of, by), by);
        expect(ripe(after)).toBeGreaterThanOrEqual(ripe(before));
        expect(ripe(after, priorities)).toBe(ripe(after));
      }),
    );
  });
});

describe("NEED-3 psychological needs at work", () => {
  const rated = (...ratings: readonly (number | null)[]) =>
    Object.fromEntries(PSYCHOLOGICAL_NEEDS.map((need, index) => [need, ratings[index] ?? null])) as Parameters<
      typeof strongestNeeds
    >[0];

  test.each<[ratings: number[], first: string, second: string, why: string]>([
    [[5, 2, 3, 4, 3, 1], "SECURITY", "SOCIAL", "the example"],
    [[3, 3, 3, 3, 3, 3], "SECURITY", "POWER", "equal ones in the order of the letters"],
    [[1, 1, 1, 1, 4, 5], "SELF", "ESTEEM", "the last two"],
    [[1, 4, 2, 4, 4, 1], "POWER", "SOCIAL", "a tie for the second"],
  ])("%j: %s, %s (%s)", (ratings, first, second) => {
    expect(valueOf(strongestNeeds(rated(...ratings)))).toEqual([first, second]);
  });

  test.each<[ratings: (number | null)[], fault: string, why: string]>([
    [[5, null, 3, 4, 3, 1], "missing: need.POWER", "not observed"],
    [[5, 2, 3, 4, 3, 6], "out-of-range: need.SELF", "above 5"],
  ])("%j is %s (%s)", (ratings, fault) => {
    expect(faultOf(strongestNeeds(rated(...ratings)))).toBe(fault);
  });

  test("nothing that is left out is rated higher than the two", () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(ratings, (of) => {
        const all = rated(...of);
        const [first, second] = valueOf(strongestNeeds(all));
        const others = PSYCHOLOGICAL_NEEDS.filter((need) => need !== first && need !== second);
        expect(first).not.toBe(second);
        expect(all[first] ?? 0).toBeGreaterThanOrEqual(all[second] ?? 0);
        for (const need of others) expect(all[need] ?? 0).toBeLessThanOrEqual(all[second] ?? 0);
      }),
    );
  });
});

describe("NEED-4 balance of questions", () => {
  const asked = (s: number, p: number, i: number, n: number): SpinKind[] => [
    ...Array<SpinKind>(s).fill("S"),
    ...Array<SpinKind>(p).fill("P"),
    ...Array<SpinKind>(i).fill("I"),
    ...Array<SpinKind>(n).fill("N"),
  ];

  test.each<[questions: SpinKind[], deep: number, verdict: string, why: string]>([
    [asked(10, 4, 1, 1), 0.125, "BOTH", "the counter-example"],
    [asked(3, 3, 2, 2), 0.4, "OK", "both limits are included"],
    [asked(2, 5, 1, 2), 0.3, "SHALLOW", "too few that go deep"],
    [asked(4, 2, 2, 2), 0.4, "SITUATION", "too much about the situation"],
  ])("%j: %d deep is %s (%s)", (questions, deep, verdict) => {
    const balance = valueOf(spinBalance(questions, defaultParameters));
    expect(balance.deepShare).toBeCloseTo(deep, 12);
    expect(balance.verdict).toBe(verdict);
  });

  test("without a question there is no balance", () => {
    expect(faultOf(spinBalance([], defaultParameters))).toBe("zero-denominator: questionsAsked");
  });

  test("the shares add up to one and the order does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SPIN_KINDS), { minLength: 1 }), (questions) => {
        const balance = valueOf(spinBalance(questions, defaultParameters));
        expect(Object.values(balance.shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(valueOf(spinBalance(questions.toReversed(), defaultParameters))).toEqual(balance);
      }),
    );
  });
});

describe("NEED-5 objections", () => {
  test.each<[solved: boolean[], rate: number, why: string]>([
    [[true, true, false, true], 0.75, "three of four"],
    [[false], 0, "none"],
    [[true], 1, "all"],
  ])("%j: %d (%s)", (solved, rate) => {
    expect(valueOf(resolvedRate(solved))).toBe(rate);
  });

  test("without objections there is no rate", () => {
    expect(faultOf(resolvedRate([]))).toBe("zero-denominator: objectionCount");
  });

  test("settling one more never lowers the rate", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), fc.nat(), (solved, nth) => {
        const more = solved.with(nth % solved.length, true);
        expect(valueOf(resolvedRate(more))).toBeGreaterThanOrEqual(valueOf(resolvedRate(solved)));
      }),
    );
  });
});
