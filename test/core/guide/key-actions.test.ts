import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LAST_SERIAL, type SerialDate } from "#core/calendar/serial-date.ts";
import { STEPS, type Step } from "#core/codes/codes.ts";
import { KEY_ACTION_ROLES, KEY_ACTION_VERIFIERS, keyActionDates } from "#core/guide/key-actions.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";
import { day } from "#test/support/sample-book.ts";

describe("FUN-2 key actions", () => {
  test.each<[step: Step, entered: string, rep: string, presales: string, manager: string, why: string]>([
    ["ST1", "2026-03-02", "2026-03-07", "2026-03-04", "2026-03-09", "five days, three ahead, two after"],
    ["ST3", "2026-06-30", "2026-07-15", "2026-07-12", "2026-07-17", "over the end of a month"],
    ["ST5", "2026-12-20", "2027-01-19", "2027-01-16", "2027-01-21", "over the end of a year"],
    ["ST7", "2028-02-10", "2028-03-11", "2028-03-08", "2028-03-13", "over a leap day"],
  ])("%s entered on %s: rep %s, pre-sales %s, manager %s (%s)", (step, entered, rep, presales, manager) => {
    expect(valueOf(keyActionDates(step, day(entered), defaultParameters))).toEqual([
      { role: "REP", verifier: "MANAGER", due: day(rep) },
      { role: "PRESALES", verifier: "REP", due: day(presales) },
      { role: "MANAGER", verifier: "EXECUTIVE", due: day(manager) },
    ]);
  });

  test("pre-sales that should be further ahead than the step is long begin with it", () => {
    const parameters = { ...defaultParameters, "keyAction.presalesAhead": 9 };
    const [, presales] = valueOf(keyActionDates("ST1", day("2026-03-02"), parameters));
    expect(presales?.due).toBe(day("2026-03-02"));
  });

  test("beyond Excel's calendar there is no date", () => {
    expect(faultOf(keyActionDates("ST5", LAST_SERIAL as SerialDate, defaultParameters))).toBe("out-of-range: entered");
  });

  test("nobody confirms the own work", () => {
    for (const role of KEY_ACTION_ROLES) expect(KEY_ACTION_VERIFIERS[role]).not.toBe(role);
  });

  test("the steps together take no longer than a usual cycle", () => {
    const days = STEPS.reduce((sum, step) => sum + defaultParameters[`keyAction.days.${step}`], 0);
    expect(days).toBeGreaterThanOrEqual(defaultParameters["cycle.short"]);
    expect(days).toBeLessThanOrEqual(defaultParameters["cycle.long"]);
  });

  test("whatever the days, pre-sales are never after the rep and the manager never before", () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.constantFrom(...STEPS), days, days, days, (step, length, ahead, check) => {
        const parameters = {
          ...defaultParameters,
          [`keyAction.days.${step}`]: length,
          "keyAction.presalesAhead": ahead,
          "keyAction.managerCheck": check,
        };
        const entered = day("2026-01-15");
        const [rep, presales, manager] = valueOf(keyActionDates(step, entered, parameters)).map(({ due }) => due);
        expect([entered, presales, rep, manager]).toEqual(
          [entered, presales, rep, manager].toSorted((a, b) => Number(a) - Number(b)),
        );
      }),
    );
  });
});
