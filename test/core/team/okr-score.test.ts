import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { objectiveScore, type KeyResult } from "#core/team/okr-score.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const keyResult = (
  start: number | null,
  target: number | null,
  actual: number | null,
  weight: number | null = null,
  commitment: KeyResult["commitment"] = null,
): KeyResult => ({ start, target, actual, weight, commitment });

describe("REP-1 score of an objective", () => {
  test("32 → 45 at 42, 8 → 5 at 6 and 0 → 500 at 400 make 0.745", () => {
    const found = valueOf(
      objectiveScore([keyResult(32, 45, 42), keyResult(8, 5, 6), keyResult(0, 500, 400)], defaultParameters),
    );
    expect(found.score).toBeCloseTo(0.745, 3);
    expect(found.keyResults.map(({ score }) => Number(score.toFixed(3)))).toEqual([0.769, 0.667, 0.8]);
    expect(found).toMatchObject({ light: "GREEN", missed: 0, unusualCount: false });
  });

  test.each`
    result                                       | score  | light      | missed   | why
    ${keyResult(0, 10, 7)}                       | ${0.7} | ${"GREEN"} | ${false} | ${"0.7 is green"}
    ${keyResult(0, 10, 6.9)}                     | ${0.7} | ${"AMBER"} | ${false} | ${"below it amber"}
    ${keyResult(0, 10, 4)}                       | ${0.4} | ${"AMBER"} | ${false} | ${"0.4 is amber"}
    ${keyResult(0, 10, 3.9)}                     | ${0.4} | ${"RED"}   | ${false} | ${"below it red"}
    ${keyResult(0, 10, 12)}                      | ${1}   | ${"GREEN"} | ${false} | ${"more than the target is the target"}
    ${keyResult(0, 10, -3)}                      | ${0}   | ${"RED"}   | ${false} | ${"behind the start is the start"}
    ${keyResult(8, 5, 9)}                        | ${0}   | ${"RED"}   | ${false} | ${"the wrong way where less is better"}
    ${keyResult(0, 1, 1, null, "COMMITTED")}     | ${1}   | ${"GREEN"} | ${false} | ${"a commitment kept"}
    ${keyResult(0, 10, 9, null, "COMMITTED")}    | ${0.9} | ${"AMBER"} | ${true}  | ${"a commitment is green only in full"}
    ${keyResult(0, 10, 9, null, "ASPIRATIONAL")} | ${0.9} | ${"GREEN"} | ${false} | ${"an aspiration is not"}
  `(
    "$result.actual: $score, $light ($why)",
    ({ result, score, light, missed }: { result: KeyResult; score: number; light: string; missed: boolean }) => {
      const [found] = valueOf(objectiveScore([result], defaultParameters)).keyResults;
      expect(found).toMatchObject({ light, missed });
      expect(found?.score).toBeCloseTo(score, 1);
    },
  );

  test("2 to 5 key results are usual, 1 and 6 are not", () => {
    const counts = [1, 2, 5, 6].map(
      (count) =>
        valueOf(
          objectiveScore(
            Array.from({ length: count }, () => keyResult(0, 1, 1)),
            defaultParameters,
          ),
        ).unusualCount,
    );
    expect(counts).toEqual([true, false, false, true]);
  });

  test.each`
    results                                            | fault                          | why
    ${[]}                                              | ${"missing: okrWeight"}        | ${"nothing to score"}
    ${[keyResult(0, 10, null)]}                        | ${"missing: okrActual"}        | ${"unknown is not 0"}
    ${[keyResult(5, 5, 5)]}                            | ${"zero-denominator: okrSpan"} | ${"nothing to do"}
    ${[keyResult(0, 1, 1, 1), keyResult(0, 1, 1)]}     | ${"missing: okrWeight"}        | ${"some weights only"}
    ${[keyResult(0, 1, 1, 0)]}                         | ${"zero-denominator: weights"} | ${"no weight"}
    ${[keyResult(0, 1, 1, -1), keyResult(0, 1, 1, 3)]} | ${"out-of-range: okrWeight"}   | ${"a negative weight"}
  `("$fault ($why)", ({ results, fault }: { results: KeyResult[]; fault: string }) => {
    expect(faultOf(objectiveScore(results, defaultParameters))).toBe(fault);
  });

  test("points add up to the score, shares to one; order and scale of weights never matter", () => {
    const any = fc.record({
      start: fc.integer({ min: -50, max: 50 }),
      span: fc.integer({ min: 1, max: 50 }),
      actual: fc.integer({ min: -100, max: 150 }),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 5 }), (list, times) => {
        const of = (by: number) =>
          list.map(({ start, span, actual, weight }) => keyResult(start, start + span, actual, weight * by));
        const found = valueOf(objectiveScore(of(1), defaultParameters));
        expect(found.keyResults.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(found.score, 12);
        expect(found.keyResults.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(valueOf(objectiveScore(of(times).toReversed(), defaultParameters)).score).toBeCloseTo(found.score, 12);
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test("a team may move the bands", () => {
    const parameters = valueOf(withParameters([["okr.green", 0.9]]));
    expect(valueOf(objectiveScore([keyResult(0, 10, 8)], parameters)).light).toBe("AMBER");
  });
});
