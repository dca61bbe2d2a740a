import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES, STEPS } from "#core/codes/codes.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { weightedForecast, type ForecastOpportunity } from "#core/pipeline/weighted-forecast.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const example: readonly ForecastOpportunity[] = [
  { amount: 1_000_000, step: "ST3", status: "OPEN" },
  { amount: 800_000, step: "ST4", status: "OPEN" },
  { amount: 1_200_000, step: "ST5", status: "OPEN" },
  { amount: 600_000, step: "ST6", status: "OPEN" },
  { amount: 500_000, step: "ST7", status: "OPEN" },
];

describe("FC-1 weighted forecast", () => {
  test("of the example: open, signed apart, together, commit and best", () => {
    const forecast = valueOf(weightedForecast(example, defaultParameters));
    expect(forecast).toMatchObject({
      openWeighted: 1_350_000,
      signed: 500_000,
      total: 1_850_000,
      commit: 1_100_000,
      best: 4_100_000,
    });
    expect(forecast.steps.map(({ weighted }) => weighted)).toEqual([0, 0, 100_000, 200_000, 600_000, 450_000, 500_000]);
  });

  test.each`
    opportunity                                                       | expected                                                                | why
    ${{ amount: 100, step: "ST4", status: "WON" }}                    | ${{ openWeighted: 0, signed: 100, total: 100, commit: 100, best: 100 }} | ${"won counts as signed, and once"}
    ${{ amount: 100, step: null, status: "WON" }}                     | ${{ signed: 100, total: 100 }}                                          | ${"won without a step"}
    ${{ amount: 100, step: "ST6", status: "LOST" }}                   | ${{ total: 0, commit: 0, best: 0 }}                                     | ${"lost"}
    ${{ amount: null, step: null, status: "LOST" }}                   | ${{ total: 0 }}                                                         | ${"a lost one needs no figures"}
    ${{ amount: 100, step: "ST6", status: "SUSPENDED" }}              | ${{ openWeighted: 37.5, commit: 0, best: 100 }}                         | ${"suspended is no promise"}
    ${{ amount: 100, step: "ST7", status: "SUSPENDED" }}              | ${{ openWeighted: 0, signed: 100, commit: 100 }}                        | ${"signed stays signed while the work rests"}
    ${{ amount: 100, step: "ST2", status: "OPEN" }}                   | ${{ openWeighted: 5, commit: 0, best: 0 }}                              | ${"a lead is in no case but the weighted one"}
    ${{ amount: 100, step: "ST5", status: "OPEN", correction: -0.1 }} | ${{ openWeighted: 40 }}                                                 | ${"corrected by hand"}
  `(
    "$opportunity gives $expected ($why)",
    ({ opportunity, expected }: { opportunity: ForecastOpportunity; expected: object }) => {
      expect(valueOf(weightedForecast([opportunity], defaultParameters))).toMatchObject(expected);
    },
  );

  test.each`
    opportunity                                                    | fault                         | why
    ${{ amount: null, step: "ST3", status: "OPEN" }}               | ${"missing: amount"}          | ${"nothing to weigh"}
    ${{ amount: 100, step: null, status: "OPEN" }}                 | ${"missing: step"}            | ${"no chance"}
    ${{ amount: -100, step: "ST3", status: "OPEN" }}               | ${"out-of-range: amount"}     | ${"negative"}
    ${{ amount: 100, step: "ST3", status: "OPEN", correction: 1 }} | ${"out-of-range: correction"} | ${"beyond the limit"}
  `(
    "$opportunity is $fault ($why)",
    ({ opportunity, fault }: { opportunity: ForecastOpportunity; fault: string | null }) => {
      expect(faultOf(weightedForecast([...example, opportunity], defaultParameters))).toBe(fault);
    },
  );

  test("steps add up to the total, nothing is counted twice, and order does not matter", () => {
    const opportunity = fc.record({
      amount: fc.integer({ min: 0, max: 1e7 }),
      step: fc.constantFrom(...STEPS),
      status: fc.constantFrom(...STATUSES),
      correction: fc.constantFrom(null, 0.05, -0.1),
    });
    fc.assert(
      fc.property(fc.array(opportunity, { maxLength: 30 }), (opportunities) => {
        const forecast = valueOf(weightedForecast(opportunities, defaultParameters));
        expect(forecast.steps.reduce((sum, { weighted }) => sum + weighted, 0)).toBeCloseTo(forecast.total, 4);
        const living = opportunities.filter(({ status }) => status !== "LOST");
        expect(forecast.steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(
          living.reduce((sum, { amount }) => sum + amount, 0),
        );
        expect(forecast.steps.reduce((sum, { count }) => sum + count, 0)).toBe(living.length);
        expect(forecast.signed).toBeLessThanOrEqual(forecast.commit);
        expect(forecast.commit).toBeLessThanOrEqual(forecast.best);
        const reversed = valueOf(weightedForecast([...opportunities].reverse(), defaultParameters));
        expect(reversed.total).toBeCloseTo(forecast.total, 4);
      }),
    );
  });
});
