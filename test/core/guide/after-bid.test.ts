import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { AFTER_BID_STEPS, afterBidPlan } from "#core/guide/after-bid.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";
import { day } from "#test/support/sample-book.ts";

const NONE = { publicityStart: null, publicityEnd: null, lostOn: null } as const;

describe("TEND-12 publicity and a lost bid", () => {
  const dates = { publicityStart: day("2026-03-27"), publicityEnd: day("2026-03-30"), lostOn: day("2026-04-03") };
  test.each<[step: string, due: string, why: string]>([
    ["CALENDAR", "2026-03-27", "as soon as publicity begins"],
    ["COMPARE", "2026-03-27", "the same day"],
    ["WRITING", "2026-03-30", "an objection is in time until its last day"],
    ["THANK", "2026-04-04", "the first day after the result"],
    ["REVIEW", "2026-04-17", "with the review of TEND-8, fourteen days"],
    ["RETURN", "2026-07-02", "ninety days"],
  ])("%s is due on %s (%s)", (step, due) => {
    const found = valueOf(afterBidPlan(dates, defaultParameters)).find((one) => one.step === step);
    expect(found?.due).toBe(day(due));
  });

  test("a bid that is not lost has no steps of a loss; without days there are no dates", () => {
    const plan = valueOf(afterBidPlan(NONE, defaultParameters));
    expect(plan.map(({ step }) => step)).toEqual(AFTER_BID_STEPS.PUBLICITY);
    expect(new Set(plan.map(({ due }) => due))).toEqual(new Set([null]));
  });

  test("beyond Excel's calendar there is no date", () => {
    const late = { ...NONE, lostOn: 2_958_460 as SerialDate };
    expect(faultOf(afterBidPlan(late, defaultParameters))).toBe("out-of-range: awarded");
  });

  test("a later result never brings a step forward", () => {
    const dueOf = (lostOn: number) =>
      valueOf(afterBidPlan({ ...NONE, lostOn: lostOn as SerialDate }, defaultParameters)).map(({ due }) => due ?? 0);
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 60_000 }), fc.integer({ min: 0, max: 400 }), (lostOn, later) => {
        const [before, after] = [dueOf(lostOn), dueOf(lostOn + later)];
        expect(after.every((due, at) => due >= (before[at] ?? 0))).toBe(true);
      }),
    );
  });
});
