import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { funnelNeed } from "#core/pipeline/funnel-need.ts";
import { entriesBySource, planAchievement, weeklyEntries } from "#core/pipeline/mining-month.ts";
import { miningPlan, miningTotals, type MiningTargets } from "#core/pipeline/mining-plan.ts";
import { nearFarMix, type DatedOpportunity } from "#core/pipeline/near-far.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const date = (iso: string) => valueOf(parseIsoDate(iso));
const chain = [0.5, 0.4, 0.5, 0.6, 0.8];

describe("PIPE-2 backward chain", () => {
  test("of the example: ten wins need 209 leads", () => {
    const needs = valueOf(funnelNeed(10, chain));
    expect(needs.map(({ step, need, whole }) => [step, Number(need.toFixed(2)), whole])).toEqual([
      ["ST2", 208.33, 209],
      ["ST3", 104.17, 105],
      ["ST4", 41.67, 42],
      ["ST5", 20.83, 21],
      ["ST6", 12.5, 13],
      ["ST7", 10, 10],
    ]);
  });

  test("is not rounded on its way", () => {
    const needs = valueOf(funnelNeed(1, [0.5, 0.3]));
    expect(needs[0]?.need).toBeCloseTo(1 / 0.15, 12);
    expect(needs[0]?.whole).toBe(7);
  });

  test.each<[wins: number | null, conversions: (number | null)[], fault: string, why: string]>([
    [null, chain, "missing: wins", "no target"],
    [-1, chain, "out-of-range: wins", "below 0"],
    [10, [0.5, 0], "zero-denominator: conversions", "nothing goes on"],
    [10, [0.5, 50], "out-of-range: conversions", "per cent entered as 50"],
    [10, [0.5, null], "missing: conversions", "a gap in the chain"],
    [10, [], "wrong-shape: conversions", "no chain"],
    [10, [1, 1, 1, 1, 1, 1, 1], "wrong-shape: conversions", "more steps than the funnel has"],
  ])("%s wins by %j is %s (%s)", (wins, conversions, fault) => {
    expect(faultOf(funnelNeed(wins, conversions))).toBe(fault);
  });

  test("an earlier step never needs less, and the chain leads back to the wins", () => {
    const conversion = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.array(conversion, { minLength: 1, maxLength: 6 }), (wins, conversions) => {
        const needs = valueOf(funnelNeed(wins, conversions)).map(({ need }) => need);
        expect(needs.toSorted((one, other) => other - one)).toEqual(needs);
        const back = conversions.reduce((left, part) => left * part, needs[0] ?? NaN);
        expect(back).toBeCloseTo(wins, 6);
      }),
    );
  });
});

describe("PIPE-3 mining plan", () => {
  const plan: MiningTargets = {
    firstMonth: date("2026-07-15"),
    targets: [800_000, 1_600_000],
    averageDeal: 800_000,
    conversions: [0.5, 0.8],
    lags: [60, 29],
  };
  const rows = (of: MiningTargets) =>
    valueOf(miningPlan(of, defaultParameters)).months.map(({ month, entries }) => [
      isoDate(month),
      ...entries.map((entry) => Number(entry.toFixed(4))),
    ]);

  test("entries stand as many months before as their lag has", () => {
    expect(valueOf(miningPlan(plan, defaultParameters)).steps).toEqual(["ST5", "ST6", "ST7"]);
    expect(rows(plan)).toEqual([
      ["2026-05-01", 2.5, 0, 0],
      ["2026-06-01", 5, 1.25, 0],
      ["2026-07-01", 0, 2.5, 1],
      ["2026-08-01", 0, 0, 2],
    ]);
  });

  test("a month without a target asks for nothing", () => {
    expect(rows({ ...plan, targets: [800_000, 0, 800_000] }).map((row) => row[1])).toEqual([2.5, 0, 2.5, 0, 0]);
  });

  test.each<[change: Partial<MiningTargets>, fault: string, why: string]>([
    [{ averageDeal: 0 }, "zero-denominator: averageDeal", "deals of nothing"],
    [{ averageDeal: null }, "missing: averageDeal", "not known"],
    [{ lags: [60] }, "wrong-shape: lags", "one lag for two conversions"],
    [{ lags: [60, null] }, "missing: lags", "a lag not known"],
    [{ lags: [60, -1] }, "out-of-range: lags", "signed before it began"],
    [{ targets: [-1] }, "out-of-range: target", "below 0"],
    [{ conversions: [0.5, 0] }, "zero-denominator: conversions", "nothing goes on"],
    [{ lags: [60_000, 0] }, "out-of-range: lags", "a slip: no sale takes that long"],
    [{ firstMonth: date("1900-03-01"), lags: [600, 0] }, "out-of-range: firstMonth", "before the calendar begins"],
  ])("%j is %s (%s)", (change, fault) => {
    expect(faultOf(miningPlan({ ...plan, ...change }, defaultParameters))).toBe(fault);
  });

  test("quarters and years add the months up", () => {
    const built = valueOf(miningPlan(plan, defaultParameters));
    const total = (by: "quarter" | "year") =>
      miningTotals(built, by).map(({ month, entries }) => [isoDate(month), ...entries]);
    expect(total("quarter")).toEqual([
      ["2026-05-01", 7.5, 1.25, 0],
      ["2026-07-01", 0, 2.5, 3],
    ]);
    expect(total("year")).toEqual([["2026-05-01", 7.5, 3.75, 3]]);
  });

  test.each<[month: string, entries: number, week: number, why: string]>([
    ["2026-03-10", 22, 5, "22 working days"],
    ["2026-06-30", 21, 5, "21 working days, the first of them the first day of the month"],
    ["2026-10-01", 18, 5, "18 working days, with the National Day and a worked Saturday"],
  ])("a week of %s with %d entries has %d (%s)", (month, entries, week) => {
    expect(valueOf(weeklyEntries(date(month), entries))).toBeCloseTo(week, 12);
  });

  test("weeks end where the calendar ends", () => {
    expect(faultOf(weeklyEntries(date("2027-03-01"), 10))).toBe("calendar-ends");
  });

  test("entries by source are 50, 40 and 10 per cent", () => {
    expect(valueOf(entriesBySource(20, defaultParameters))).toEqual({ NEW: 10, EXIST: 8, DORMANT: 2 });
    const nothing = (["NEW", "EXIST", "DORMANT"] as const).map((source) => [`mining.source.${source}`, 0] as const);
    expect(faultOf(entriesBySource(20, valueOf(withParameters(nothing))))).toBe("zero-denominator: weights");
  });

  test.each<[actual: number | null, planned: number | null, expected: object | string, why: string]>([
    [10, 10, { rate: 1, light: "GREEN", appraisal: 1 }, "as planned"],
    [8, 10, { rate: 0.8, light: "AMBER", appraisal: 0.8 }, "80 % is amber"],
    [7.9, 10, { rate: 0.79, light: "RED", appraisal: 0.79 }, "below"],
    [15, 10, { rate: 1.5, light: "GREEN", appraisal: 1.2 }, "the appraisal is capped"],
    [1, 0, "zero-denominator: plannedEntries", "nothing was planned"],
    [null, 10, "missing: actualEntries", "not counted"],
  ])("%s of %s: %j (%s)", (actual, planned, expected) => {
    const outcome = planAchievement(actual, planned, defaultParameters);
    expect(outcome.ok ? outcome.value : faultOf(outcome)).toEqual(expected);
  });

  test("whatever the lags, the plan asks for as many entries as the targets need", () => {
    const any = fc.integer({ min: 1, max: 3 }).chain((length) =>
      fc.record({
        targets: fc.array(fc.nat({ max: 1e7 }), { minLength: 1, maxLength: 12 }),
        conversions: fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: length, maxLength: length }),
        lags: fc.array(fc.nat({ max: 400 }), { minLength: length, maxLength: length }),
      }),
    );
    fc.assert(
      fc.property(any, (changes) => {
        const built = valueOf(miningPlan({ ...plan, ...changes }, defaultParameters));
        const wins = changes.targets.reduce((sum, target) => sum + target, 0) / 800_000;
        const needs = valueOf(funnelNeed(wins, changes.conversions));
        const [all] = [
          miningTotals(built, "year").reduce<readonly number[]>(
            (sum, { entries }) => entries.map((entry, step) => entry + (sum[step] ?? 0)),
            [],
          ),
        ];
        for (const [step, { need }] of needs.entries()) expect(all[step]).toBeCloseTo(need, 6);
      }),
    );
  });
});

describe("PIPE-4 near and far", () => {
  const today = date("2026-06-30");
  const deal = (amount: number | null, days: number | null, change: Partial<DatedOpportunity> = {}) => ({
    amount,
    step: "ST4" as const,
    status: "OPEN" as const,
    expSign: days === null ? null : ((today + days) as typeof today),
    ...change,
  });
  const target = { today, remaining: 2_000_000, winRate: 0.25 };
  const mix = (opportunities: readonly DatedOpportunity[], of = target) =>
    nearFarMix(opportunities, of, defaultParameters);

  test("near ends after 90 days, mid after 180", () => {
    const found = valueOf(
      mix([
        deal(1, 90),
        deal(2, 91),
        deal(4, 180),
        deal(8, 181),
        deal(16, null),
        deal(32, -1),
        deal(128, 0),
        deal(64, 10, { status: "LOST" }),
        deal(64, 10, { status: "SUSPENDED" }),
        deal(64, 10, { step: "ST7" }),
      ]),
    );
    expect(found).toMatchObject({ near: 161, mid: 6, far: 8, undated: 16, overdue: 32 });
  });

  test.each<[near: number, remaining: number, cover: number | null, gap: boolean, why: string]>([
    [8_000_000, 2_000_000, 1, false, "just covered"],
    [6_000_000, 2_000_000, 0.75, true, "a quarter is missing"],
    [0, 0, null, false, "nothing remains"],
  ])("%d near for %d remaining: %s, gap %s (%s)", (near, remaining, cover, nearGap) => {
    const found = valueOf(mix([deal(near, 30)], { ...target, remaining }));
    expect(found).toMatchObject({ cover, nearGap });
    expect(found.actions).toEqual(nearGap ? ["REACTIVATE", "DORMANT", "SMALLER"] : []);
  });

  test.each<[opportunities: DatedOpportunity[], change: object, fault: string, why: string]>([
    [[], { winRate: 0 }, "zero-denominator: winRate", "no amount is enough"],
    [[], { remaining: null }, "missing: nearRemaining", "no target"],
    [[deal(null, 30)], {}, "missing: amount", "an open one needs an amount"],
    [[deal(-1, 30)], {}, "out-of-range: amount", "below 0"],
  ])("%j %j is %s (%s)", (opportunities, change, fault) => {
    expect(faultOf(mix(opportunities, { ...target, ...change }))).toBe(fault);
  });

  test("near, mid, far and undated share the open amount, in any order", () => {
    const any = fc.record({ amount: fc.nat(), days: fc.option(fc.integer({ min: -100, max: 400 })) });
    fc.assert(
      fc.property(fc.array(any), (list) => {
        const deals = list.map(({ amount, days }) => deal(amount, days));
        const found = valueOf(mix(deals));
        const sum = list.reduce((total, { amount }) => total + amount, 0);
        expect(found.near + found.mid + found.far + found.undated).toBe(sum);
        expect(found.overdue).toBeLessThanOrEqual(found.near);
        expect(valueOf(mix(deals.toReversed()))).toEqual(found);
      }),
    );
  });
});
