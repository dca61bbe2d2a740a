import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VALUE_AXES, type ValueAxis } from "#core/codes/codes.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { valueScore } from "#core/value/value-score.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Ratings = Readonly<Record<ValueAxis, number | null>>;
const example: Ratings = { financial: 80, strategic: 70, influence: 60, growth: 50, risk: 40, synergy: 90 };

describe("VAL-2 value score", () => {
  test.each`
    change               | weights                           | total             | why
    ${{}}                | ${[]}                             | ${69}             | ${"risk 40 counts as 60; synergy is drawn and not counted"}
    ${{}}                | ${[["value.weight.synergy", 10]]} | ${70.90909090909} | ${"a sixth weight: all count against 110"}
    ${{ synergy: null }} | ${[]}                             | ${69}             | ${"an axis without weight may be unknown"}
    ${{ risk: 0 }}       | ${[]}                             | ${71}             | ${"no risk is full marks"}
    ${{ risk: 100 }}     | ${[]}                             | ${66}             | ${"the worst risk is none"}
    ${{ risk: null }}    | ${[["value.weight.risk", 0]]}     | ${69.4736842105}  | ${"without its weight risk may be unknown"}
  `(
    "$change with $weights is $total ($why)",
    ({ change, weights, total }: { change: Partial<Ratings>; weights: [string, number][]; total: number }) => {
      const parameters = valueOf(withParameters(weights));
      expect(valueOf(valueScore({ ...example, ...change }, parameters)).total).toBeCloseTo(total, 9);
    },
  );

  test.each`
    change                 | fault                        | why
    ${{ strategic: null }} | ${"missing: strategic"}      | ${"an axis that counts"}
    ${{ risk: null }}      | ${"missing: risk"}           | ${"risk counts by default"}
    ${{ growth: 101 }}     | ${"out-of-range: growth"}    | ${"above 100"}
    ${{ synergy: -1 }}     | ${"out-of-range: synergy"}   | ${"checked even when it is not counted"}
    ${{ influence: NaN }}  | ${"not-a-number: influence"} | ${"no number"}
  `("$change is $fault ($why)", ({ change, fault }: { change: Partial<Ratings>; fault: string | null }) => {
    expect(faultOf(valueScore({ ...example, ...change }, defaultParameters))).toBe(fault);
  });

  test("without any weight there is no mean", () => {
    const none = valueOf(withParameters(VALUE_AXES.map((axis) => [`value.weight.${axis}`, 0] as const)));
    expect(faultOf(valueScore(example, none))).toBe("zero-denominator: weights");
  });

  test.each`
    risk    | highRisk | why
    ${70}   | ${true}  | ${"the flag stands at 70"}
    ${69.9} | ${false} | ${"below"}
  `("risk $risk: high $highRisk ($why)", ({ risk, highRisk }: { risk: number; highRisk: boolean }) => {
    expect(valueOf(valueScore({ ...example, risk }, defaultParameters)).highRisk).toBe(highRisk);
  });

  test("an unknown risk is neither high nor low", () => {
    const parameters = valueOf(withParameters([["value.weight.risk", 0]]));
    expect(valueOf(valueScore({ ...example, risk: null }, parameters)).highRisk).toBeNull();
  });

  test("the rating stays as entered beside the score", () => {
    const risk = valueOf(valueScore(example, defaultParameters)).axes.find(({ axis }) => axis === "risk");
    expect(risk).toEqual({ axis: "risk", rating: 40, score: 60, weight: 0.05, contribution: 3 });
  });

  const rating = fc.double({ min: 0, max: 100, noNaN: true });
  const ratings = fc.record(
    Object.fromEntries(VALUE_AXES.map((axis) => [axis, rating])) as Record<ValueAxis, typeof rating>,
  );
  const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 });

  test("contributions add up to the total, weights to one, and the total lies between the lowest and the highest score", () => {
    fc.assert(
      fc.property(ratings, weights, (entered, own) => {
        fc.pre(own.some((weight) => weight > 0));
        const parameters = valueOf(
          withParameters(VALUE_AXES.map((axis, index) => [`value.weight.${axis}`, own[index] ?? 0] as const)),
        );
        const { total, axes } = valueOf(valueScore(entered, parameters));
        expect(axes.reduce((sum, axis) => sum + axis.contribution, 0)).toBeCloseTo(total, 9);
        expect(axes.reduce((sum, axis) => sum + axis.weight, 0)).toBeCloseTo(1, 9);
        const counted = axes.filter(({ weight }) => weight > 0).map(({ score }) => score ?? NaN);
        expect(total).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-9);
        expect(total).toBeLessThanOrEqual(Math.max(...counted) + 1e-9);
      }),
    );
  });

  test("multiplying every weight changes nothing", () => {
    fc.assert(
      fc.property(ratings, fc.integer({ min: 2, max: 50 }), (entered, factor) => {
        const scaled = VALUE_AXES.map(
          (axis) => [`value.weight.${axis}`, defaultParameters[`value.weight.${axis}`] * factor] as const,
        );
        const [one, other] = [defaultParameters, valueOf(withParameters(scaled))].map(
          (parameters) => valueOf(valueScore(entered, parameters)).total,
        );
        expect(other).toBeCloseTo(one ?? NaN, 9);
      }),
    );
  });
});
