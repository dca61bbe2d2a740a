import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { socialDynamics, type InfluenceNetwork } from "#core/relationships/social-dynamics.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

// CEO, CTO, buyer; rows sway columns.
const example: InfluenceNetwork = {
  persons: [
    { power: 5, attitude: 0 },
    { power: 3, attitude: 2 },
    { power: 2, attitude: -1 },
  ],
  influence: [
    [0, 1, 2],
    [3, 0, 1],
    [0, 1, 0],
  ],
};
const dynamics = (network: InfluenceNetwork, parameters = defaultParameters) => socialDynamics(network, parameters);

const network = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    persons: fc.array(fc.record({ power: fc.integer({ min: 1, max: 5 }), attitude: fc.integer({ min: -2, max: 2 }) }), {
      minLength: size,
      maxLength: size,
    }),
    influence: fc
      .array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      })
      .map((rows) => rows.map((row, from) => row.map((strength, to) => (from === to ? 0 : strength)))),
  }),
);

describe("SDA-1 social dynamics", () => {
  test("of the example: attitudes, tendency and levers", () => {
    const found = valueOf(dynamics(example));
    expect(found.persons.map(({ attitude }) => Number(attitude.toFixed(10)))).toEqual([0.6, 1.25, -0.5]);
    expect(found.tendency).toBeCloseTo(0.2875, 10);
    expect(found.score).toBeCloseTo(64.375, 10);
    expect(found.persons.map(({ lever }) => Number(lever.toFixed(10)))).toEqual([0.2175, 0, 0.0925]);
  });

  test.each<[change: Partial<InfluenceNetwork>, fault: string, why: string]>([
    [{ persons: [], influence: [] }, "zero-denominator: personPower", "nobody"],
    [{ influence: [[0, 1, 2]] }, "wrong-shape: influenceTies", "no square"],
    [
      {
        influence: [
          [0, 1],
          [3, 0],
          [0, 1],
        ],
      },
      "wrong-shape: influenceTies",
      "three rows of two",
    ],
    [
      {
        influence: [
          [1, 1, 2],
          [3, 0, 1],
          [0, 1, 0],
        ],
      },
      "out-of-range: influenceTies",
      "nobody sways himself",
    ],
    [
      {
        influence: [
          [0, 4, 2],
          [3, 0, 1],
          [0, 1, 0],
        ],
      },
      "out-of-range: influenceTies",
      "stronger than 3",
    ],
    [{ persons: [{ power: 6, attitude: 0 }, ...example.persons.slice(1)] }, "out-of-range: personPower", "above 5"],
    [{ persons: [{ power: 1, attitude: 3 }, ...example.persons.slice(1)] }, "out-of-range: sdaAttitude", "above 2"],
  ])("%j is %s (%s)", (change, fault) => {
    expect(faultOf(dynamics({ ...example, ...change }))).toBe(fault);
  });

  test("the points add up to the score, and an attitude stays within those of the group", () => {
    fc.assert(
      fc.property(network, (group) => {
        const found = valueOf(dynamics(group));
        expect(found.persons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(found.score, 9);
        expect(Math.abs(found.tendency)).toBeLessThanOrEqual(1 + 1e-12);
        const attitudes = group.persons.map(({ attitude }) => attitude);
        for (const { attitude } of found.persons) {
          expect(attitude).toBeGreaterThanOrEqual(Math.min(...attitudes) - 1e-9);
          expect(attitude).toBeLessThanOrEqual(Math.max(...attitudes) + 1e-9);
        }
      }),
    );
  });

  test("a lever is what the tendency gains when the person is won by one level", () => {
    fc.assert(
      fc.property(network, fc.nat(), (group, nth) => {
        const place = nth % group.persons.length;
        const before = valueOf(dynamics(group));
        const persons = group.persons.map((person, index) =>
          index === place ? { ...person, attitude: Math.min(2, person.attitude + 1) } : person,
        );
        const after = valueOf(dynamics({ ...group, persons }));
        expect(after.tendency - before.tendency).toBeCloseTo(before.persons[place]?.lever ?? NaN, 9);
      }),
    );
  });

  test("without influence everybody stays as he is", () => {
    const alone = valueOf(withParameters([["sda.lambda", 0]]));
    fc.assert(
      fc.property(network, (group) => {
        const kept = valueOf(dynamics(group, alone)).persons.map(({ attitude }) => attitude);
        expect(kept).toEqual(group.persons.map(({ attitude }) => attitude));
      }),
    );
  });
});
