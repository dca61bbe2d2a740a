import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { answerTime, REHEARSAL_ITEMS, rehearsalPlan } from "#core/guide/presentation.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";
import { day } from "#test/support/sample-book.ts";

describe("TEND-7 presentation", () => {
  test.each([
    ["PREPARE", "2026-04-13", "a week before"],
    ["PRACTISE", "2026-04-17", "three days before"],
    ["CHECK", "2026-04-19", "the day before"],
    ["DAY", "2026-04-20", "on the day"],
  ])("%s for 20 April is due on %s (%s)", (phase, due) => {
    const plan = valueOf(rehearsalPlan(day("2026-04-20"), defaultParameters)).filter((one) => one.phase === phase);
    expect(new Set(plan.map((one) => one.due))).toEqual(new Set([day(due)]));
  });

  test("every item of the list is planned once, in the order of the work", () => {
    const plan = valueOf(rehearsalPlan(day("2026-04-20"), defaultParameters));
    expect(plan.map(({ item }) => item)).toEqual(Object.values(REHEARSAL_ITEMS).flat());
    expect(plan.map(({ due }) => due)).toEqual(plan.map(({ due }) => due).toSorted((a, b) => a - b));
  });

  test("before Excel's first day there is no date", () => {
    expect(faultOf(rehearsalPlan(3 as SerialDate, defaultParameters))).toBe("out-of-range: presentation");
  });

  test.each([
    ["汉".repeat(240), 60, true, "four characters a second: just a minute"],
    ["汉".repeat(241), 60.25, false, "one more is too long"],
    ["We deliver in six weeks.", 2, true, "words take their own time"],
    ["", 0, true, "nothing to say"],
  ])("an answer takes its time (%#)", (answer, seconds, fits) => {
    expect(answerTime(answer, defaultParameters)).toEqual({ seconds, fits });
  });

  test("a longer answer never fits where a shorter one did not", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (length, more) => {
        const short = answerTime("汉".repeat(length), defaultParameters);
        const long = answerTime("汉".repeat(length + more), defaultParameters);
        expect(long.seconds).toBeGreaterThanOrEqual(short.seconds);
        if (!short.fits) expect(long.fits).toBe(false);
      }),
    );
  });
});
