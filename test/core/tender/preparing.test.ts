import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { isWorkday } from "#core/calendar/workday.ts";
import { BID_TASKS } from "#core/codes/results/tender.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { bidDays, type BidTime } from "#core/tender/bid-days.ts";
import { bidPlan, type BidDates } from "#core/tender/bid-plan.ts";
import { documentExpiry } from "#core/tender/document-expiry.ts";
import { releaseReadiness, type ReleaseFacts } from "#core/tender/release-readiness.ts";
import { riskLight } from "#core/tender/risk-light.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const day = (iso: string) => valueOf(parseIsoDate(iso));

describe("TEND-2 time to write a bid", () => {
  const time: BidTime = { issue: day("2026-03-02"), deadline: day("2026-03-22"), effort: null, people: null };

  test.each<[known: Partial<BidTime>, expected: object, why: string]>([
    [{}, { workdays: 15, available: 11, needed: null, enough: null }, "15 working days less 2 and 2"],
    [{ effort: 33, people: 3 }, { needed: 11, spare: 0, enough: true }, "just enough"],
    [{ effort: 36, people: 3 }, { needed: 12, spare: -1, enough: false }, "a day short"],
    [{ effort: 11 }, { needed: 11, enough: true }, "one person where nobody is named"],
    [
      { deadline: day("2026-03-03"), effort: 1 },
      { workdays: 2, available: -2, enough: false },
      "not even time to check",
    ],
  ])("%j: %j (%s)", (known, expected) => {
    expect(valueOf(bidDays({ ...time, ...known }, defaultParameters))).toMatchObject(expected);
  });

  test.each<[known: Partial<BidTime>, fault: string]>([
    [{ deadline: day("2026-03-01") }, "out-of-range: deadline"],
    [{ effort: 10, people: 0 }, "zero-denominator: bidPeople"],
    [{ effort: -1 }, "out-of-range: bidEffort"],
    [{ deadline: day("2027-03-01") }, "calendar-ends"],
  ])("%j is %s", (known, fault) => {
    expect(faultOf(bidDays({ ...time, ...known }, defaultParameters))).toBe(fault);
  });
});

describe("TEND-2 what should hold before a tender is published", () => {
  const ready: ReleaseFacts = {
    budgetApproved: true,
    needClear: true,
    deciders: ["CR1", "CR3"],
    referencesVisited: true,
    neutral: true,
    rivalsKnown: true,
  };

  test.each<[known: Partial<ReleaseFacts>, missing: readonly string[], why: string]>([
    [{}, [], "all six, the deciders neutral or better"],
    [{ budgetApproved: null }, ["BUDGET"], "not known is not met"],
    [{ deciders: [] }, ["DECIDERS"], "no decider is known"],
    [{ deciders: ["CR1", "CR4"] }, ["DECIDERS"], "one is for the rival"],
    [{ deciders: ["CR1", null] }, ["DECIDERS"], "nobody knows how one stands"],
    [{ neutral: false, rivalsKnown: false }, ["NEUTRAL", "RIVALS"], "in the order of the list"],
  ])("%j lacks %j (%s)", (known, missing) => {
    expect(releaseReadiness({ ...ready, ...known })).toEqual({ ready: missing.length === 0, missing });
  });
});

describe("TEND-6 bid risks", () => {
  test.each([
    [3, 5, "RED", "at the red line"],
    [4, 4, "RED", "above it"],
    [2, 4, "AMBER", "at the amber line"],
    [2, 7 / 2, "GREEN", "between two ratings, below it"],
    [1, 5, "GREEN", "grave but unlikely"],
    [2.8, 5, "AMBER", "just below red"],
  ])("%d × %d is %s (%s)", (probability, impact, light) => {
    expect(valueOf(riskLight(probability, impact, defaultParameters))).toEqual({ score: probability * impact, light });
  });

  test("needs both ratings, 1 to 5", () => {
    expect(faultOf(riskLight(null, 3, defaultParameters))).toBe("missing: riskProbability");
    expect(faultOf(riskLight(3, 6, defaultParameters))).toBe("out-of-range: riskImpact");
  });

  test("a light never gets better when a risk grows", () => {
    const rating = fc.integer({ min: 1, max: 5 });
    const place = (p: number, i: number) =>
      ["GREEN", "AMBER", "RED"].indexOf(valueOf(riskLight(p, i, defaultParameters)).light);
    fc.assert(
      fc.property(rating, rating, rating, (probability, impact, more) => {
        expect(place(Math.max(probability, more), impact)).toBeGreaterThanOrEqual(place(probability, impact));
      }),
    );
  });
});

describe("TEND-8 standard tasks of a bid", () => {
  const unknown: BidDates = {
    deadline: null,
    opening: null,
    publicityStart: null,
    publicityEnd: null,
    awarded: null,
  };
  const planned = (dates: Partial<BidDates>) => valueOf(bidPlan({ ...unknown, ...dates }, defaultParameters));
  const dueOf = (dates: Partial<BidDates>, task: string) => {
    const due = planned(dates).find((one) => one.task === task)?.due ?? null;
    return due === null ? null : isoDate(due);
  };

  test.each<[task: string, dates: Partial<BidDates>, due: string | null, why: string]>([
    ["DECIDE", { deadline: day("2026-03-25") }, "2026-03-05", "twenty days before, a Thursday"],
    ["DELIVER", { deadline: day("2026-03-25") }, "2026-03-24", "the day before"],
    ["DRAFT", { deadline: day("2026-03-28") }, "2026-03-20", "a Sunday moves to the Friday before"],
    ["OBJECT", { deadline: day("2026-03-22") }, "2026-03-11", "a day before the last lawful one"],
    ["RESULT-OBJECTION", { publicityEnd: day("2026-03-29") }, "2026-03-29", "a Sunday stays: the law sets it"],
    ["SIGN", { awarded: day("2026-04-03") }, "2026-05-03", "thirty days, a holiday stays"],
    ["LOSS-REVIEW", { awarded: day("2026-04-03") }, "2026-04-17", "within fourteen days"],
    ["OPENING", {}, null, "not known yet"],
  ])("%s with %j is due %s (%s)", (task, dates, due) => {
    expect(dueOf(dates, task)).toBe(due);
  });

  test("every task has a place, and work before the deadline is due on working days in its order", () => {
    const range = { min: day("2004-06-01"), max: day("2026-12-31") };
    fc.assert(
      fc.property(fc.integer(range), (serial) => {
        const tasks = planned({ deadline: serial as SerialDate });
        expect(tasks.map(({ task }) => task)).toEqual(BID_TASKS);
        const dues = tasks.flatMap(({ phase, due }) => (phase === "BEFORE" && due !== null ? [due] : []));
        expect(dues).toEqual(dues.toSorted((one, other) => one - other));
        for (const due of dues) expect(isWorkday(due)).toEqual({ ok: true, value: true });
      }),
    );
  });

  test("beyond the calendar a date stays, outside Excel's there is none", () => {
    expect(dueOf({ deadline: day("2027-03-28") }, "DRAFT")).toBe("2027-03-22");
    expect(faultOf(bidPlan({ ...unknown, deadline: 5 as SerialDate }, defaultParameters))).toBe(
      "out-of-range: deadline",
    );
  });
});

describe("TEND-10 expiry of a document", () => {
  test.each([
    ["2026-08-30", "EXPIRING", 60, "sixty days left"],
    ["2026-08-31", "VALID", 61, "one more"],
    ["2026-07-01", "EXPIRING", 0, "the last day still counts"],
    ["2026-06-30", "EXPIRED", -1, "yesterday"],
  ])("until %s is %s with %d days left on 1 July (%s)", (until, state, daysLeft) => {
    expect(documentExpiry(day(until), day("2026-07-01"), defaultParameters)).toEqual({ state, daysLeft });
  });

  test("the days of warning are the team's", () => {
    const early = valueOf(withParameters([["bid.libraryAlert", 90]]));
    expect(documentExpiry(day("2026-09-20"), day("2026-07-01"), early).state).toBe("EXPIRING");
  });
});
