import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cooperationDepth, type Cooperation } from "#core/coverage/cooperation-depth.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const example: Cooperation = { walletShare: 0.25, years: 3, framework: true, productLines: 2 };

describe("TIER-1 depth of cooperation", () => {
  test.each`
    change                                                             | total  | points              | why
    ${{}}                                                              | ${62}  | ${[20, 12, 20, 10]} | ${"half of the wallet's mark, three of five years, two of four lines"}
    ${{ walletShare: 0, years: 0, framework: false, productLines: 0 }} | ${0}   | ${[0, 0, 0, 0]}     | ${"a prospect"}
    ${{ walletShare: 0.9, years: 12, productLines: 9 }}                | ${100} | ${[40, 20, 20, 20]} | ${"no part counts beyond its full mark"}
    ${{ framework: false }}                                            | ${42}  | ${[20, 12, 0, 10]}  | ${"without a framework agreement"}
  `(
    "$change is $total ($why)",
    ({ change, total, points }: { change: Partial<Cooperation>; total: number; points: readonly number[] }) => {
      const depth = valueOf(cooperationDepth({ ...example, ...change }, defaultParameters));
      expect(depth.total).toBeCloseTo(total, 9);
      expect(depth.parts.map((part) => part.points)).toEqual(points);
    },
  );

  test("weights count against their sum", () => {
    const parameters = valueOf(withParameters([["depth.weight.framework", 0]]));
    expect(valueOf(cooperationDepth(example, parameters)).total).toBeCloseTo(52.5, 9);
  });

  test.each`
    change                   | fault                          | why
    ${{ walletShare: null }} | ${"missing: walletShare"}      | ${"the wallet is not known"}
    ${{ framework: null }}   | ${"missing: framework"}        | ${"nobody said"}
    ${{ walletShare: 25 }}   | ${"out-of-range: walletShare"} | ${"per cent entered as 25"}
    ${{ years: -1 }}         | ${"out-of-range: years"}       | ${"negative"}
  `("$change is $fault ($why)", ({ change, fault }: { change: Partial<Cooperation>; fault: string | null }) => {
    expect(faultOf(cooperationDepth({ ...example, ...change }, defaultParameters))).toBe(fault);
  });

  test("the parts add up to the total, each lies within its full mark, and more of anything is never less deep", () => {
    const cooperation = fc.record({
      walletShare: fc.double({ min: 0, max: 1, noNaN: true }),
      years: fc.double({ min: 0, max: 40, noNaN: true }),
      framework: fc.boolean(),
      productLines: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(cooperation, cooperation, (one, other) => {
        const depth = valueOf(cooperationDepth(one, defaultParameters));
        expect(depth.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(depth.total, 9);
        expect(depth.parts.every(({ points, full }) => points >= 0 && points <= full)).toBe(true);
        const more = {
          walletShare: Math.max(one.walletShare, other.walletShare),
          years: Math.max(one.years, other.years),
          framework: one.framework || other.framework,
          productLines: Math.max(one.productLines, other.productLines),
        };
        expect(valueOf(cooperationDepth(more, defaultParameters)).total).toBeGreaterThanOrEqual(depth.total - 1e-9);
      }),
    );
  });
});
