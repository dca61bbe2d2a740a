import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RIVAL_KINDS } from "#core/codes/performance.ts";
import { benchmarkIndex, benchmarkStanding } from "#core/competition/benchmark-index.ts";
import { relativeShare } from "#core/competition/relative-share.ts";
import { rivalClass, rivalCount } from "#core/competition/rival-class.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const factsOf = ([productOverlap = null, customerOverlap = null, encounters = null]: readonly (number | null)[]) => ({
  productOverlap,
  customerOverlap,
  encounters,
});

describe("COMP-1 kind of rival", () => {
  test.each`
    facts         | score   | kind           | why
    ${[5, 4, 8]}  | ${4.05} | ${"DIRECT"}    | ${"6–10 encounters are rated 3"}
    ${[5, 5, 0]}  | ${3.5}  | ${"DIRECT"}    | ${"the limit is included"}
    ${[5, 4, 2]}  | ${3.45} | ${"INDIRECT"}  | ${"just below it"}
    ${[2, 2, 3]}  | ${2}    | ${"INDIRECT"}  | ${"the lower limit is included"}
    ${[2, 2, 2]}  | ${1.7}  | ${"POTENTIAL"} | ${"below both"}
    ${[0, 0, 0]}  | ${0}    | ${"POTENTIAL"} | ${"nothing in common"}
    ${[5, 5, 99]} | ${5}    | ${"DIRECT"}    | ${"the closest there is"}
  `(
    "$facts is $kind with $score ($why)",
    ({ facts, score, kind }: { facts: (number | null)[]; score: number; kind: string }) => {
      const found = valueOf(rivalClass(factsOf(facts), defaultParameters));
      expect(found.score).toBeCloseTo(score, 12);
      expect(found.kind).toBe(kind);
    },
  );

  test.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [5, 2],
    [6, 3],
    [10, 3],
    [11, 4],
    [20, 4],
    [21, 5],
  ])("%i encounters are rated %i", (encounters, rating) => {
    const { factors } = valueOf(rivalClass(factsOf([0, 0, encounters]), defaultParameters));
    expect(factors.map((factor) => factor.rating)).toEqual([0, 0, rating]);
  });

  test.each`
    facts           | fault                              | why
    ${[null, 4, 8]} | ${"missing: productOverlap"}       | ${"not known"}
    ${[5, 6, 8]}    | ${"out-of-range: customerOverlap"} | ${"above 5"}
    ${[5, 4, -1]}   | ${"out-of-range: rivalEncounters"} | ${"fewer than none"}
  `("$facts is $fault ($why)", ({ facts, fault }: { facts: (number | null)[]; fault: string }) => {
    expect(faultOf(rivalClass(factsOf(facts), defaultParameters))).toBe(fault);
  });

  test.each([
    [0, "FEW"],
    [2, "FEW"],
    [3, "EXPECTED"],
    [5, "EXPECTED"],
    [6, "MANY"],
  ])("%i rivals in a deal are %s", (known, is) => {
    expect(rivalCount(known, defaultParameters)).toBe(is);
  });

  test("the points add up, and one more encounter never makes a rival less close", () => {
    const overlap = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(overlap, overlap, fc.nat({ max: 30 }), (products, customers, encounters) => {
        const one = valueOf(rivalClass(factsOf([products, customers, encounters]), defaultParameters));
        const more = valueOf(rivalClass(factsOf([products, customers, encounters + 1]), defaultParameters));
        expect(one.factors.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(one.score, 9);
        expect(RIVAL_KINDS.indexOf(more.kind)).toBeLessThanOrEqual(RIVAL_KINDS.indexOf(one.kind));
      }),
    );
  });
});

const OWN = [3, 4, 3, 3, 4, 3, 2, 3];
const RIVAL = [4, 3, 4, 4, 3, 4, 4, 3];
const dimensions = (own: readonly (number | null)[], rival: readonly (number | null)[], weights?: readonly number[]) =>
  own.map((rating, place) => ({ own: rating, rival: rival[place] ?? null, weight: weights?.[place] ?? null }));

describe("COMP-2 benchmark index", () => {
  test("eight dimensions of equal weight", () => {
    const { index, rows } = valueOf(benchmarkIndex(dimensions(OWN, RIVAL)));
    expect(index).toBe(-0.5);
    expect(rows.map(({ gap }) => gap)).toEqual([-1, 1, -1, -1, 1, -1, -2, 0]);
    expect(rows.map(({ gap }) => benchmarkStanding(gap, defaultParameters))).toEqual([
      ..."LAG LEAD LAG LAG LEAD LAG LAG EVEN".split(" "),
    ]);
  });

  test.each`
    own       | rival     | weights     | is                                 | why
    ${[5, 1]} | ${[3, 3]} | ${[75, 25]} | ${1}                               | ${"weights count against their sum"}
    ${[5, 1]} | ${[3, 3]} | ${[1, 0]}   | ${2}                               | ${"a weight of 0 does not count"}
    ${[5, 1]} | ${[3, 3]} | ${[0, 0]}   | ${"zero-denominator: weights"}     | ${"no weight"}
    ${[]}     | ${[]}     | ${[]}       | ${"zero-denominator: weights"}     | ${"no dimension"}
    ${[5]}    | ${[null]} | ${[1]}      | ${"missing: rivalRating"}          | ${"one side only"}
    ${[null]} | ${[3]}    | ${[1]}      | ${"missing: ownRating"}            | ${"the other side only"}
    ${[5, 5]} | ${[3, 3]} | ${[1]}      | ${"missing: benchmarkWeight"}      | ${"weighed in part"}
    ${[6]}    | ${[3]}    | ${[1]}      | ${"out-of-range: ownRating"}       | ${"above 5"}
    ${[5]}    | ${[3]}    | ${[-1]}     | ${"out-of-range: benchmarkWeight"} | ${"a negative weight"}
  `(
    "$own against $rival by $weights: $is ($why)",
    ({
      own,
      rival,
      weights,
      is,
    }: {
      own: (number | null)[];
      rival: (number | null)[];
      weights: number[];
      is: number | string;
    }) => {
      const found = benchmarkIndex(dimensions(own, rival, weights));
      expect(found.ok ? found.value.index : faultOf(found)).toBe(is);
    },
  );

  test.each([
    [1, "LEAD"],
    [0.9, "EVEN"],
    [0, "EVEN"],
    [-0.9, "EVEN"],
    [-1, "LAG"],
  ])("a gap of %f is %s", (gap, standing) => {
    expect(benchmarkStanding(gap, defaultParameters)).toBe(standing);
    expect(benchmarkStanding(0, { ...defaultParameters, "benchmark.clearGap": 0 })).toBe("EVEN");
  });

  test("shares make 1, points make the index, and the rival's view is the other way round", () => {
    const rating = fc.integer({ min: 1, max: 5 });
    const rows = fc.array(fc.record({ own: rating, rival: rating, weight: fc.integer({ min: 1, max: 100 }) }), {
      minLength: 1,
      maxLength: 16,
    });
    fc.assert(
      fc.property(rows, (rated) => {
        const found = valueOf(benchmarkIndex(rated));
        expect(found.rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(found.rows.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(found.index, 9);
        const turned = rated.map(({ own, rival, weight }) => ({ own: rival, rival: own, weight }));
        expect(valueOf(benchmarkIndex(turned)).index).toBeCloseTo(-found.index, 9);
        expect(valueOf(benchmarkIndex(rated.toReversed())).index).toBeCloseTo(found.index, 9);
      }),
    );
  });

  test("the largest weights that a cell holds do not overflow", () => {
    expect(valueOf(benchmarkIndex(dimensions([5, 2], [3, 3], [1e308, 1e308]))).index).toBe(0.5);
  });
});

describe("COMP-5 market shares and fields of advantage", () => {
  test.each`
    own     | rivals              | is                                 | why
    ${0.24} | ${[0.3, 0.16, 0.1]} | ${0.8}                             | ${"the largest rival counts"}
    ${0.3}  | ${[0.2, 0.2, 0.3]}  | ${1}                               | ${"100 % together is allowed, up to rounding noise"}
    ${0}    | ${[0.2]}            | ${0}                               | ${"not in the market yet"}
    ${null} | ${[0.2]}            | ${"missing: ownShare"}             | ${"ours is not known"}
    ${0.3}  | ${[]}               | ${"missing: rivalShares"}          | ${"nobody's is known"}
    ${0.3}  | ${[0]}              | ${"zero-denominator: rivalShares"} | ${"the rivals hold nothing"}
    ${0.5}  | ${[0.3, 0.3]}       | ${"out-of-range: marketShares"}    | ${"110 %"}
    ${30}   | ${[20]}             | ${"out-of-range: ownShare"}        | ${"per cent instead of a share"}
    ${0.3}  | ${[-0.1]}           | ${"out-of-range: rivalShares"}     | ${"below 0"}
  `(
    "$own against $rivals is $is ($why)",
    ({ own, rivals, is }: { own: number | null; rivals: number[]; is: number | string }) => {
      const share = relativeShare(own, rivals);
      if (typeof is === "number") expect(valueOf(share)).toBeCloseTo(is, 12);
      else expect(faultOf(share)).toBe(is);
    },
  );

  test("the fields of advantage are scored as a benchmark is", () => {
    expect(valueOf(benchmarkIndex(dimensions([5, 4, 4, 5], [4, 4, 3, 5], [40, 30, 20, 10]))).index).toBeCloseTo(
      0.6,
      12,
    );
  });

  test("above 1 exactly when we are the largest", () => {
    const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(shares, (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const [own = 0, ...rivals] = parts.map((part) => part / whole);
        expect(valueOf(relativeShare(own, rivals)) > 1).toBe((parts[0] ?? 0) > Math.max(...parts.slice(1)));
      }),
    );
  });
});
