import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MarketForce } from "#core/codes/performance.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { fiveForces, forceStrength } from "#core/strategy/five-forces.ts";
import { pestOrder, pestScore } from "#core/strategy/pest-score.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("STR-1 factors of the wider world", () => {
  test.each`
    impact | probability | score   | field   | why
    ${4}   | ${0.6}      | ${2.4}  | ${"O"}  | ${"an opportunity that weighs enough"}
    ${-3}  | ${0.5}      | ${-1.5} | ${null} | ${"a threat below the limit"}
    ${-4}  | ${0.5}      | ${-2}   | ${"T"}  | ${"the limit is included"}
    ${4}   | ${0.5}      | ${2}    | ${"O"}  | ${"on the other side too"}
    ${0}   | ${1}        | ${0}    | ${null} | ${"no effect"}
    ${-5}  | ${0}        | ${0}    | ${null} | ${"it cannot happen, and 0 is not −0"}
  `(
    "$impact × $probability is $score, $field ($why)",
    ({
      impact,
      probability,
      score,
      field,
    }: {
      impact: number | null;
      probability: number | null;
      score: number;
      field: string | null;
    }) => {
      expect(valueOf(pestScore({ impact, probability }, defaultParameters))).toEqual({ score, field });
    },
  );

  test("what has no effect is offered nowhere, whatever the limit", () => {
    const parameters = { ...defaultParameters, "pest.offered": 0 };
    expect(valueOf(pestScore({ impact: 0, probability: 1 }, parameters)).field).toBeNull();
  });

  test.each`
    impact  | probability | fault                              | why
    ${null} | ${0.5}      | ${"missing: pestImpact"}           | ${"no impact"}
    ${6}    | ${0.5}      | ${"out-of-range: pestImpact"}      | ${"above 5"}
    ${-5.1} | ${0.5}      | ${"out-of-range: pestImpact"}      | ${"below −5"}
    ${1}    | ${50}       | ${"out-of-range: pestProbability"} | ${"per cent instead of a share"}
  `(
    "$impact × $probability is $fault ($why)",
    ({ impact, probability, fault }: { impact: number | null; probability: number | null; fault: string }) => {
      expect(faultOf(pestScore({ impact, probability }, defaultParameters))).toBe(fault);
    },
  );

  test("opportunities and threats stand apart, the weightiest first", () => {
    const scores = [0.5, -3, 0, 2.4, -1, 4].map((score) => ({ score, field: null }));
    const { opportunities, threats } = pestOrder(scores);
    expect(opportunities.map(({ score }) => score)).toEqual([4, 2.4, 0.5]);
    expect(threats.map(({ score }) => score)).toEqual([-3, -1]);
  });

  test("turning the impact round turns the score and the field round", () => {
    const factor = fc.record({
      impact: fc.integer({ min: -5, max: 5 }),
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(factor, ({ impact, probability }) => {
        const one = valueOf(pestScore({ impact, probability }, defaultParameters));
        const other = valueOf(pestScore({ impact: -impact, probability }, defaultParameters));
        expect(one.score + other.score).toBe(0);
        expect(other.field).toBe(one.field === null ? null : one.field === "O" ? "T" : "O");
      }),
    );
  });
});

const ratings = (of: readonly (number | null)[]): Readonly<Record<MarketForce, number | null>> => {
  const [RIVALRY = null, ENTRANTS = null, SUBSTITUTES = null, BUYERS = null, SUPPLIERS = null] = of;
  return { RIVALRY, ENTRANTS, SUBSTITUTES, BUYERS, SUPPLIERS };
};

describe("STR-2 five forces", () => {
  test.each`
    forces             | pressure | attractiveness | light      | strongest        | why
    ${[3, 2, 4, 3, 4]} | ${3.2}   | ${45}          | ${"AMBER"} | ${"SUBSTITUTES"} | ${"the first of two equal ones is the strongest"}
    ${[1, 1, 1, 1, 1]} | ${1}     | ${100}         | ${"GREEN"} | ${"RIVALRY"}     | ${"nothing presses"}
    ${[5, 5, 5, 5, 5]} | ${5}     | ${0}           | ${"RED"}   | ${"RIVALRY"}     | ${"everything presses"}
    ${[2, 2, 3, 3, 3]} | ${2.6}   | ${60}          | ${"GREEN"} | ${"SUBSTITUTES"} | ${"the green limit is included"}
    ${[3, 3, 3, 4, 4]} | ${3.4}   | ${40}          | ${"AMBER"} | ${"BUYERS"}      | ${"so is the amber one"}
    ${[3, 3, 4, 4, 4]} | ${3.6}   | ${35}          | ${"RED"}   | ${"SUBSTITUTES"} | ${"below both"}
  `(
    "$forces: $attractiveness, $light ($why)",
    ({
      forces,
      pressure,
      attractiveness,
      light,
      strongest,
    }: {
      forces: number[];
      pressure: number;
      attractiveness: number | null;
      light: string;
      strongest: string;
    }) => {
      const market = valueOf(fiveForces(ratings(forces), defaultParameters));
      expect(market).toMatchObject({ attractiveness, light, strongest });
      expect(market.pressure).toBeCloseTo(pressure, 12);
    },
  );

  test.each`
    forces                | fault                        | why
    ${[3, 2, null, 3, 4]} | ${"missing: SUBSTITUTES"}    | ${"one force is not rated"}
    ${[3, 2, 4, 3, 6]}    | ${"out-of-range: SUPPLIERS"} | ${"above 5"}
    ${[0, 2, 4, 3, 4]}    | ${"out-of-range: RIVALRY"}   | ${"below 1"}
  `("$forces is $fault ($why)", ({ forces, fault }: { forces: (number | null)[]; fault: string }) => {
    expect(faultOf(fiveForces(ratings(forces), defaultParameters))).toBe(fault);
  });

  test.each`
    checks                | is                            | why
    ${[3, 4, 5]}          | ${4}                          | ${"the mean of the three"}
    ${[2, null, 5]}       | ${3.5}                        | ${"one that nobody rated is left out"}
    ${[null, null, null]} | ${"missing: forceCheck"}      | ${"nothing to go by"}
    ${[3, 0, 5]}          | ${"out-of-range: forceCheck"} | ${"0 is no rating"}
  `("the checks $checks make $is ($why)", ({ checks, is }: { checks: (number | null)[]; is: number | string }) => {
    const strength = forceStrength(checks);
    expect(strength.ok ? strength.value : faultOf(strength)).toBe(is);
  });

  test("the points add up, and a stronger force never makes a market more attractive", () => {
    const forces = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(forces, fc.nat({ max: 4 }), (rated, place) => {
        const market = valueOf(fiveForces(ratings(rated), defaultParameters));
        expect(market.points.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(market.attractiveness, 9);
        expect(market.attractiveness).toBeCloseTo(((5 - market.pressure) / 4) * 100, 9);
        const stronger = rated.with(place, Math.min(5, (rated[place] ?? 0) + 1));
        expect(valueOf(fiveForces(ratings(stronger), defaultParameters)).attractiveness).toBeLessThanOrEqual(
          market.attractiveness,
        );
      }),
    );
  });
});
