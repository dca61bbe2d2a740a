import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CAPABILITIES, KPI_MEASURES } from "#core/codes/performance.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { bonusPayout } from "#core/team/bonus-payout.ts";
import { capabilityArea, capabilityGap } from "#core/team/capability-gap.ts";
import { kpiSheet, type MeasuredKpi } from "#core/team/kpi-sheet.ts";
import { managerSummary, monthForecastError, type ManagerMonth } from "#core/team/manager-months.ts";
import { teamPool } from "#core/team/team-pool.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("REP-4 capability gap", () => {
  test.each`
    self    | manager | target | weight  | found                                                                | why
    ${4}    | ${2}    | ${4}   | ${0.2}  | ${{ mean: 3, gap: 1, priority: 0.2, difference: 2, talk: true }}     | ${"they differ by 2"}
    ${2}    | ${3}    | ${5}   | ${2}    | ${{ mean: 2.5, gap: 2.5, priority: 5, difference: -1, talk: false }} | ${"heavy and far"}
    ${1}    | ${3}    | ${2}   | ${1}    | ${{ mean: 2, gap: 0, priority: 0, difference: -2, talk: true }}      | ${"too modest calls for a talk too"}
    ${5}    | ${5}    | ${3}   | ${1}    | ${{ mean: 5, gap: -2, priority: -2, difference: 0, talk: false }}    | ${"stronger than asked for"}
    ${3}    | ${3}    | ${4}   | ${null} | ${{ mean: 3, gap: 1, priority: null, difference: 0, talk: false }}   | ${"without a weight no priority"}
    ${null} | ${3}    | ${4}   | ${1}    | ${"missing: selfRating"}                                             | ${"not rated is not 0"}
    ${3}    | ${6}    | ${4}   | ${1}    | ${"out-of-range: managerRating"}                                     | ${"above 5"}
    ${3}    | ${3}    | ${0}   | ${1}    | ${"out-of-range: wantedRating"}                                      | ${"below 1"}
    ${3}    | ${3}    | ${4}   | ${-1}   | ${"out-of-range: capabilityWeight"}                                  | ${"a negative weight"}
  `(
    "$self and $manager for $target: $found ($why)",
    ({
      self,
      manager,
      target,
      weight,
      found,
    }: {
      self: number | null;
      manager: number;
      target: number;
      weight: number | null;
      found: unknown;
    }) => {
      const gap = capabilityGap({ self, manager, target, weight }, defaultParameters);
      expect(gap.ok ? gap.value : faultOf(gap)).toEqual(found);
    },
  );

  test("five of knowledge, five of skill, four of quality", () => {
    const areas = CAPABILITIES.map(capabilityArea);
    expect(
      [5, 5, 4].map((_, index) => areas.filter((area) => area === ["KNOWLEDGE", "SKILL", "QUALITY"][index]).length),
    ).toEqual([5, 5, 4]);
    expect([capabilityArea("ROLES"), capabilityArea("ANALYSIS"), capabilityArea("STRESS")]).toEqual([
      "KNOWLEDGE",
      "SKILL",
      "QUALITY",
    ]);
  });
});

describe("REP-5 bonus for a goal", () => {
  test.each`
    attainment | payout     | why
    ${1.2}     | ${130_000} | ${"half as much again on the part above"}
    ${0.8}     | ${80_000}  | ${"in proportion"}
    ${0.59}    | ${0}       | ${"below the floor nothing"}
    ${0.6}     | ${60_000}  | ${"the floor is included"}
    ${1}       | ${100_000} | ${"the target"}
    ${5 / 3}   | ${200_000} | ${"where the cap begins"}
    ${3}       | ${200_000} | ${"at most the cap"}
    ${-0.5}    | ${0}       | ${"returns are no debt"}
  `("$attainment pays $payout ($why)", ({ attainment, payout }: { attainment: number; payout: number }) => {
    expect(valueOf(bonusPayout(attainment, 100_000, defaultParameters)).payout).toBeCloseTo(payout, 6);
  });

  test("faults", () => {
    expect(faultOf(bonusPayout(null, 1, defaultParameters))).toBe("missing: attainment");
    expect(faultOf(bonusPayout(1, -1, defaultParameters))).toBe("out-of-range: targetBonus");
  });

  test("more attainment never pays less, and the parts add up", () => {
    const attainment = fc.double({ min: -1, max: 5, noNaN: true });
    fc.assert(
      fc.property(attainment, attainment, fc.integer({ min: 0, max: 1e6 }), (one, other, bonus) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((reached) =>
          valueOf(bonusPayout(reached, bonus, defaultParameters)),
        );
        expect(less?.payout).toBeLessThanOrEqual((more?.payout ?? 0) + 1e-6);
        expect((more?.base ?? 0) + (more?.extra ?? 0) - (more?.capped ?? 0)).toBeCloseTo(more?.payout ?? 0, 6);
      }),
    );
  });
});

describe("REP-5 team pool", () => {
  test.each<[pool: number, weights: (number | null)[], unit: number, parts: number[], why: string]>([
    [100_000, [1, 1, 1], 100, [33_400, 33_300, 33_300], "the earlier of equals gets what is left over"],
    [100, [50, 30, 20], 0.01, [50, 30, 20], "weights count against their sum"],
    [1, [1, 1, 1], 0.01, [0.34, 0.33, 0.33], "to a fen"],
    [90, [null, null, null], 1, [30, 30, 30], "without weights all the same"],
    [1050, [1, 1], 100, [500, 500], "what is smaller than a unit stays"],
    [0, [1, 2], 1, [0, 0], "nothing to share"],
  ])("%d by %j in units of %d is %j (%s)", (pool, weights, unit, parts) => {
    expect(valueOf(teamPool(pool, weights, unit))).toEqual(parts);
  });

  test.each<[pool: number | null, weights: (number | null)[], unit: number, fault: string]>([
    [null, [1], 1, "missing: poolAmount"],
    [-1, [1], 1, "out-of-range: poolAmount"],
    [10, [1, null], 1, "missing: poolWeight"],
    [10, [0, 0], 1, "zero-denominator: weights"],
    [10, [], 1, "missing: poolWeight"],
    [10, [1], 0, "out-of-range: poolUnit"],
    [1e9, [1], 1e-6, "out-of-range: poolUnit"],
  ])("%d by %j in units of %d: %s", (pool, weights, unit, fault) => {
    expect(faultOf(teamPool(pool, weights, unit))).toBe(fault);
  });

  test("the parts add up to the pool", () => {
    const weights = fc.array(fc.nat(50), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.nat(10_000_000), weights, (fen, list) => {
        fc.pre(list.some((weight) => weight > 0));
        const parts = valueOf(teamPool(fen / 100, list, 0.01));
        expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(fen);
      }),
    );
  });
});

describe("REP-6 appraisal", () => {
  const kpi = (
    actual: number | null,
    target: number | null,
    weight: number | null = null,
    measure: MeasuredKpi["measure"] = null,
  ): MeasuredKpi => ({ actual, target, weight, measure });

  test.each<[why: string, kpis: MeasuredKpi[], score: number]>([
    ["60 × 1.2 + 40 × 0.8", [kpi(120, 100, 60), kpi(80, 100, 40)], 104],
    ["no more than 120 % counts", [kpi(300, 100, 60), kpi(80, 100, 40)], 104],
    ["the usual weights make 100", KPI_MEASURES.map((measure) => kpi(100, 100, null, measure)), 100],
    ["of some of them", [kpi(120, 100, null, "SALES"), kpi(50, 100, null, "LOGS")], (100 * (40 * 1.2 + 5 * 0.5)) / 45],
    ["a weight of one's own holds", [kpi(50, 100, 10, "SALES"), kpi(100, 100, 10, "LOGS")], 75],
    ["a loss counts against it", [kpi(-20, 100, 50), kpi(100, 100, 50)], 40],
  ])("%s", (_, kpis, score) => {
    expect(valueOf(kpiSheet(kpis, defaultParameters)).score).toBeCloseTo(score, 9);
  });

  test.each<[kpis: MeasuredKpi[], fault: string, why: string]>([
    [[], "missing: kpiActual", "nothing to appraise"],
    [[kpi(null, 100, 1)], "missing: kpiActual", "unknown is not 0"],
    [[kpi(1, 0, 1)], "zero-denominator: kpiTarget", "no target"],
    [[kpi(1, -5, 1)], "out-of-range: kpiTarget", "a share of a loss means nothing"],
    [[kpi(1, 1)], "missing: kpiWeight", "neither weight nor measure"],
    [[kpi(1, 1, 0)], "zero-denominator: weights", "no weight"],
  ])("%j: %s (%s)", (kpis, fault) => {
    expect(faultOf(kpiSheet(kpis, defaultParameters))).toBe(fault);
  });

  test("points add up to the score, shares to one, row order never matters", () => {
    const any = fc.tuple(
      fc.integer({ min: -50, max: 300 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (list) => {
        const kpis = list.map(([actual, target, weight]) => kpi(actual, target, weight));
        const found = valueOf(kpiSheet(kpis, defaultParameters));
        expect(found.rows.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(found.score, 9);
        expect(found.rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(found.score).toBeLessThanOrEqual(120 + 1e-9);
        expect(valueOf(kpiSheet(kpis.toReversed(), defaultParameters)).score).toBeCloseTo(found.score, 9);
      }),
    );
  });

  test("a team may change the usual weights", () => {
    const parameters = valueOf(withParameters([["kpi.weight.SALES", 95]]));
    const kpis = [kpi(100, 100, null, "SALES"), kpi(0, 100, null, "LOGS")];
    expect(valueOf(kpiSheet(kpis, parameters)).score).toBeCloseTo(95, 9);
  });
});

describe("REP-7 months of a manager", () => {
  const month = (differs: Partial<ManagerMonth>): ManagerMonth => ({
    jointVisits: null,
    coachedDeals: null,
    reviewedLogs: null,
    forecast: null,
    actual: null,
    ...differs,
  });

  test.each`
    forecast | actual | is                                 | why
    ${120}   | ${100} | ${0.2}                             | ${"a fifth too much"}
    ${80}    | ${100} | ${-0.2}                            | ${"a fifth too little"}
    ${80}    | ${0}   | ${"zero-denominator: monthActual"} | ${"no result to measure by"}
    ${null}  | ${100} | ${"missing: monthForecast"}        | ${"no forecast"}
  `(
    "$forecast for $actual: $is ($why)",
    ({ forecast, actual, is }: { forecast: number | null; actual: number; is: number | string }) => {
      const error = monthForecastError(forecast, actual);
      expect(error.ok ? Number(error.value.toFixed(9)) : faultOf(error)).toBe(is);
    },
  );

  test("means leave out what was not written down; errors do not cancel each other out", () => {
    const months = [
      month({ jointVisits: 4, forecast: 120, actual: 100 }),
      month({ jointVisits: 0, forecast: 80, actual: 100 }),
      month({ reviewedLogs: 12, forecast: 80, actual: 0 }),
    ];
    const found = valueOf(managerSummary(months));
    expect(found).toMatchObject({ months: 3, jointVisits: 2, coachedDeals: null, reviewedLogs: 12 });
    expect(found.forecastError).toBeCloseTo(0.2, 12);
    expect(valueOf(managerSummary([...months].reverse())).forecastError).toBeCloseTo(0.2, 12);
    expect(faultOf(managerSummary([month({ coachedDeals: -1 })]))).toBe("out-of-range: coachedDeals");
  });
});
