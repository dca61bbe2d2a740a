import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import { isoMonth } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { workdaysBetween } from "#core/calendar/workdays-between.ts";
import { TENDER_REGIMES } from "#core/codes/deals.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { levellingList, levellingScore, type DatedCandidate } from "#core/pipeline/levelling.ts";
import { collectionDate, revenueAtPoint, revenueOverTime } from "#core/pipeline/payment-dates.ts";
import { predictability, slipDays } from "#core/pipeline/predictability.ts";
import { tenderDates, type TenderPlan } from "#core/pipeline/tender-dates.ts";
import { threePoint } from "#core/pipeline/three-point.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const date = (iso: string) => valueOf(parseIsoDate(iso));
const plan: TenderPlan = {
  publication: date("2026-09-01"),
  regime: "TL-MANDATORY",
  bidDays: null,
  evaluationDays: null,
  contractDays: null,
  creditDays: 15,
};
const datesOf = (change: Partial<TenderPlan>, parameters = defaultParameters) =>
  valueOf(tenderDates({ ...plan, ...change }, parameters)).map((each) => `${each.milestone} ${isoDate(each.date)}`);

describe("FC-3 dates from publication to payment", () => {
  test("of the example", () => {
    expect(datesOf({})).toEqual([
      "OPENING 2026-09-21",
      "EVALUATED 2026-09-28",
      "PUBLICITY 2026-10-04",
      "NOTICE 2026-10-07",
      "SIGNING 2026-10-22",
      "COLLECTION 2026-11-06",
    ]);
  });

  test.each<[change: Partial<TenderPlan>, found: string, why: string]>([
    [{ bidDays: 10 }, "OPENING 2026-09-21", "the law's 20 days at least"],
    [{ bidDays: 30 }, "OPENING 2026-10-01", "more is allowed"],
    [{ bidDays: 10, regime: "PRIVATE" }, "OPENING 2026-09-11", "no law on a private purchase"],
    [{ bidDays: 10, regime: "TL-VOLUNTARY" }, "OPENING 2026-09-11", "the 20 days bind mandatory tenders"],
    [{ bidDays: 10, regime: "GOV-PROC" }, "OPENING 2026-09-21", "the procurement law's 20 days"],
    [{ evaluationDays: 0 }, "EVALUATED 2026-09-21", "on the day itself"],
    [{ evaluationDays: 2.5 }, "EVALUATED 2026-09-24", "a part of a day is a day"],
    [{ contractDays: 30 }, "SIGNING 2026-11-06", "the latest day that the law allows"],
    [{ contractDays: 60, regime: "PRIVATE" }, "SIGNING 2026-11-30", "28 September, notice 1 October, 60 days"],
    [{ regime: "GOV-PROC" }, "QUERY 2026-10-15", "seven working days after 1 October, over the holidays"],
    [{ regime: "GOV-PROC" }, "SIGNING 2026-10-16", "15 days after the notice are later than the query period"],
    [{ regime: "GOV-PROC", contractDays: 0 }, "SIGNING 2026-10-15", "not before queries are closed"],
  ])("%j: %s (%s)", (change, found) => {
    expect(datesOf(change)).toContain(found);
  });

  test.each<[regime: TenderPlan["regime"], milestones: string]>([
    ["TL-MANDATORY", "OPENING EVALUATED PUBLICITY NOTICE SIGNING COLLECTION"],
    ["TL-VOLUNTARY", "OPENING EVALUATED NOTICE SIGNING COLLECTION"],
    ["GOV-PROC", "OPENING EVALUATED NOTICE QUERY SIGNING COLLECTION"],
    ["PRIVATE", "OPENING EVALUATED NOTICE SIGNING COLLECTION"],
  ])("%s goes by %s", (regime, milestones) => {
    const names = (change: Partial<TenderPlan>) => datesOf(change).map((each) => each.split(" ")[0]);
    expect(names({ regime }).join(" ")).toBe(milestones);
    expect(names({ regime, creditDays: null })).not.toContain("COLLECTION");
  });

  test.each<[change: Partial<TenderPlan>, fault: string, why: string]>([
    [{ contractDays: 31 }, "out-of-range: contractDays", "a contract within 30 days of the notice"],
    [{ contractDays: 31, regime: "GOV-PROC" }, "out-of-range: contractDays", "there too"],
    [{ evaluationDays: -1 }, "out-of-range: evaluationDays", "before the opening"],
    [{ bidDays: 4_000_000 }, "out-of-range: publication", "after the calendar's end"],
    [{ publication: date("2027-03-01"), regime: "GOV-PROC" }, "calendar-ends", "working days of a year to come"],
  ])("%j is %s (%s)", (change, fault) => {
    expect(faultOf(tenderDates({ ...plan, ...change }, defaultParameters))).toBe(fault);
  });

  test("a team's own planning days take the defaults' place", () => {
    const own = valueOf(withParameters([["dates.evaluationDays", 10]]));
    expect(datesOf({}, own)).toContain("EVALUATED 2026-10-01");
  });

  test("no date comes before the one that it follows, and queries have their working days", () => {
    const days = fc.option(fc.nat({ max: 30 }));
    const any = fc.record({
      publication: fc.integer({ min: date("2024-01-01"), max: date("2026-06-01") }).map((day) => day as SerialDate),
      regime: fc.constantFrom(...TENDER_REGIMES),
      bidDays: days,
      evaluationDays: days,
      contractDays: days,
      creditDays: days,
    });
    fc.assert(
      fc.property(any, (of) => {
        const found = valueOf(tenderDates(of, defaultParameters));
        const serials = found.map((each) => each.date);
        expect(serials.toSorted((one, other) => one - other)).toEqual(serials);
        expect(serials[0]).toBeGreaterThanOrEqual(of.publication);
        const [notice, query] = (["NOTICE", "QUERY"] as const).map((name) =>
          found.find(({ milestone }) => milestone === name),
        );
        if (notice && query) expect(valueOf(workdaysBetween(notice.date, query.date))).toBe(7);
      }),
    );
  });
});

describe("FC-3 money after signing", () => {
  test.each<[credit: number | null, delay: number, found: string, why: string]>([
    [15, 0, "2026-11-06", "the advance of the example"],
    [15, 12.4, "2026-11-18", "with the customer's mean delay"],
    [15, -5, "2026-11-01", "a customer who pays early"],
    [0, 0, "2026-10-22", "on the day"],
  ])("%s days of credit and a delay of %d: %s (%s)", (credit, delay, found) => {
    expect(isoDate(valueOf(collectionDate(date("2026-10-22"), credit, delay)))).toBe(found);
  });

  test("credit must be known and no less than 0", () => {
    expect(faultOf(collectionDate(date("2026-10-22"), null, 0))).toBe("missing: creditDays");
    expect(faultOf(collectionDate(date("2026-10-22"), -1, 0))).toBe("out-of-range: creditDays");
  });

  test("revenue over time goes by the days of each month", () => {
    const parts = valueOf(revenueOverTime(92_000, date("2026-03-16"), date("2026-06-15")));
    expect(parts.map(({ month, amount }) => [isoMonth(month), Math.round(amount)])).toEqual([
      ["2026-03", 16_000],
      ["2026-04", 30_000],
      ["2026-05", 31_000],
      ["2026-06", 15_000],
    ]);
  });

  test.each<[from: string, until: string, months: number, why: string]>([
    ["2026-03-31", "2026-04-01", 2, "a day in each of two months"],
    ["2026-03-01", "2026-03-31", 1, "a whole month"],
    ["2026-03-05", "2026-03-05", 1, "a single day"],
  ])("from %s until %s: %d months (%s)", (from, until, months) => {
    expect(valueOf(revenueOverTime(100, date(from), date(until)))).toHaveLength(months);
  });

  test("revenue at a point falls in the month of acceptance", () => {
    expect(valueOf(revenueAtPoint(100, date("2026-05-20")))).toEqual([{ month: date("2026-05-01"), amount: 100 }]);
    expect(faultOf(revenueAtPoint(100, null))).toBe("missing: acceptance");
    expect(faultOf(revenueOverTime(100, date("2026-05-20"), date("2026-05-19")))).toBe("out-of-range: serviceEnd");
  });

  test("the months add up to the whole", () => {
    const day = fc.integer({ min: date("2020-01-01"), max: date("2030-12-31") });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), day, fc.nat({ max: 2000 }), (amount, from, length) => {
        const parts = valueOf(revenueOverTime(amount, from as SerialDate, (from + length) as SerialDate));
        const sum = parts.reduce((total, part) => total + part.amount, 0);
        expect(sum).toBeCloseTo(amount, 4);
        expect(parts.every((part) => part.amount > 0)).toBe(true);
        const months = parts.map(({ month }) => month);
        expect(new Set(months).size).toBe(months.length);
      }),
    );
  });
});

describe("FC-3 three guesses", () => {
  test("of the example: 33.0 and 6.33 days", () => {
    const estimate = valueOf(threePoint(20, 30, 58));
    expect(estimate.expected).toBe(33);
    expect(estimate.deviation).toBeCloseTo(6.33, 2);
  });

  test.each<[guesses: [number | null, number | null, number | null], fault: string, why: string]>([
    [[20, 60, 58], "out-of-range: likely", "later than the worst"],
    [[20, 10, 58], "out-of-range: likely", "earlier than the best"],
    [[60, 30, 20], "out-of-range: likely", "the wrong way round"],
    [[20, null, 58], "missing: likely", "not known"],
  ])("%j is %s (%s)", (guesses, fault) => {
    expect(faultOf(threePoint(...guesses))).toBe(fault);
  });

  test("the expected value lies between the best and the worst", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 3, maxLength: 3 }), (guesses) => {
        const [best = 0, likely = 0, worst = 0] = guesses.toSorted((one, other) => one - other);
        const { expected, deviation } = valueOf(threePoint(best, likely, worst));
        expect(expected).toBeGreaterThanOrEqual(best - 1e-9);
        expect(expected).toBeLessThanOrEqual(worst + 1e-9);
        expect(deviation).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("FC-3 how well dates are predicted", () => {
  const predicted = date("2026-06-30");
  const errors = (...days: readonly (number | null)[]) =>
    days.map((error) => ({ predicted, actual: error === null ? null : ((predicted + error) as SerialDate) }));

  test("of the example: 18.33 days, two of three within 15", () => {
    const found = valueOf(predictability(errors(5, -10, 40), defaultParameters));
    expect(found.meanError).toBeCloseTo(18.33, 2);
    expect(found.hitShare).toBeCloseTo(0.667, 3);
    expect(found.meanSlip).toBeCloseTo(35 / 3, 10);
  });

  test.each<[days: (number | null)[], count: number, hit: number, why: string]>([
    [[15, -15], 2, 1, "15 days are a hit, early or late"],
    [[16], 1, 0, "16 are none"],
    [[null, 0], 1, 1, "what has not come takes no part"],
  ])("%j: %d counted, %d hit (%s)", (days, count, hitShare) => {
    expect(valueOf(predictability(errors(...days), defaultParameters))).toMatchObject({ count, hitShare });
  });

  test("nothing has come yet", () => {
    expect(faultOf(predictability(errors(null), defaultParameters))).toBe("zero-denominator: actualDate");
    expect(slipDays({ predicted: null, actual: predicted })).toBeNull();
  });

  test("the mean error is never less than the slip, whichever way", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1 }), (days) => {
        const { meanError, meanSlip } = valueOf(predictability(errors(...days), defaultParameters));
        expect(meanError).toBeGreaterThanOrEqual(Math.abs(meanSlip) - 1e-9);
      }),
    );
  });
});

describe("FC-2 levelling list", () => {
  const candidate: DatedCandidate = {
    amount: 1_000_000,
    step: "ST5",
    status: "OPEN",
    expSign: date("2026-11-15"),
    slackDays: 45,
    budgetReleased: true,
    kdmLevel: "CR3",
  };

  test.each<[change: Partial<DatedCandidate>, score: number, bar: string | null, why: string]>([
    [{}, 250_000, null, "half of a million, half of 90 days"],
    [{ step: "ST4", slackDays: 90 }, 250_000, null, "ST4 belongs to them"],
    [{ step: "ST3" }, 0, "STEP", "too early"],
    [{ step: "ST3", kdmLevel: null }, 0, "STEP", "the first bar decides"],
    [{ step: "ST7" }, 0, "SIGNED", "there is nothing to bring forward"],
    [{ budgetReleased: null }, 0, "BUDGET", "not released as far as anybody knows"],
    [{ kdmLevel: "CR4" }, 0, "RELATION", "the decision maker is for a rival"],
    [{ slackDays: 0 }, 0, "SLACK", "no time to win"],
  ])("%j scores %d, bar %s (%s)", (change, score, bar) => {
    expect(valueOf(levellingScore({ ...candidate, ...change }, defaultParameters))).toEqual({ score, bar });
  });

  test.each<[change: Partial<DatedCandidate>, fault: string, why: string]>([
    [{ kdmLevel: null }, "missing: kdmLevel", "not rated is not neutral"],
    [{ amount: null }, "missing: amount", "no amount"],
    [{ slackDays: -1 }, "out-of-range: slackDays", "below 0"],
    [{ step: null }, "missing: step", "no step"],
  ])("%j is %s (%s)", (change, fault) => {
    expect(faultOf(levellingScore({ ...candidate, ...change }, defaultParameters))).toBe(fault);
  });

  test("the list holds the open candidates of the fourth quarter, the greatest gain first", () => {
    const all = [
      { ...candidate, id: "half", slackDays: 40 },
      { ...candidate, id: "third quarter", expSign: date("2026-09-30") },
      { ...candidate, id: "undated", expSign: null },
      { ...candidate, id: "lost", status: "LOST" as const },
      { ...candidate, id: "no budget", budgetReleased: false },
      { ...candidate, id: "first", expSign: date("2026-10-01") },
      { ...candidate, id: "first too" },
    ];
    const list = valueOf(levellingList(all, defaultParameters));
    expect(list.map(({ opportunity }) => opportunity.id)).toEqual(["first", "first too", "half"]);
  });

  test("the list is sorted and leaves no candidate out", () => {
    const any = fc.record({
      amount: fc.nat(),
      slackDays: fc.nat({ max: 200 }),
      step: fc.constantFrom("ST3", "ST4", "ST6", "ST7"),
      kdmLevel: fc.constantFrom("CR1", "CR3", "CR5"),
      budgetReleased: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (list) => {
        const candidates = list.map((change) => ({ ...candidate, ...change }));
        const sorted = valueOf(levellingList(candidates, defaultParameters)).map(({ score }) => score);
        expect(sorted.toSorted((one, other) => other - one)).toEqual(sorted);
        const free = candidates.filter((one) => valueOf(levellingScore(one, defaultParameters)).bar === null);
        expect(sorted).toHaveLength(free.length);
      }),
    );
  });
});
