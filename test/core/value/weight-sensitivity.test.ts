import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VALUE_AXES, type Tier, type ValueAxis } from "#core/codes/codes.ts";
import { tier } from "#core/coverage/tier.ts";
import { defaultParameters, withParameters, type Parameters } from "#core/parameters/parameters.ts";
import { valueScore } from "#core/value/value-score.ts";
import { tierSensitivity, type WeightMove } from "#core/value/weight-sensitivity.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Ratings = Readonly<Record<ValueAxis, number | null>>;
interface Others {
  readonly depth: number | null;
  readonly growth: number | null;
  readonly creditRisk: number | null;
}

const example: Ratings = { financial: 80, strategic: 70, influence: 60, growth: 50, risk: 40, synergy: 90 };
const others: Others = { depth: 70, growth: 50, creditRisk: 40 };
const roomsOf = (ratings: Partial<Ratings> = {}, more: Partial<Others> = {}, parameters = defaultParameters) =>
  tierSensitivity({ ...example, ...ratings }, { ...others, ...more }, parameters);
const shown = (move: WeightMove | null) =>
  move && `${(move.by * 100).toFixed(2)} to ${(move.to * 100).toFixed(2)} %: ${move.tier}`;

describe("SENS-1 how far a weight may move before the tier changes", () => {
  test("the example is strategic at 77.25, and four weights could make it core", () => {
    const { tier: now, axes, closest } = valueOf(roomsOf({ financial: 95, strategic: 80 }));
    expect(now).toBe("STRATEGIC");
    expect(axes.map(({ axis, down, up }) => [axis, shown(down), shown(up)])).toEqual([
      ["financial", "8.24 to 26.76 %: CORE", null],
      ["strategic", null, null],
      ["influence", null, "10.43 to 30.43 %: CORE"],
      ["growth", null, "7.43 to 17.43 %: CORE"],
      ["risk", null, "12.39 to 17.39 %: CORE"],
      ["synergy", null, null],
    ]);
    expect(closest).toMatchObject({ axis: "growth", direction: "UP", tier: "CORE" });
  });

  test.each<
    [axis: ValueAxis, change: [Partial<Ratings>, Partial<Others>], down: string | null, up: string | null, why: string]
  >([
    ["financial", [{}, {}], null, "35.45 to 70.45 %: STRATEGIC", "core at 69: the best axis lifts it"],
    ["financial", [{}, { depth: 50 }], null, null, "not deep enough for strategic, whatever the value"],
    [
      "growth",
      [{}, {}],
      null,
      "42.63 to 52.63 %: SERVICE",
      "the worst axis pulls it below core; growth 50 is no potential",
    ],
    ["growth", [{}, { growth: 60 }], null, "42.63 to 52.63 %: POTENTIAL", "growth potential 60 is"],
    [
      "synergy",
      [{}, {}],
      null,
      "28.57 to 28.57 %: STRATEGIC",
      "an axis without weight may get one, but has none to lose",
    ],
    ["synergy", [{}, { creditRisk: 70 }], null, "28.57 to 28.57 %: CORE", "credit risk takes every tier one down"],
    [
      "growth",
      [{}, { creditRisk: 70 }],
      null,
      "42.63 to 52.63 %: SERVICE",
      "core counts as potential, service stays service",
    ],
    ["growth", [{}, { creditRisk: 70, growth: 60 }], null, "42.63 to 52.63 %: SERVICE", "potential counts as service"],
    ["risk", [{ risk: 40, financial: 60, strategic: 60, influence: 60, growth: 60 }, {}], null, null, "all axes alike"],
  ])("%s of %o: %s, %s (%s)", (axis, [ratings, more], down, up) => {
    const room = valueOf(roomsOf(ratings, more)).axes.find((one) => one.axis === axis);
    expect([shown(room?.down ?? null), shown(room?.up ?? null)]).toEqual([down, up]);
  });

  test.each<[ratings: Partial<Ratings>, more: Partial<Others>, fault: string | null, why: string]>([
    [{ strategic: null }, {}, "missing: strategic", "an axis with a weight is needed"],
    [{}, { creditRisk: null }, "missing: creditRisk", "the tier needs it"],
    [{}, { depth: null }, "missing: depth", "a strategic value is within reach: strategic or core?"],
    [{ financial: 74, synergy: null }, { depth: null }, null, "no strategic value within reach: nobody asks"],
    [{}, { growth: null }, "missing: growth", "a value below core is within reach: potential or service?"],
    [{ growth: 61, risk: 30 }, { growth: null }, null, "no value below core within reach"],
    [{ growth: 101 }, {}, "out-of-range: growth", "beyond 100"],
  ])("%o, %o: %s (%s)", (ratings, more, fault) => {
    expect(faultOf(roomsOf(ratings, more))).toBe(fault);
  });

  test("what nobody rated cannot be said; a weight that is the only one has no room", () => {
    const unrated = valueOf(roomsOf({ financial: 74, synergy: null }, { depth: null })).axes.at(-1);
    expect(unrated).toEqual({ axis: "synergy", weight: 0, rated: false, down: null, up: null });
    const alone = VALUE_AXES.map((axis) => [`value.weight.${axis}`, axis === "financial" ? 7 : 0] as const);
    const { axes, closest } = valueOf(roomsOf({}, {}, valueOf(withParameters(alone))));
    expect(axes[0]).toMatchObject({ weight: 1, down: null, up: null });
    // 80 of financial alone; any other weight w brings 80 − 10 w … to 75.
    expect(axes.map(({ up }) => shown(up))).toEqual([
      null,
      "50.00 to 50.00 %: CORE",
      "25.00 to 25.00 %: CORE",
      "16.67 to 16.67 %: CORE",
      "25.00 to 25.00 %: CORE",
      null,
    ]);
    expect(closest?.axis).toBe("growth");
  });

  const score = fc.integer({ min: 0, max: 100 });
  const ratingsOf = fc.record(
    Object.fromEntries(VALUE_AXES.map((axis) => [axis, score])) as Record<ValueAxis, typeof score>,
  );
  const weightsOf = fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 })
    .filter((weights) => weights.some((weight) => weight > 0));
  const depths = fc.record({ depth: score, growth: score, creditRisk: score });
  const withWeights = (weights: readonly number[]): Parameters =>
    valueOf(withParameters(VALUE_AXES.map((axis, index) => [`value.weight.${axis}`, weights[index] ?? 0] as const)));

  test("at the weight that is told the tier really changes, and nowhere before; null where it never does", () => {
    fc.assert(
      fc.property(ratingsOf, weightsOf, depths, (ratings, weights, more) => {
        const found = valueOf(tierSensitivity(ratings, more, withWeights(weights)));
        const shares = found.axes.map(({ weight }) => weight);
        for (const [index, { weight, down, up }] of found.axes.entries()) {
          if (weight === 1) continue;
          const at = (share: number) => {
            const moved = shares.map((other, place) =>
              place === index ? share : (other * (1 - share)) / (1 - weight),
            );
            const { total } = valueOf(valueScore(ratings, withWeights(moved)));
            return { total, tier: valueOf(tier({ ...more, value: total }, defaultParameters)).tier };
          };
          expect(at(weight).tier).toBe(found.tier);
          for (const [move, end] of [
            [down, 0],
            [up, 1],
          ] as const) {
            expectTurn(found.tier, move, weight, end, at);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Values closer to a threshold than this are left to the tolerance of comparisons. */
const NEAR = 1e-6;

function expectTurn(
  now: Tier,
  move: WeightMove | null,
  from: number,
  end: number,
  at: (share: number) => { readonly total: number; readonly tier: Tier },
): void {
  if (move === null) {
    for (const part of [0.25, 0.5, 0.75, 1]) expect(at(from + (end - from) * part).tier).toBe(now);
    return;
  }
  expect(move.by).toBeCloseTo(Math.abs(move.to - from), 12);
  const slope = Math.abs(at(end).total - at(from).total) / Math.abs(end - from);
  const step = (Math.sign(end - from) * NEAR) / slope;
  const [before, beyond] = [move.to - step, move.to + step];
  if (Math.abs(beyond - from) <= Math.abs(end - from)) expect(at(beyond).tier).toBe(move.tier);
  expect(move.tier).not.toBe(now);
  if ((before - from) * Math.sign(end - from) >= 0)
    for (const part of [0.5, 1]) expect(at(from + (before - from) * part).tier).toBe(now);
}
