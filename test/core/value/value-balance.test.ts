import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ValueAxis } from "#core/codes/codes.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { valueBalance } from "#core/value/value-balance.ts";
import { valueScore } from "#core/value/value-score.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Ratings = Readonly<Record<ValueAxis, number | null>>;
const example: Ratings = { financial: 80, strategic: 70, influence: 60, growth: 50, risk: 40, synergy: 90 };
const balanceOf = (ratings: Ratings, parameters = defaultParameters) =>
  valueBalance(valueOf(valueScore(ratings, parameters)), parameters);

describe("VAL-3 value balance", () => {
  test("of the example: shares, gaps, driver and bottleneck", () => {
    const balance = valueOf(balanceOf(example));
    expect(balance.index).toBeCloseTo(0.8407, 4);
    expect(balance.band).toBe("UNEVEN");
    expect(balance.rows.map(({ share }) => Math.round(share * 1000) / 10)).toEqual([40.6, 30.4, 17.4, 7.2, 4.3]);
    expect(balance.rows.map(({ gap }) => gap)).toEqual([0, 0, 2, 2, 0.5]);
    expect([balance.driver, balance.bottleneck]).toEqual(["financial", "influence"]);
  });

  test.each`
    change                                                                    | index     | band           | driver         | bottleneck     | why
    ${{ financial: 70, strategic: 70, influence: 70, growth: 70, risk: 30 }}  | ${1}      | ${"BALANCED"}  | ${"financial"} | ${null}        | ${"all at the target"}
    ${{ financial: 80, strategic: 80, influence: 70, growth: 70, risk: 30 }}  | ${0.9338} | ${"BALANCED"}  | ${"financial"} | ${null}        | ${"no gap below the target"}
    ${{ financial: 100, strategic: 20, influence: 20, growth: 20, risk: 80 }} | ${0.1111} | ${"ONE-SIDED"} | ${"financial"} | ${"strategic"} | ${"one axis carries all"}
    ${{ financial: 100, strategic: 0, influence: 0, growth: 0, risk: 100 }}   | ${0}      | ${"ONE-SIDED"} | ${"financial"} | ${"strategic"} | ${"the index does not fall below 0"}
    ${{ financial: 60, strategic: 70, influence: 70, growth: 70, risk: 30 }}  | ${0.9412} | ${"BALANCED"}  | ${"financial"} | ${"financial"} | ${"driver and bottleneck may be the same axis"}
  `(
    "$change: $index, $band ($why)",
    ({
      change,
      index,
      band,
      driver,
      bottleneck,
    }: {
      change: Partial<Ratings>;
      index: number;
      band: string;
      driver: string;
      bottleneck: string | null;
    }) => {
      const balance = valueOf(balanceOf({ ...example, ...change }));
      expect(balance.index).toBeCloseTo(index, 4);
      expect([balance.band, balance.driver, balance.bottleneck]).toEqual([band, driver, bottleneck]);
    },
  );

  test("of two equal contributions the axis with the larger weight drives", () => {
    const parameters = valueOf(
      withParameters([
        ["value.weight.financial", 20],
        ["value.weight.strategic", 40],
      ]),
    );
    const balance = valueOf(balanceOf({ ...example, financial: 80, strategic: 40 }, parameters));
    expect(balance.driver).toBe("strategic");
  });

  test("with every score at 0 there is nothing to distribute", () => {
    const nothing = { financial: 0, strategic: 0, influence: 0, growth: 0, risk: 100, synergy: null };
    expect(faultOf(balanceOf(nothing))).toBe("zero-denominator: scores");
  });

  test("shares add up to one, gaps lie below the target, and only weighted axes take part", () => {
    const rating = fc.integer({ min: 0, max: 100 });
    const ratings = fc.record({
      financial: rating,
      strategic: rating,
      influence: rating,
      growth: rating,
      risk: rating,
      synergy: rating,
    });
    fc.assert(
      fc.property(ratings, (entered) => {
        const score = valueOf(valueScore(entered, defaultParameters));
        fc.pre(score.total > 0);
        const balance = valueOf(valueBalance(score, defaultParameters));
        expect(balance.rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(balance.rows.reduce((sum, { gap }) => sum + gap, 0) + score.total).toBeGreaterThanOrEqual(70 - 1e-9);
        expect(balance.index).toBeGreaterThanOrEqual(0);
        expect(balance.index).toBeLessThanOrEqual(1);
        expect(balance.rows.map(({ axis }) => axis)).not.toContain("synergy");
      }),
    );
  });
});
