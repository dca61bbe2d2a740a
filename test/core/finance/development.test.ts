import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakEvenRevenue } from "#core/finance/break-even-revenue.ts";
import { developmentCase, developmentSensitivity, type DevelopmentPlan } from "#core/finance/development-case.ts";
import { developmentChoice, type DevelopmentFigures } from "#core/finance/development-choice.ts";
import { developmentNpv, developmentRoi, paybackYears } from "#core/finance/development-return.ts";
import { developmentYear, type DevelopmentYear } from "#core/finance/development-year.ts";
import { annuityFactor, presentValue } from "#core/finance/present-value.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const YEAR: DevelopmentYear = {
  revenue: 2_000_000,
  margin: 0.25,
  inventoryDays: 60,
  interest: 0.06,
  staff: 150_000,
  travel: 30_000,
  running: 50_000,
  risk: 0.2,
  receivableDays: 0,
};
const PLAN: DevelopmentPlan = {
  years: [2_000_000, 2_400_000, 2_800_000].map((revenue) => ({ ...YEAR, revenue })),
  developmentCost: 300_000,
  discountRate: 0.1,
};
const yearOf = (changed: Partial<DevelopmentYear>) => developmentYear({ ...YEAR, ...changed }, defaultParameters);

describe("DEV-1 profit of a year", () => {
  test.each<[changed: Partial<DevelopmentYear>, interest: number, profit: number, why: string]>([
    [{}, 14_794.52, 155_205.48, "the worked example's first year"],
    [{ revenue: 2_400_000 }, 17_753.42, 232_246.58, "its second"],
    [{ revenue: 2_800_000 }, 20_712.33, 309_287.67, "its third"],
    [{ revenue: 0 }, 0, -230_000, "nothing is sold: the fixed costs stay"],
    [{ risk: 1 }, 14_794.52, -244_794.52, "the whole gross profit is doubtful"],
    [{ margin: 0 }, 19_726.03, -249_726.03, "sold at cost"],
    [{ margin: -0.1, risk: 0 }, 21_698.63, -451_698.63, "sold below cost"],
    [{ margin: -0.1, risk: 0.5 }, 21_698.63, -451_698.63, "a doubtful loss is no smaller"],
    [{ margin: 1 }, 0, 1_370_000, "what costs nothing ties nothing up"],
  ])("%j ties up interest of %d and leaves %d (%s)", (changed, interest, profit) => {
    const found = valueOf(yearOf(changed));
    expect(found.inventoryInterest).toBeCloseTo(interest, 2);
    expect(found.profit).toBeCloseTo(profit, 2);
  });

  test("receivables tie up what was sold, for as long as they stand open", () => {
    const found = valueOf(yearOf({ receivableDays: 90 }));
    expect(found.receivableInterest).toBeCloseTo(29_589.04, 2);
    expect(found.profit).toBeCloseTo(155_205.48 - 29_589.04, 2);
    expect(found.costs).toBeCloseTo(230_000 + 14_794.52 + 29_589.04, 2);
  });

  test.each<[changed: Partial<DevelopmentYear>, fault: string, why: string]>([
    [{ revenue: null }, "missing: forecastRevenue", "unknown is not 0"],
    [{ receivableDays: null }, "missing: receivableDays", "whoever leaves it out says 0"],
    [{ margin: 25 }, "out-of-range: forecastMargin", "per cent typed as a number"],
    [{ risk: 1.2 }, "out-of-range: profitRisk", "more than all"],
    [{ interest: 6 }, "out-of-range: interestRate", "per cent typed as a number"],
    [{ staff: -1 }, "out-of-range: staffCost", "a cost is no income"],
    [{ travel: null }, "missing: travelCost", "unknown is not 0"],
    [{ running: null }, "missing: runningCost", "unknown is not 0"],
    [{ inventoryDays: -1 }, "out-of-range: inventoryDays", "no days"],
  ])("%j is %s (%s)", (changed, fault) => {
    expect(faultOf(yearOf(changed))).toBe(fault);
  });

  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  test("gross profit less costs is the profit, and it never rises with the risk", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }).map((percent) => percent / 100),
        share,
        share,
        (margin, one, other) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          const [safe, risky] = [valueOf(yearOf({ margin, risk: less })), valueOf(yearOf({ margin, risk: more }))];
          expect(safe.grossProfit - safe.costs).toBeCloseTo(safe.profit, 6);
          expect(risky.profit).toBeLessThanOrEqual(safe.profit);
        },
      ),
    );
  });
});

describe("DEV-1 present value and return", () => {
  test.each<[profits: (number | null)[], cost: number | null, rate: number | null, npv: number | string, why: string]>([
    [[155_205.479452, 232_246.575342, 309_287.671233], 300_000, 0.1, 265_407.61, "the worked example"],
    [[100, 100], 150, 0, 50, "without interest amounts add up"],
    [[-100, 0, 150], 0, 0.1, 21.79, "a year with a loss"],
    [[100, null, 100], 150, 0.1, "missing: yearProfit", "a gap would move the third year into the second"],
    [[], 150, 0.1, "missing: yearProfit", "no year"],
    [[100], null, 0.1, "missing: developmentCost", "unknown is not 0"],
    [[100], 150, null, "missing: developmentRate", "unknown is not 0"],
    [[100], 150, 10, "out-of-range: developmentRate", "per cent typed as a number"],
    [[100], -1, 0.1, "out-of-range: developmentCost", "a cost is no income"],
  ])("%j less %s at %s is %s (%s)", (profits, cost, rate, npv) => {
    const found = developmentNpv(profits, cost, rate);
    if (typeof npv === "string") expect(faultOf(found)).toBe(npv);
    else expect(valueOf(found)).toBeCloseTo(npv, 2);
  });

  test.each<[years: [number | null, number | null][], cost: number | null, roi: number | string, why: string]>([
    [
      [
        [155_205.48, 244_794.52],
        [232_246.58, 247_753.42],
        [309_287.67, 250_712.33],
      ],
      300_000,
      0.3803,
      "the worked example: 396 739.73 of 1 043 260.27",
    ],
    [[[-50, 100]], 100, -0.75, "a loss"],
    [[[50, 0]], 0, "zero-denominator: developmentSpent", "nothing is spent"],
    [[[null, 0]], 1, "missing: yearProfit", "unknown is not 0"],
    [[[1, null]], 1, "missing: yearCosts", "unknown is not 0"],
    [[[1, -1]], 1, "out-of-range: yearCosts", "a cost is no income"],
    [[[1, 1]], null, "missing: developmentCost", "unknown is not 0"],
  ])("%j with %s returns %s (%s)", (years, cost, roi) => {
    const found = developmentRoi(
      years.map(([profit, costs]) => ({ profit, costs })),
      cost,
    );
    if (typeof roi === "string") expect(faultOf(found)).toBe(roi);
    else expect(valueOf(found)).toBeCloseTo(roi, 4);
  });

  test("level amounts are worth what the same amounts are year by year", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        (years, rate) => {
          const yearly = presentValue(Array<number>(years).fill(1), rate);
          expect(annuityFactor(years, rate) / yearly).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe("DEV-1 payback", () => {
  test.each<[profits: (number | null)[], cost: number | null, years: number | null | string, why: string]>([
    [[155_205.48, 232_246.58, 309_287.67], 300_000, 1.6235, "the worked example"],
    [[100, 100], 100, 1, "at the end of a year"],
    [[100, 100], 200, 2, "at the very end"],
    [[0.1, 0.2], 0.3, 2, "but for rounding noise"],
    [[100, 99], 200, null, "not within the years"],
    [[200], 100, 0.5, "within the first year"],
    [[150, -100, 200], 100, 2.25, "a loss undoes it, and the wait begins again"],
    [[150, -50, 10], 100, 0.6667, "a loss that leaves enough undoes nothing"],
    [[150, -100], 100, null, "a loss at the end"],
    [[-100, 200], 0, 1.5, "nothing was spent, but the first year loses"],
    [[0, 0], 0, 0, "nothing was spent, nothing is lost"],
    [[-1], 0, null, "nothing but a loss"],
    [[null], 0, "missing: yearProfit", "unknown is not 0"],
    [[1], null, "missing: developmentCost", "unknown is not 0"],
  ])("%j pays %s back in %s years (%s)", (profits, cost, years) => {
    const found = paybackYears(profits, cost);
    if (typeof years === "string") expect(faultOf(found)).toBe(years);
    else if (years === null) expect(valueOf(found)).toBeNull();
    else expect(valueOf(found)).toBeCloseTo(years, 4);
  });

  test("is there exactly when the sum of the profits covers the cost, and never earlier for a higher cost", () => {
    const profits = fc.array(fc.integer({ min: -100, max: 200 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(profits, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 50 }), (years, cost, more) => {
        const found = valueOf(paybackYears(years, cost));
        expect(found !== null).toBe(years.reduce((sum, profit) => sum + profit, 0) >= cost);
        const dearer = valueOf(paybackYears(years, cost + more));
        if (dearer !== null) expect(dearer).toBeGreaterThanOrEqual(found ?? Infinity);
        if (found !== null) expect(found).toBeLessThanOrEqual(years.length);
      }),
    );
  });
});

describe("DEV-1 break-even revenue", () => {
  const terms = { margin: 0.25, risk: 0.2, inventoryDays: 60, interest: 0.06, receivableDays: 0 };

  test.each<[fixed: number | null, changed: Partial<typeof terms>, revenue: number | null | string, why: string]>([
    [230_000, {}, 1_194_167.85, "the worked example"],
    [0, {}, 0, "without fixed costs any revenue pays"],
    [230_000, { margin: 0 }, null, "a margin of 0 never pays"],
    [230_000, { risk: 1 }, null, "a margin that will not come never pays"],
    [230_000, { margin: 0.01, inventoryDays: 365 }, null, "interest eats the margin"],
    [null, {}, "missing: fixedCosts", "unknown is not 0"],
    [1, { margin: 2 }, "out-of-range: forecastMargin", "more than all"],
  ])("of %s with %j is %s (%s)", (fixed, changed, revenue) => {
    const found = breakEvenRevenue(fixed, { ...terms, ...changed }, defaultParameters);
    if (typeof revenue === "string") expect(faultOf(found)).toBe(revenue);
    else if (revenue === null) expect(valueOf(found)).toBeNull();
    else expect(valueOf(found)).toBeCloseTo(revenue, 2);
  });

  test("leaves a profit of 0, receivables included; where it is never reached every revenue loses", () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(share, share, days, share, days, (margin, risk, inventoryDays, interest, receivableDays) => {
        const known = { margin, risk, inventoryDays, interest, receivableDays };
        const revenue = valueOf(breakEvenRevenue(230_000, known, defaultParameters));
        const profit = valueOf(yearOf({ ...known, revenue: revenue ?? 1e12 })).profit;
        if (revenue === null) expect(profit).toBeLessThan(0);
        else expect(Math.abs(profit)).toBeLessThanOrEqual(1e-6 * (230_000 + revenue));
      }),
    );
  });
});

describe("DEV-1 decision", () => {
  test.each<[figures: DevelopmentFigures, choice: string, why: string]>([
    [{ npv: 265_407.61, payback: 1.62, roi: 0.3803 }, "DEVELOP", "the worked example"],
    [{ npv: 1, payback: 3.5, roi: 0.2 }, "DEVELOP", "thresholds are included"],
    [{ npv: 1, payback: 3.51, roi: 0.3 }, "CONDITIONAL", "too late"],
    [{ npv: 1, payback: "BEYOND", roi: 0.3 }, "CONDITIONAL", "not within the years"],
    [{ npv: 1, payback: 1, roi: 0.19 }, "CONDITIONAL", "too little"],
    [{ npv: 1, payback: 1, roi: -0.1 }, "CONDITIONAL", "worth something, though more is spent than earned"],
    [{ npv: 0, payback: 1, roi: 0.3 }, "DO-NOT", "0 is not above 0"],
    [{ npv: -5, payback: null, roi: null }, "DO-NOT", "nothing else is needed"],
    [{ npv: 1, payback: 5, roi: null }, "CONDITIONAL", "the return would not change it"],
    [{ npv: 1, payback: null, roi: 0.1 }, "CONDITIONAL", "nor would the payback"],
  ])("%j: %s (%s)", (figures, choice) => {
    expect(valueOf(developmentChoice(figures, defaultParameters)).choice).toBe(choice);
  });

  test.each<[figures: DevelopmentFigures, fault: string, why: string]>([
    [{ npv: null, payback: 1, roi: 0.3 }, "missing: developmentNpv", "everything turns on it"],
    [{ npv: 1, payback: null, roi: 0.3 }, "missing: developmentPayback", "develop or on conditions?"],
    [{ npv: 1, payback: 1, roi: null }, "missing: developmentRoi", "develop or on conditions?"],
    [{ npv: 1, payback: -1, roi: 0.3 }, "out-of-range: developmentPayback", "no time is negative"],
    [{ npv: Infinity, payback: 1, roi: 0.3 }, "not-a-number: developmentNpv", "no number"],
  ])("%j is %s (%s)", (figures, fault) => {
    expect(faultOf(developmentChoice(figures, defaultParameters))).toBe(fault);
  });

  test("its reasons are the tests that were known, with what they were held against", () => {
    expect(valueOf(developmentChoice({ npv: 1, payback: "BEYOND", roi: null }, defaultParameters)).reasons).toEqual([
      { test: "npv", value: 1, threshold: 0, met: true },
      { test: "payback", value: "BEYOND", threshold: 3.5, met: false },
    ]);
  });

  test("a team may ask for less", () => {
    const parameters = valueOf(
      withParameters([
        ["develop.payback", 5],
        ["develop.roi", 0.1],
      ]),
    );
    expect(valueOf(developmentChoice({ npv: 1, payback: 5, roi: 0.1 }, parameters)).choice).toBe("DEVELOP");
  });
});

describe("DEV-1 case and sensitivity", () => {
  test("the worked example as a whole", () => {
    const found = valueOf(developmentCase(PLAN, defaultParameters));
    expect(found.years.reduce((sum, { profit }) => sum + profit, 0)).toBeCloseTo(696_739.73, 2);
    expect(found.npv).toBeCloseTo(265_407.61, 2);
    expect(found.roi).toBeCloseTo(0.3803, 4);
    expect(found.payback).toBeCloseTo(1.62, 2);
    expect(found.choice).toBe("DEVELOP");
  });

  test("a plan that never pays back is judged, not refused", () => {
    const found = valueOf(developmentCase({ ...PLAN, developmentCost: 5_000_000 }, defaultParameters));
    expect(found).toMatchObject({ payback: null, choice: "DO-NOT" });
  });

  test("a year with a gap, or no year, is no plan", () => {
    expect(faultOf(developmentCase({ ...PLAN, years: [{ ...YEAR, staff: null }] }, defaultParameters))).toBe(
      "missing: staffCost",
    );
    expect(faultOf(developmentCase({ ...PLAN, years: [] }, defaultParameters))).toBe("missing: yearProfit");
    expect(faultOf(developmentSensitivity({ ...PLAN, years: [] }, defaultParameters))).toBe("missing: yearProfit");
  });

  test("moves one estimate at a time by a tenth of itself", () => {
    const rows = valueOf(developmentSensitivity(PLAN, defaultParameters));
    const by = (changed: (year: DevelopmentYear) => Partial<DevelopmentYear>) =>
      valueOf(
        developmentCase(
          { ...PLAN, years: PLAN.years.map((year) => ({ ...year, ...changed(year) })) },
          defaultParameters,
        ),
      ).npv;
    expect(rows.map(({ driver }) => driver)).toEqual(["revenue", "margin", "risk"]);
    const values = rows.map(({ lower, higher }) => [lower.npv, higher.npv]);
    expect(values[0]?.[0]).toBeCloseTo(
      by(({ revenue }) => ({ revenue: (revenue ?? 0) * 0.9 })),
      6,
    );
    expect(values[0]?.[1]).toBeCloseTo(
      by(({ revenue }) => ({ revenue: (revenue ?? 0) * 1.1 })),
      6,
    );
    expect(values[1]?.[0]).toBeCloseTo(
      by(() => ({ margin: 0.225 })),
      6,
    );
    expect(values[1]?.[1]).toBeCloseTo(
      by(() => ({ margin: 0.275 })),
      6,
    );
    expect(values[2]?.[0]).toBeCloseTo(
      by(() => ({ risk: 0.18 })),
      6,
    );
    expect(values[2]?.[1]).toBeCloseTo(
      by(() => ({ risk: 0.22 })),
      6,
    );
  });

  test("a margin or a risk near 1 stays one", () => {
    const sure = { ...PLAN, years: PLAN.years.map((year) => ({ ...year, margin: 0.95, risk: 0.95 })) };
    const [, margin, risk] = valueOf(developmentSensitivity(sure, defaultParameters));
    expect(margin?.higher.years[0]?.inventoryInterest).toBe(0);
    expect(risk?.higher.years[0]?.grossProfit).toBe(0);
  });
});
