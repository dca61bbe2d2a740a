import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holidaysCn } from "#core/calendar/holidays-cn.ts";
import { weekdayOf } from "#core/calendar/calendar-parts.ts";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { addWorkdays, isWorkday, nextWorkday } from "#core/calendar/workday.ts";
import { holidayTable, installedDays } from "../../../tools/holidays.ts";
import { valueOf } from "#test/support/outcome.ts";

const date = (iso: string) => valueOf(parseIsoDate(iso));

describe("the State Council's calendar of 2026", () => {
  test.each`
    day             | works    | why
    ${"2026-01-02"} | ${false} | ${"a Friday off after New Year"}
    ${"2026-01-04"} | ${true}  | ${"the Sunday worked for it"}
    ${"2026-02-14"} | ${true}  | ${"a Saturday worked before Spring Festival"}
    ${"2026-02-16"} | ${false} | ${"Spring Festival begins on the 15th"}
    ${"2026-02-23"} | ${false} | ${"its last day, a Monday"}
    ${"2026-02-24"} | ${true}  | ${"the first day after it"}
    ${"2026-02-28"} | ${true}  | ${"a Saturday worked after it"}
    ${"2026-04-06"} | ${false} | ${"Tomb-sweeping Day, the Monday"}
    ${"2026-05-05"} | ${false} | ${"the last day of Labour Day"}
    ${"2026-05-09"} | ${true}  | ${"a Saturday worked for it"}
    ${"2026-06-19"} | ${false} | ${"Dragon Boat Festival"}
    ${"2026-09-20"} | ${true}  | ${"a Sunday worked for the National Day"}
    ${"2026-09-25"} | ${false} | ${"Mid-autumn Festival"}
    ${"2026-10-07"} | ${false} | ${"the last day of the National Day"}
    ${"2026-10-10"} | ${true}  | ${"a Saturday worked for it"}
    ${"2026-06-30"} | ${true}  | ${"a common Tuesday"}
    ${"2026-06-27"} | ${false} | ${"a common Saturday"}
  `("$day: works $works ($why)", ({ day, works }: { day: string; works: boolean }) => {
    expect(isWorkday(date(day))).toEqual({ ok: true, value: works });
  });
});

test.each`
  day             | next            | why
  ${"2026-10-01"} | ${"2026-10-08"} | ${"over the National Day"}
  ${"2026-05-08"} | ${"2026-05-08"} | ${"a working day is its own next one"}
  ${"2026-05-09"} | ${"2026-05-09"} | ${"a worked Saturday too"}
  ${"2026-02-14"} | ${"2026-02-14"} | ${"a worked Saturday before the festival"}
  ${"2026-02-15"} | ${"2026-02-24"} | ${"over Spring Festival"}
`("on or after $day people work on $next ($why)", ({ day, next }: { day: string; next: string }) => {
  expect(isoDate(valueOf(nextWorkday(date(day))))).toBe(next);
});

test.each`
  start           | days  | end             | why
  ${"2026-09-30"} | ${1}  | ${"2026-10-08"} | ${"over the National Day"}
  ${"2026-09-30"} | ${3}  | ${"2026-10-10"} | ${"the third day is a worked Saturday"}
  ${"2026-10-08"} | ${-1} | ${"2026-09-30"} | ${"backwards"}
  ${"2026-10-04"} | ${0}  | ${"2026-10-04"} | ${"no days: the start, even a holiday, as WORKDAY has it"}
`(
  "$start and $days working days is $end ($why)",
  ({ start, days, end }: { start: string; days: number; end: string }) => {
    expect(isoDate(valueOf(addWorkdays(date(start), days)))).toBe(end);
  },
);

describe("the coverage ends where the notices end", () => {
  const fault = (day: string) => ({
    ok: false,
    fault: { code: "calendar-ends", date: day, from: holidaysCn.from, until: holidaysCn.until },
  });

  test("2027 has no notice yet", () => {
    expect(isWorkday(date("2027-01-01"))).toEqual(fault("2027-01-01"));
    expect(nextWorkday(date("2027-04-10"))).toEqual(fault("2027-04-10"));
  });

  test("a count that leads beyond it stops there", () => {
    expect(addWorkdays(date("2026-12-31"), 1)).toEqual(fault("2027-01-01"));
    expect(addWorkdays(date("2026-06-30"), 1000)).toEqual(fault("2027-01-01"));
  });

  test("before the first notice there is none either", () => {
    expect(isWorkday(date("2003-12-31"))).toEqual(fault("2003-12-31"));
  });
});

test("the table is what the installed package says", () => {
  expect(holidaysCn).toEqual(holidayTable(installedDays().days));
});

test("the table holds only days that differ from Monday to Friday", () => {
  expect(holidaysCn.weekdaysOff.filter((day) => weekdayOf(date(day)) > 5)).toEqual([]);
  expect(holidaysCn.workingWeekends.filter((day) => weekdayOf(date(day)) <= 5)).toEqual([]);
});

test("counting working days forth and back leads to the start, when the start is one", () => {
  const start = fc.integer({ min: date("2010-01-01"), max: date("2025-06-30") });
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 200 }), (serial, days) => {
      const from = valueOf(nextWorkday(serial as SerialDate));
      expect(addWorkdays(valueOf(addWorkdays(from, days)), -days)).toEqual({ ok: true, value: from });
    }),
  );
});
