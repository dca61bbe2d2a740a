import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIsoDate } from "#core/calendar/iso-date.ts";
import type { Status, Step } from "#core/codes/codes.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { pipelineCoverage, type StockedOpportunity } from "#core/pipeline/pipeline-coverage.ts";
import { pipelineNeed, type PipelinePlan } from "#core/pipeline/pipeline-need.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const date = (iso: string) => valueOf(parseIsoDate(iso));
const yearEnd = date("2026-12-31");
const plan: PipelinePlan = {
  target: 10_000_000,
  signed: 2_000_000,
  winRate: 0.25,
  averageDeal: 800_000,
  cycleDays: 180,
  periodEnd: yearEnd,
  today: date("2026-06-30"),
};

describe("PIPE-1 what the pipeline must hold", () => {
  test("of the example", () => {
    const need = valueOf(pipelineNeed(plan));
    expect(need).toEqual({
      remaining: 8_000_000,
      requiredAmount: 32_000_000,
      requiredCount: 40,
      requiredCoverage: 4,
      latestCreation: date("2026-07-04"),
      daysToCreate: 4,
    });
  });

  test.each`
    change                           | expected                                                 | why
    ${{ signed: 12_000_000 }}        | ${{ remaining: 0, requiredAmount: 0, requiredCount: 0 }} | ${"the target is passed"}
    ${{ averageDeal: null }}         | ${{ requiredAmount: 32_000_000, requiredCount: null }}   | ${"the amount is known without the number"}
    ${{ cycleDays: null }}           | ${{ latestCreation: null, daysToCreate: null }}          | ${"the amount is known without the date"}
    ${{ averageDeal: 900_000 }}      | ${{ requiredCount: 36 }}                                 | ${"35.6 opportunities are 36"}
    ${{ today: date("2026-08-01") }} | ${{ daysToCreate: -28 }}                                 | ${"too late for a new one"}
  `("$change gives $expected ($why)", ({ change, expected }: { change: Partial<PipelinePlan>; expected: object }) => {
    expect(valueOf(pipelineNeed({ ...plan, ...change }))).toMatchObject(expected);
  });

  test.each`
    change                   | fault                              | why
    ${{ winRate: 0 }}        | ${"zero-denominator: winRate"}     | ${"no amount is enough"}
    ${{ winRate: 25 }}       | ${"out-of-range: winRate"}         | ${"per cent entered as 25"}
    ${{ winRate: null }}     | ${"missing: winRate"}              | ${"not known"}
    ${{ target: null }}      | ${"missing: target"}               | ${"no target"}
    ${{ averageDeal: 0 }}    | ${"zero-denominator: averageDeal"} | ${"deals of nothing"}
    ${{ cycleDays: 60_000 }} | ${"out-of-range: cycleDays"}       | ${"before the calendar begins"}
  `("$change is $fault ($why)", ({ change, fault }: { change: Partial<PipelinePlan>; fault: string | null }) => {
    expect(faultOf(pipelineNeed({ ...plan, ...change }))).toBe(fault);
  });

  test("the required number at the average amount covers the required amount, and one less does not", () => {
    const amount = fc.integer({ min: 1, max: 1e8 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 100 }), (target, averageDeal, percent) => {
        const need = valueOf(pipelineNeed({ ...plan, target, signed: 0, averageDeal, winRate: percent / 100 }));
        const count = need.requiredCount ?? NaN;
        expect(count * averageDeal).toBeGreaterThanOrEqual(need.requiredAmount * (1 - 1e-8));
        expect((count - 1) * averageDeal).toBeLessThan(need.requiredAmount);
      }),
    );
  });
});

describe("PIPE-1 what the pipeline holds", () => {
  const need = valueOf(pipelineNeed(plan));
  const deal = (amount: number, step: Step, change: Partial<StockedOpportunity> = {}): StockedOpportunity => ({
    amount,
    step,
    status: "OPEN",
    expSign: date("2026-11-15"),
    stale: false,
    ...change,
  });
  const coverageOf = (opportunities: readonly StockedOpportunity[], of = need) =>
    pipelineCoverage(opportunities, of, yearEnd, defaultParameters);

  test("the stockpile, its qualified and its firm part; the period's last day belongs to it", () => {
    const opportunities = [
      deal(20_000_000, "ST4", { expSign: yearEnd }),
      deal(6_000_000, "ST3", { stale: true }),
      deal(4_000_000, "ST2"),
      deal(5_000_000, "ST5", { expSign: date("2027-01-01") }),
      deal(3_000_000, "ST5", { expSign: null }),
      deal(9_000_000, "ST5", { status: "SUSPENDED" }),
      deal(9_000_000, "ST5", { status: "LOST" }),
      deal(9_000_000, "ST7"),
    ];
    expect(valueOf(coverageOf(opportunities))).toEqual({
      effective: 30_000_000,
      qualified: 26_000_000,
      firm: 20_000_000,
      undated: 3_000_000,
      coverage: 3.25,
      gap: 2_000_000,
      warning: false,
    });
  });

  test.each`
    opportunities                                        | warning  | why
    ${[deal(32_000_000, "ST3")]}                         | ${false} | ${"covered by qualified opportunities, exactly"}
    ${[deal(32_000_000, "ST2")]}                         | ${true}  | ${"covered by leads only"}
    ${[deal(40_000_000, "ST4", { stale: true })]}        | ${true}  | ${"covered by stale opportunities only"}
    ${[deal(31_000_000, "ST5"), deal(1_000_000, "ST2")]} | ${true}  | ${"the last million is a lead"}
    ${[deal(10_000_000, "ST2")]}                         | ${false} | ${"not covered at all: the gap says so"}
  `(
    "warning $warning ($why)",
    ({ opportunities, warning }: { opportunities: readonly StockedOpportunity[]; warning: boolean }) => {
      expect(valueOf(coverageOf(opportunities)).warning).toBe(warning);
    },
  );

  test("when nothing remains there is nothing to cover", () => {
    const reached = valueOf(pipelineNeed({ ...plan, signed: 10_000_000 }));
    expect(valueOf(coverageOf([], reached))).toMatchObject({ coverage: null, gap: 0, warning: false });
  });

  test.each`
    opportunity                                         | fault                     | why
    ${deal(1, "ST3", { amount: null })}                 | ${"missing: amount"}      | ${"an open one needs an amount"}
    ${deal(1, "ST3", { step: null })}                   | ${"missing: step"}        | ${"and a step"}
    ${deal(-1, "ST3")}                                  | ${"out-of-range: amount"} | ${"negative"}
    ${deal(1, "ST3", { amount: null, status: "LOST" })} | ${null}                   | ${"a lost one needs nothing"}
  `("$fault ($why)", ({ opportunity, fault }: { opportunity: StockedOpportunity; fault: string | null }) => {
    expect(faultOf(coverageOf([opportunity]))).toBe(fault);
  });

  test("firm is part of qualified, qualified of effective, and the order does not matter", () => {
    const any = fc.record({
      amount: fc.integer({ min: 0, max: 1e7 }),
      step: fc.constantFrom<Step>("ST2", "ST3", "ST6", "ST7"),
      status: fc.constantFrom<Status>("OPEN", "SUSPENDED", "WON", "LOST"),
      expSign: fc.constantFrom(null, date("2026-07-01"), date("2027-07-01")),
      stale: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (opportunities) => {
        const coverage = valueOf(coverageOf(opportunities));
        expect(coverage.firm).toBeLessThanOrEqual(coverage.qualified);
        expect(coverage.qualified).toBeLessThanOrEqual(coverage.effective);
        expect(coverage.effective + coverage.gap).toBe(need.requiredAmount);
        expect(valueOf(coverageOf([...opportunities].reverse()))).toEqual(coverage);
      }),
    );
  });
});
