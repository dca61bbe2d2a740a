import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VALUE_AXES, type ValueAxis } from "#core/codes/codes.ts";
import { defaultParameters, withParameters, type Parameters } from "#core/parameters/parameters.ts";
import { scoreChange, type PartedScore } from "#core/value/score-change.ts";
import { valueScore } from "#core/value/value-score.ts";
import { valueOf } from "#test/support/outcome.ts";

type Ratings = Readonly<Record<ValueAxis, number>>;
const example: Ratings = { financial: 80, strategic: 70, influence: 60, growth: 50, risk: 40, synergy: 90 };
const scored = (ratings: Ratings, parameters: Parameters): PartedScore<ValueAxis> => {
  const { total, axes } = valueOf(valueScore(ratings, parameters));
  const points = axes.map(({ axis, contribution }) => [axis, contribution]);
  return { total, points: Object.fromEntries(points) as Record<ValueAxis, number> };
};

describe("VAL-7 change against the last run", () => {
  test.each<[ratings: Partial<Ratings>, synergyWeight: number, data: number, weights: number, why: string]>([
    [{}, 0, 0, 0, "nothing moved"],
    [{ financial: 90 }, 0, 3.5, 0, "ten points at a weight of 35 %"],
    [{}, 10, 0, 1.909, "a weight for synergy"],
    [{ financial: 90 }, 10, 3.5, 1.591, "both: the data by the old weights, then the weights"],
  ])("%o, synergy weight %d: data %d, weights %d (%s)", (ratings, synergyWeight, data, weights) => {
    const later = { ...example, ...ratings };
    const parameters = valueOf(withParameters([["value.weight.synergy", synergyWeight]]));
    const change = scoreChange(
      VALUE_AXES,
      scored(example, defaultParameters),
      scored(later, defaultParameters),
      scored(later, parameters),
    );
    expect(change.data?.financial).toBeCloseTo(data, 3);
    expect(change.parameters).toBeCloseTo(weights, 3);
  });

  test("a first run, and one whose old weights are not known, has ends but no causes", () => {
    const run = scored(example, defaultParameters);
    expect(scoreChange(VALUE_AXES, null, null, run)).toEqual({ from: null, to: 69, data: null, parameters: null });
    expect(scoreChange(VALUE_AXES, run, null, run)).toMatchObject({ from: 69, to: 69, data: null });
  });

  test("data and parameters add up to the change", () => {
    const rating = fc.integer({ min: 0, max: 100 });
    const ratings = fc.record(
      Object.fromEntries(VALUE_AXES.map((axis) => [axis, rating])) as Record<ValueAxis, typeof rating>,
    );
    fc.assert(
      fc.property(ratings, ratings, fc.integer({ min: 0, max: 100 }), (before, after, weight) => {
        const parameters = valueOf(withParameters([["value.weight.influence", weight]]));
        const { from, to, ...why } = scoreChange(
          VALUE_AXES,
          scored(before, defaultParameters),
          scored(after, defaultParameters),
          scored(after, parameters),
        );
        const moved = Object.values(why.data ?? {}).reduce((sum, points) => sum + points, 0);
        expect(moved + (why.parameters ?? NaN)).toBeCloseTo((to ?? NaN) - (from ?? NaN), 9);
      }),
    );
  });
});
