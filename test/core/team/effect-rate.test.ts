import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SALES_ACTIVITY_KINDS } from "#core/codes/performance.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { effectRate, effectRates, type KindActivity } from "#core/team/effect-rate.ts";
import { activityEffect } from "#core/team/effective-activity.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const EFFECTIVE: KindActivity = {
  kind: "VISIT",
  planned: true,
  commitment: true,
  change: true,
  evidence: true,
  days: 3,
  cost: 500,
};

describe("REP-2 an effective activity", () => {
  test.each`
    differs                 | lacking           | why
    ${{}}                   | ${[]}             | ${"all there"}
    ${{ days: 14 }}         | ${[]}             | ${"on the last day"}
    ${{ days: 15 }}         | ${["TIME"]}       | ${"a day late"}
    ${{ days: null }}       | ${["TIME"]}       | ${"no effect was seen"}
    ${{ planned: false }}   | ${["GOAL"]}       | ${"it happened to be useful"}
    ${{ commitment: null }} | ${["COMMITMENT"]} | ${"what nobody wrote down is not there"}
    ${{ change: false }}    | ${["CHANGE"]}     | ${"nothing moved"}
    ${{ change: null }}     | ${["CHANGE"]}     | ${"nobody says that anything moved"}
    ${{ evidence: null }}   | ${["EVIDENCE"]}   | ${"a story"}
  `("$differs lacks $lacking ($why)", ({ differs, lacking }: { differs: object; lacking: string[] }) => {
    expect(valueOf(activityEffect({ ...EFFECTIVE, ...differs }, defaultParameters))).toEqual({
      effective: lacking.length === 0,
      lacking,
    });
  });

  test("an effect before the activity is a mistake", () => {
    expect(faultOf(activityEffect({ ...EFFECTIVE, days: -1 }, defaultParameters))).toBe("out-of-range: effectDays");
  });
});

describe("REP-2 rate of effective activities", () => {
  const some = (effective: number, others: number) => [
    ...Array.from({ length: effective }, () => EFFECTIVE),
    ...Array.from({ length: others }, () => ({ ...EFFECTIVE, commitment: false })),
  ];

  test("7 of 20 are 35 %; without activities there is no rate", () => {
    expect(valueOf(effectRate(some(7, 13), defaultParameters))).toBeCloseTo(0.35, 12);
    expect(faultOf(effectRate([], defaultParameters))).toBe("zero-denominator: activities");
  });

  test("the cost of an effective one holds what the others cost, and is not known when one is not", () => {
    const all = (activities: readonly KindActivity[]) => valueOf(effectRates(activities, defaultParameters)).at(-1);
    expect(all(some(1, 3))?.costPerEffective).toBe(2000);
    expect(all([...some(1, 1), { ...EFFECTIVE, cost: null }])?.costPerEffective).toBeNull();
    expect(all(some(0, 3))?.costPerEffective).toBeNull();
    expect(faultOf(effectRates([{ ...EFFECTIVE, cost: -1 }], defaultParameters))).toBe("out-of-range: activityCost");
  });

  test("kinds and NONE partition the activities, in one order whatever the rows' order", () => {
    const activity = fc.record<KindActivity>({
      kind: fc.option(fc.constantFrom(...SALES_ACTIVITY_KINDS)),
      planned: fc.boolean(),
      commitment: fc.constant(true),
      change: fc.constant(true),
      evidence: fc.option(fc.boolean()),
      days: fc.option(fc.nat(20)),
      cost: fc.option(fc.nat(1000)),
    });
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 30 }), (list) => {
        const rates = valueOf(effectRates(list, defaultParameters));
        expect(rates.map(({ kind }) => kind)).toEqual([...SALES_ACTIVITY_KINDS, "NONE", "ALL"]);
        const sum = (part: "activities" | "effective") =>
          rates.slice(0, -1).reduce((total, rate) => total + rate[part], 0);
        expect([sum("activities"), sum("effective")]).toEqual([rates.at(-1)?.activities, rates.at(-1)?.effective]);
        expect(rates.at(-1)?.activities).toBe(list.length);
        expect(valueOf(effectRates(list.toReversed(), defaultParameters))).toEqual(rates);
        const overall = effectRate(list, defaultParameters);
        expect(overall.ok ? overall.value : null).toBe(rates.at(-1)?.rate);
      }),
    );
  });
});
