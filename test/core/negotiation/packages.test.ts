import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { batnaValue } from "#core/negotiation/batna-value.ts";
import { equivalentOffers } from "#core/negotiation/equivalent-offers.ts";
import { nashPoint } from "#core/negotiation/nash-point.ts";
import { paretoFrontier } from "#core/negotiation/pareto-frontier.ts";
import type { Package } from "#core/negotiation/packages.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Pair = readonly [own: number | null, other: number | null];
const packagesOf = (pairs: readonly Pair[]): readonly Package[] =>
  pairs.map(([ownUtility, otherUtility]) => ({ ownUtility, otherUtility }));

const utility = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
const pairs = fc.array(fc.tuple(utility, utility), { minLength: 1, maxLength: 12 });

describe("BATNA-1 expected value of the alternative", () => {
  const of = (outcomes: readonly Pair[]) =>
    batnaValue(outcomes.map(([outcomeValue, outcomeProbability]) => ({ outcomeValue, outcomeProbability })));

  test.each<[outcomes: Pair[], value: number, why: string]>([
    [[[1_000_000, 0.6]], 600_000, "nothing else is worth anything"],
    [
      [
        [1_000_000, 0.5],
        [700_000, 0.3],
        [-50_000, 0.2],
      ],
      700_000,
      "another customer, a smaller order, or the cost of having tried",
    ],
    [
      [
        [1, 0.1],
        [1, 0.2],
        [1, 0.7],
      ],
      1,
      "probabilities that make 1 but for rounding noise",
    ],
  ])("%j is %d (%s)", (outcomes, value) => {
    expect(valueOf(of(outcomes))).toBeCloseTo(value, 6);
  });

  test.each<[outcomes: Pair[], fault: string]>([
    [[], "missing: outcomeValue"],
    [[[null, 0.5]], "missing: outcomeValue"],
    [[[1, null]], "missing: outcomeProbability"],
    [[[1, 1.2]], "out-of-range: outcomeProbability"],
    [
      [
        [1, 0.7],
        [1, 0.4],
      ],
      "out-of-range: outcomeProbability",
    ],
  ])("%j: %s", (outcomes, fault) => {
    expect(faultOf(of(outcomes))).toBe(fault);
  });

  test("lies between the worst outcome, or nothing, and the best, or nothing", () => {
    const outcomes = fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(outcomes, (drawn) => {
        const weight = drawn.reduce((sum, [, share]) => sum + share, 1);
        const value = valueOf(of(drawn.map(([amount, share]): Pair => [amount, share / weight])));
        const amounts = [0, ...drawn.map(([amount]) => amount)];
        expect(value).toBeGreaterThanOrEqual(Math.min(...amounts));
        expect(value).toBeLessThanOrEqual(Math.max(...amounts));
      }),
    );
  });
});

describe("NASH-1 Nash point", () => {
  const of = (list: readonly Pair[], ownBatna: number | null, otherBatna: number | null) =>
    nashPoint(packagesOf(list), { ownBatna, otherBatna });
  const marks = (list: readonly Pair[], ownBatna: number, otherBatna: number) =>
    valueOf(of(list, ownBatna, otherBatna)).map(({ isNashPoint }) => isNashPoint);

  test("of three packages: the largest product of gains", () => {
    expect(
      valueOf(
        of(
          [
            [0.9, 0.4],
            [0.7, 0.7],
            [0.4, 0.9],
          ],
          0.3,
          0.3,
        ),
      ),
    ).toEqual([
      { ownGain: 0.6, otherGain: 0.1, product: 0.06, isNashPoint: false },
      { ownGain: 0.4, otherGain: 0.4, product: 0.16, isNashPoint: true },
      { ownGain: 0.1, otherGain: 0.6, product: 0.06, isNashPoint: false },
    ]);
  });

  test.each<[list: Pair[], own: number, other: number, marks: boolean[], why: string]>([
    [
      [
        [0.9, 0.4],
        [0.7, 0.7],
      ],
      0.3,
      0.65,
      [false, true],
      "a side that would not agree",
    ],
    [
      [
        [0.9, 0.4],
        [0.7, 0.7],
      ],
      0.1,
      -3,
      [true, false],
      "a bad alternative of theirs gives us more",
    ],
    [
      [
        [0.2, 0.2],
        [0.1, 0.1],
      ],
      0.3,
      0.3,
      [false, false],
      "two losses are no gain",
    ],
    [[[0.3, 0.9]], 0.3, 0.3, [false], "nothing gained by us"],
    [
      [
        [0.8, 0.5],
        [0.5, 0.8],
      ],
      0.3,
      0.3,
      [true, true],
      "equal products",
    ],
  ])("%j over %d and %d: %j (%s)", (list, own, other, expected) => {
    expect(marks(list, own, other)).toEqual(expected);
  });

  test.each<[list: Pair[], own: number | null, other: number | null, fault: string]>([
    [[[null, 1]], 0, 0, "missing: ownUtility"],
    [[[1, null]], 0, 0, "missing: otherUtility"],
    [[[1, 1]], null, 0, "missing: ownBatna"],
    [[[1, 1]], 0, null, "missing: otherBatna"],
  ])("%j over %j and %j: %s", (list, own, other, fault) => {
    expect(faultOf(of(list, own, other))).toBe(fault);
  });

  test("neither order nor side nor a side's scale matters, and the point is on the frontier", () => {
    fc.assert(
      fc.property(pairs, utility, utility, (list, own, other) => {
        const found = marks(list, own, other);
        expect(marks(list.toReversed(), own, other)).toEqual(found.toReversed());
        expect(
          marks(
            list.map(([a, b]): Pair => [b, a]),
            other,
            own,
          ),
        ).toEqual(found);
        expect(
          marks(
            list.map(([a, b]): Pair => [a * 8 + 5, b]),
            own * 8 + 5,
            other,
          ),
        ).toEqual(found);
        const frontier = valueOf(paretoFrontier(packagesOf(list)));
        for (const [index, isPoint] of found.entries()) if (isPoint) expect(frontier[index]).toBe(true);
      }),
    );
  });
});

describe("PARETO-1 frontier", () => {
  const frontier = (list: readonly Pair[]) => valueOf(paretoFrontier(packagesOf(list)));

  test.each<[list: Pair[], on: boolean[], why: string]>([
    [
      [
        [0.9, 0.4],
        [0.7, 0.7],
        [0.6, 0.6],
        [0.4, 0.9],
      ],
      [true, true, false, true],
      "one is worse for both",
    ],
    [
      [
        [0.7, 0.7],
        [0.7, 0.5],
        [0.5, 0.7],
      ],
      [true, false, false],
      "as good for one side, worse for the other",
    ],
    [
      [
        [0.7, 0.7],
        [0.7, 0.7],
      ],
      [true, true],
      "equal packages",
    ],
    [
      [
        [0.3, 1],
        [0.1 + 0.2, 1],
      ],
      [true, true],
      "equal but for rounding noise",
    ],
    [[[-5, -5]], [true], "a single package"],
    [[], [], "no package"],
  ])("%j: %j (%s)", (list, on) => {
    expect(frontier(list)).toEqual(on);
  });

  test("is what a comparison of every two packages finds, in any order", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const on = list.map(([own, other]) => !list.some(([a, b]) => a >= own && b >= other && (a > own || b > other)));
        expect(frontier(list)).toEqual(on);
        expect(on).toContain(true);
      }),
    );
  });

  test("a utility that is not known is a fault", () => {
    expect(faultOf(paretoFrontier(packagesOf([[1, null]])))).toBe("missing: otherUtility");
  });
});

describe("MESO-1 equivalent offers", () => {
  const offers = (list: readonly Pair[], target: number, parameters = defaultParameters) =>
    valueOf(equivalentOffers(packagesOf(list), target, parameters)).map(({ offer }) => offer);

  test.each<[list: Pair[], offers: (number | null)[], why: string]>([
    [
      [
        [0.7, 0.3],
        [0.72, 0.6],
        [0.68, 0.45],
        [0.9, 0.1],
        [0.71, 0.5],
      ],
      [3, 1, 2, null, null],
      "best, middle and worst for the other side",
    ],
    [
      [
        [0.7, 0.3],
        [0.7, 0.6],
      ],
      [2, 1],
      "no third",
    ],
    [
      [
        [0.7, 0.3],
        [0.7, 0.6],
        [0.7, 0.58],
      ],
      [2, 1, null],
      "the third hardly differs from the first",
    ],
    [
      [
        [0.7, 0.3],
        [0.74, 0.3],
        [0.7, 0.3],
      ],
      [null, 1, null],
      "all the same for the other side: the one worth most to us",
    ],
    [
      [
        [0.75, 0.3],
        [0.76, 0.6],
      ],
      [1, null],
      "the tolerance is included, beyond it is no offer",
    ],
    [[[0.9, 0.3]], [null], "nothing near the target"],
  ])("%j: %j (%s)", (list, expected) => {
    expect(offers(list, 0.7)).toEqual(expected);
  });

  test("tolerance and difference are parameters", () => {
    const parameters = valueOf(
      withParameters([
        ["meso.tolerance", 0.2],
        ["meso.difference", 0],
      ]),
    );
    const list: Pair[] = [
      [0.9, 0.3],
      [0.7, 0.31],
      [0.5, 0.32],
    ];
    expect(offers(list, 0.7, parameters)).toEqual([3, 2, 1]);
  });

  test("the gap is told for every package, and a missing target is a fault", () => {
    const [found] = valueOf(equivalentOffers(packagesOf([[0.9, 0.3]]), 0.7, defaultParameters));
    expect(found?.gap).toBeCloseTo(0.2, 12);
    expect(faultOf(equivalentOffers([], null, defaultParameters))).toBe("missing: ownTargetUtility");
  });

  test("offers are near the target, differ for the other side and are numbered by it", () => {
    fc.assert(
      fc.property(pairs, utility, (list, target) => {
        const numbered = offers(list, target).flatMap((offer, index) => {
          const pair = list[index];
          return offer === null || pair === undefined ? [] : [{ offer, own: pair[0], other: pair[1] }];
        });
        const sorted = numbered.toSorted((one, other) => one.offer - other.offer);
        expect(sorted.map(({ offer }) => offer)).toEqual([1, 2, 3].slice(0, sorted.length));
        for (const { own } of sorted) expect(Math.abs(own - target)).toBeLessThanOrEqual(0.05 + 1e-8);
        for (const [place, { other }] of sorted.entries())
          expect((sorted[place - 1]?.other ?? Infinity) - other).toBeGreaterThanOrEqual(0.05 - 1e-8);
        const near = list.some(([own]) => Math.abs(own - target) <= 0.05 + 1e-12);
        expect(sorted.length > 0).toBe(near);
      }),
    );
  });
});
