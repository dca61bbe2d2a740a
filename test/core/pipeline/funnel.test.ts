import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STEPS, type Step } from "#core/codes/codes.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { ageing, medianOf } from "#core/pipeline/ageing.ts";
import { salesVelocity, type Funnel } from "#core/pipeline/sales-velocity.ts";
import { conversionRate, stageConversion } from "#core/pipeline/stage-conversion.ts";
import { winRate } from "#core/pipeline/win-rate.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const times = (count: number, step: Step) => Array.from({ length: count }, () => step);

describe("FUN-3 conversion from step to step", () => {
  test("of a cohort by its furthest steps", () => {
    const cohort = [...times(16, "ST3"), ...times(14, "ST4"), ...times(10, "ST7")];
    expect(stageConversion(cohort)).toEqual([
      { step: "ST1", reached: 40, conversion: 1 },
      { step: "ST2", reached: 40, conversion: 1 },
      { step: "ST3", reached: 40, conversion: 0.6 },
      { step: "ST4", reached: 24, conversion: 10 / 24 },
      { step: "ST5", reached: 10, conversion: 1 },
      { step: "ST6", reached: 10, conversion: 1 },
      { step: "ST7", reached: 10, conversion: null },
    ]);
  });

  test("nobody in the funnel", () => {
    expect(stageConversion([]).every(({ reached, conversion }) => reached === 0 && conversion === null)).toBe(true);
  });

  test.each`
    reached | next  | outcome                        | why
    ${40}   | ${24} | ${0.6}                         | ${"24 of 40 went on"}
    ${40}   | ${0}  | ${0}                           | ${"none went on"}
    ${0}    | ${0}  | ${"zero-denominator: reached"} | ${"none was there"}
    ${40}   | ${41} | ${"out-of-range: reachedNext"} | ${"more than were there: not one cohort"}
    ${null} | ${41} | ${"missing: reached"}          | ${"not counted"}
  `(
    "$next of $reached is $outcome ($why)",
    ({ reached, next, outcome }: { reached: number | null; next: number | null; outcome: number | string }) => {
      const rate = conversionRate(reached, next);
      expect(rate.ok ? rate.value : faultOf(rate)).toBe(outcome);
    },
  );

  test("the conversions of the way multiply to the part that arrived, in any order of the cohort", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 80 }), (cohort) => {
        const rows = stageConversion(cohort);
        const arrived = rows.slice(0, -1).reduce((product, { conversion }) => product * (conversion ?? 0), 1);
        expect(arrived).toBeCloseTo(cohort.filter((step) => step === "ST7").length / cohort.length, 9);
        expect(stageConversion([...cohort].reverse())).toEqual(rows);
      }),
    );
  });
});

describe("FUN-3 win rate", () => {
  test.each`
    won     | lost  | outcome                        | why
    ${12}   | ${28} | ${0.3}                         | ${"twelve of forty"}
    ${3}    | ${0}  | ${1}                           | ${"none lost"}
    ${0}    | ${0}  | ${"zero-denominator: decided"} | ${"nothing decided is no rate of 0"}
    ${null} | ${3}  | ${"missing: won"}              | ${"not counted"}
    ${-1}   | ${3}  | ${"out-of-range: won"}         | ${"negative"}
  `(
    "$won won, $lost lost is $outcome ($why)",
    ({ won, lost, outcome }: { won: number | null; lost: number | null; outcome: number | string }) => {
      const rate = winRate(won, lost);
      expect(rate.ok ? rate.value : faultOf(rate)).toBe(outcome);
    },
  );

  test("win rate and loss rate add up to one", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (won, lost) => {
        expect(valueOf(winRate(won, lost)) + valueOf(winRate(lost, won))).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("FUN-3 ageing", () => {
  test.each`
    days  | wonDays         | limit   | stale    | why
    ${45} | ${[20, 30, 90]} | ${45}   | ${false} | ${"exactly 1.5 times the median"}
    ${46} | ${[20, 30, 90]} | ${45}   | ${true}  | ${"longer; one slow winner does not shift the median"}
    ${38} | ${[20, 30]}     | ${37.5} | ${true}  | ${"an even number: the mean of the middle two"}
    ${0}  | ${[0]}          | ${0}    | ${false} | ${"on the first day"}
  `(
    "$days days against $wonDays: limit $limit, stale $stale ($why)",
    ({ days, wonDays, limit, stale }: { days: number; wonDays: readonly number[]; limit: number; stale: boolean }) => {
      expect(valueOf(ageing(days, wonDays, defaultParameters))).toMatchObject({ limit, stale });
    },
  );

  test("without a won opportunity nobody knows what is long", () => {
    expect(faultOf(ageing(400, [], defaultParameters))).toBe("missing: wonDays");
    expect(faultOf(ageing(null, [30], defaultParameters))).toBe("missing: days");
  });

  test("as many numbers lie above the median as below, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 }), (days) => {
        const median = medianOf(days) ?? NaN;
        expect(Math.abs(days.filter((day) => day > median).length)).toBeLessThanOrEqual(days.length / 2);
        expect(Math.abs(days.filter((day) => day < median).length)).toBeLessThanOrEqual(days.length / 2);
        expect(medianOf([...days].reverse())).toBe(median);
      }),
    );
  });
});

describe("FUN-4 sales velocity", () => {
  const funnel = { opportunities: 40, averageDeal: 25_000, winRate: 0.25, cycleDays: 90 };

  test("yuan per day", () => {
    expect(valueOf(salesVelocity(funnel))).toBeCloseTo(2777.78, 2);
  });

  test.each`
    change                   | fault                            | why
    ${{ cycleDays: 0 }}      | ${"zero-denominator: cycleDays"} | ${"no time at all"}
    ${{ winRate: 25 }}       | ${"out-of-range: winRate"}       | ${"per cent entered as 25"}
    ${{ averageDeal: null }} | ${"missing: averageDeal"}        | ${"not known"}
  `("$change is $fault ($why)", ({ change, fault }: { change: Partial<Funnel>; fault: string | null }) => {
    expect(faultOf(salesVelocity({ ...funnel, ...change }))).toBe(fault);
  });

  test("twice the opportunities or half the cycle is twice the velocity", () => {
    const amount = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(amount, amount, amount, (opportunities, averageDeal, cycleDays) => {
        const one = { opportunities, averageDeal, winRate: 0.3, cycleDays };
        const velocity = valueOf(salesVelocity(one));
        expect(valueOf(salesVelocity({ ...one, opportunities: opportunities * 2 })) / velocity).toBeCloseTo(2, 9);
        expect(valueOf(salesVelocity({ ...one, cycleDays: cycleDays / 2 })) / velocity).toBeCloseTo(2, 9);
      }),
    );
  });
});
