import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { OUR_LEVELS } from "#core/codes/records.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { completeness } from "#core/records/completeness.ts";
import { followUp, followUpDue } from "#core/records/follow-up.ts";
import { visitReadiness, type PreparationItem } from "#core/records/visit-readiness.ts";
import { enteredLate, visitorLevelLow } from "#core/records/visit-record.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const day = (iso: string) => valueOf(parseIsoDate(iso));
const dayOrNull = (iso: string | null) => (iso === null ? null : day(iso));

describe("REC-1 follow-up of a visit", () => {
  test("is due a week later, calendar days, across a month's end", () => {
    expect(followUpDue(day("2026-06-30"), defaultParameters)).toEqual({ ok: true, value: day("2026-07-07") });
    expect(faultOf(followUpDue(null, defaultParameters))).toBe("missing: visitDate");
    expect(faultOf(followUpDue(day("9999-12-31"), defaultParameters))).toBe("out-of-range: visitDate");
    const three = valueOf(withParameters([["visit.followUpDays", 3]]));
    expect(valueOf(followUpDue(day("2026-06-30"), three))).toBe(day("2026-07-03"));
  });

  test.each`
    due             | done            | today           | state        | days | why
    ${"2026-06-23"} | ${"2026-06-23"} | ${"2026-06-30"} | ${"DONE"}    | ${0} | ${"done on the last day"}
    ${"2026-06-23"} | ${"2026-06-24"} | ${"2026-06-30"} | ${"LATE"}    | ${0} | ${"done late is overdue no more"}
    ${"2026-06-23"} | ${null}         | ${"2026-06-30"} | ${"OVERDUE"} | ${7} | ${"not done for a week"}
    ${"2026-06-23"} | ${null}         | ${"2026-06-23"} | ${"OPEN"}    | ${0} | ${"due today"}
    ${"2026-07-05"} | ${null}         | ${"2026-06-30"} | ${"OPEN"}    | ${0} | ${"due later is 0 days overdue, not fewer"}
    ${"2026-06-23"} | ${"2026-07-01"} | ${"2026-06-30"} | ${"OVERDUE"} | ${7} | ${"what is done later is not done yet"}
    ${null}         | ${"2026-06-24"} | ${"2026-06-30"} | ${"DONE"}    | ${0} | ${"done, whenever it was due"}
  `(
    "due $due, done $done, on $today: $state, $days days ($why)",
    ({
      due,
      done,
      today,
      state,
      days,
    }: {
      due: string | null;
      done: string | null;
      today: string;
      state: string;
      days: number;
    }) => {
      expect(valueOf(followUp(dayOrNull(due), dayOrNull(done), day(today)))).toEqual({ state, daysOverdue: days });
    },
  );

  test("asks for what it turns on", () => {
    expect(faultOf(followUp(null, null, day("2026-06-30")))).toBe("missing: dueOn");
    expect(faultOf(followUp(day("2026-06-30"), null, null))).toBe("missing: today");
  });

  test("a visit followed up by its due day is never late, and each day that passes adds one", () => {
    const serial = fc.integer({ min: 40_000, max: 50_000 }).map((number) => number as SerialDate);
    fc.assert(
      fc.property(serial, fc.nat(7), fc.nat(60), (visited, after, wait) => {
        const due = valueOf(followUpDue(visited, defaultParameters));
        expect(valueOf(followUp(due, (visited + after) as SerialDate, (due + wait) as SerialDate)).state).toBe("DONE");
        expect(valueOf(followUp(due, null, (due + wait) as SerialDate)).daysOverdue).toBe(wait);
      }),
    );
  });
});

describe("REC-1 the record of a visit", () => {
  test.each`
    entered         | late     | why
    ${"2026-06-30"} | ${false} | ${"the same day"}
    ${"2026-07-02"} | ${false} | ${"within 48 hours, as far as dates can tell"}
    ${"2026-07-03"} | ${true}  | ${"three days later"}
  `("of 2026-06-30 entered $entered is late: $late ($why)", ({ entered, late }: { entered: string; late: boolean }) => {
    expect(valueOf(enteredLate(day("2026-06-30"), day(entered), defaultParameters))).toBe(late);
  });

  test("cannot be entered before the visit", () => {
    expect(faultOf(enteredLate(day("2026-06-30"), day("2026-06-29"), defaultParameters))).toBe(
      "out-of-range: enteredOn",
    );
  });

  test("hints at visits without a supervisor", () => {
    expect(OUR_LEVELS.filter(visitorLevelLow)).toEqual(["REP", "PRESALES", "SERVICE"]);
  });
});

describe("VAL-8 completeness of a profile, REC-1 of a visit", () => {
  test.each<
    [fields: readonly (readonly [string, boolean])[], share: number | string, open: readonly string[], why: string]
  >([
    [
      [
        ["place", true],
        ["mode", true],
        ["goal", false],
        ["author", true],
      ],
      0.75,
      ["goal"],
      "three of four",
    ],
    [[["place", true]], 1, [], "complete"],
    [
      [
        ["place", false],
        ["goal", false],
      ],
      0,
      ["place", "goal"],
      "open ones in their order",
    ],
    [[], "zero-denominator: mandatoryFields", [], "nothing is mandatory"],
  ])("%j: %s (%#)", (fields, share, open) => {
    const found = completeness(fields);
    if (typeof share === "string") expect(faultOf(found)).toBe(share);
    else expect(valueOf(found)).toEqual({ share, open });
  });

  test("filled and open fields are all fields", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (filled) => {
        const { share, open } = valueOf(completeness(filled.map((each, index) => [String(index), each] as const)));
        expect(share * filled.length + open.length).toBeCloseTo(filled.length, 9);
      }),
    );
  });
});

describe("REC-4 list before a visit", () => {
  const item = (name: string, ready: boolean | null, mandatory = true): PreparationItem => ({
    item: name,
    mandatory,
    ready,
  });

  test.each<[items: readonly PreparationItem[], ready: boolean, open: readonly string[], why: string]>([
    [
      [item("goal", true), item("questions", true), item("samplesReady", false, false)],
      true,
      [],
      "what is optional may be absent",
    ],
    [[item("goal", true), item("preMeeting", null)], false, ["preMeeting"], "nobody has said is not ready"],
    [[item("goal", false), item("agenda", false)], false, ["goal", "agenda"], "in the list's order"],
    [[], true, [], "nothing asked for"],
  ])("%#: ready %s (%s)", (items, ready, open) => {
    const found = visitReadiness(items);
    expect([found.ready, found.open]).toEqual([ready, open]);
  });

  test("names what is optional and absent apart", () => {
    expect(visitReadiness([item("goal", true), item("samplesReady", null, false)]).optional).toEqual(["samplesReady"]);
    expect(visitReadiness([item("picturesReady", true, false)]).optional).toEqual([]);
  });

  test("says how much of what is mandatory is there", () => {
    const shareOf = (...ready: readonly (boolean | null)[]) =>
      visitReadiness(ready.map((each, index) => item(String(index), each))).share;
    expect([shareOf(true, true, null, false), shareOf(true), shareOf()]).toEqual([0.5, 1, null]);
  });
});
