import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INVESTMENT_DECISIONS } from "#core/codes/performance.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { growthShareField } from "#core/strategy/growth-share.ts";
import { axisPosition, investmentCell } from "#core/strategy/investment-matrix.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const factors = (pairs: readonly (readonly [weight: number | null, rating: number | null])[]) =>
  pairs.map(([weight, rating]) => ({ weight, rating }));

describe("STR-3 position on an axis", () => {
  test.each`
    pairs                                         | is                              | why
    ${[[0.3, 4], [0.25, 3], [0.25, 4], [0.2, 2]]} | ${3.35}                         | ${"four factors of attractiveness"}
    ${[[0.4, 3], [0.3, 4], [0.3, 2]]}             | ${3}                            | ${"three factors of strength"}
    ${[[4, 3], [3, 4], [3, 2]]}                   | ${3}                            | ${"weights count against their sum"}
    ${[[0, 3]]}                                   | ${"zero-denominator: weights"}  | ${"no weight"}
    ${[[1, 6]]}                                   | ${"out-of-range: factorRating"} | ${"above the scale"}
    ${[[-1, 3]]}                                  | ${"out-of-range: factorWeight"} | ${"a negative weight"}
    ${[[1, null]]}                                | ${"missing: factorRating"}      | ${"not rated"}
  `("$pairs is $is ($why)", ({ pairs, is }: { pairs: [number | null, number | null][]; is: number | string }) => {
    const position = axisPosition(factors(pairs), defaultParameters);
    if (typeof is === "number") expect(valueOf(position)).toBeCloseTo(is, 12);
    else expect(faultOf(position)).toBe(is);
  });
});

describe("STR-3 cell of the investment matrix", () => {
  test.each`
    attractiveness | strength | decision     | why
    ${3.35}        | ${3}     | ${"SELECT"}  | ${"medium and medium"}
    ${4.5}         | ${4.5}   | ${"INVEST"}  | ${"high and high"}
    ${4.5}         | ${3}     | ${"INVEST"}  | ${"high and medium"}
    ${3}           | ${4.5}   | ${"INVEST"}  | ${"medium and high"}
    ${4.5}         | ${1.5}   | ${"SELECT"}  | ${"high and low"}
    ${1.5}         | ${4.5}   | ${"SELECT"}  | ${"low and high"}
    ${3}           | ${1.5}   | ${"HARVEST"} | ${"medium and low"}
    ${1.5}         | ${3}     | ${"HARVEST"} | ${"low and medium"}
    ${1.5}         | ${1.5}   | ${"HARVEST"} | ${"low and low"}
    ${11 / 3}      | ${7 / 3} | ${"INVEST"}  | ${"a cut belongs to the higher third"}
    ${3.66}        | ${7 / 3} | ${"SELECT"}  | ${"just below the higher cut"}
    ${11 / 3}      | ${2.33}  | ${"SELECT"}  | ${"just below the lower cut"}
  `(
    "($attractiveness, $strength) is $decision ($why)",
    ({
      attractiveness,
      strength,
      decision,
    }: {
      attractiveness: number | null;
      strength: number | null;
      decision: string;
    }) => {
      expect(valueOf(investmentCell({ attractiveness, strength }, defaultParameters)).decision).toBe(decision);
    },
  );

  test.each`
    attractiveness | strength | fault                                 | why
    ${null}        | ${3}     | ${"missing: unitAttractiveness"}      | ${"one axis is not known"}
    ${3}           | ${null}  | ${"missing: unitStrength"}            | ${"nor the other"}
    ${5.5}         | ${3}     | ${"out-of-range: unitAttractiveness"} | ${"above the scale"}
    ${3}           | ${0.5}   | ${"out-of-range: unitStrength"}       | ${"below 1"}
  `(
    "($attractiveness, $strength) is $fault ($why)",
    ({
      attractiveness,
      strength,
      fault,
    }: {
      attractiveness: number | null;
      strength: number | null;
      fault: string;
    }) => {
      expect(faultOf(investmentCell({ attractiveness, strength }, defaultParameters))).toBe(fault);
    },
  );

  test("a team may rate from 1 to 10, with the cuts of that scale", () => {
    const ten = withParameters([
      ["ge.scaleTop", 10],
      ["ge.lowCut", 3.3],
      ["ge.highCut", 6.7],
    ]);
    const cell = investmentCell({ attractiveness: 6.7, strength: 3.3 }, valueOf(ten));
    expect(valueOf(cell)).toEqual({ attractiveness: "HIGH", strength: "MEDIUM", decision: "INVEST" });
    expect(faultOf(withParameters([["ge.highCut", 6.7]]))).toBe("out-of-range: ge.scaleTop");
  });

  test("a better position never brings a worse decision, and the axes count alike", () => {
    const rating = fc.double({ min: 1, max: 5, noNaN: true });
    const place = (attractiveness: number, strength: number) =>
      INVESTMENT_DECISIONS.indexOf(valueOf(investmentCell({ attractiveness, strength }, defaultParameters)).decision);
    fc.assert(
      fc.property(rating, rating, rating, (one, other, better) => {
        expect(place(Math.max(one, better), other)).toBeLessThanOrEqual(place(one, other));
        expect(place(other, one)).toBe(place(one, other));
      }),
    );
  });
});

describe("STR-3 growth and share", () => {
  test.each`
    growth   | relativeShare | field              | why
    ${0.12}  | ${1.5}        | ${"STAR"}          | ${"fast market, we lead"}
    ${0.1}   | ${1}          | ${"STAR"}          | ${"the cuts belong to the higher half"}
    ${0.099} | ${1}          | ${"CASH-COW"}      | ${"slow market, we lead"}
    ${0.1}   | ${0.99}       | ${"QUESTION-MARK"} | ${"fast market, a rival leads"}
    ${-0.05} | ${0.2}        | ${"DOG"}           | ${"shrinking market, a rival leads"}
  `(
    "($growth, $relativeShare) is $field ($why)",
    ({
      growth,
      relativeShare,
      field,
    }: {
      growth: number | null;
      relativeShare: number | null;
      field: string | null;
    }) => {
      expect(valueOf(growthShareField({ growth, relativeShare }, defaultParameters))).toBe(field);
    },
  );

  test.each`
    growth  | relativeShare | fault                               | why
    ${null} | ${1}          | ${"missing: unitMarketGrowth"}      | ${"not known"}
    ${0.1}  | ${null}       | ${"missing: relativeShare"}         | ${"not known"}
    ${-1.5} | ${1}          | ${"out-of-range: unitMarketGrowth"} | ${"more than the whole market is lost"}
    ${0.1}  | ${-1}         | ${"out-of-range: relativeShare"}    | ${"a negative share"}
  `(
    "($growth, $relativeShare) is $fault ($why)",
    ({ growth, relativeShare, fault }: { growth: number | null; relativeShare: number | null; fault: string }) => {
      expect(faultOf(growthShareField({ growth, relativeShare }, defaultParameters))).toBe(fault);
    },
  );
});
