import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addMonths,
  firstOfMonth,
  isoMonth,
  lastOfMonth,
  monthOf,
  quarterOf,
  weekdayOf,
  yearOf,
} from "#core/calendar/calendar-parts.ts";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import { LAST_SERIAL, type SerialDate } from "#core/calendar/serial-date.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const date = (iso: string) => valueOf(parseIsoDate(iso));

test.each`
  start           | months | end             | why
  ${"2026-01-31"} | ${1}   | ${"2026-02-28"} | ${"February is shorter"}
  ${"2024-01-31"} | ${1}   | ${"2024-02-29"} | ${"a leap year"}
  ${"2026-11-30"} | ${3}   | ${"2027-02-28"} | ${"over the year's end"}
  ${"2026-03-31"} | ${-1}  | ${"2026-02-28"} | ${"backwards"}
  ${"2026-01-15"} | ${-13} | ${"2024-12-15"} | ${"backwards over a year"}
  ${"1900-01-31"} | ${1}   | ${"1900-02-29"} | ${"Excel's own February of 1900"}
  ${"2026-05-05"} | ${0}   | ${"2026-05-05"} | ${"nothing"}
`(
  "$start and $months months is $end ($why)",
  ({ start, months, end }: { start: string; months: number; end: string }) => {
    expect(isoDate(valueOf(addMonths(date(start), months)))).toBe(end);
  },
);

test("months lead out of the calendar into a fault", () => {
  expect(faultOf(addMonths(date("1900-01-15"), -1, "due"))).toBe("out-of-range: due");
  expect(faultOf(addMonths(date("9999-12-15"), 1, "due"))).toBe("out-of-range: due");
});

test.each`
  iso             | weekday | quarter | month        | why
  ${"2026-06-29"} | ${1}    | ${2}    | ${"2026-06"} | ${"a Monday"}
  ${"2026-10-04"} | ${7}    | ${4}    | ${"2026-10"} | ${"a Sunday"}
  ${"2026-03-31"} | ${2}    | ${1}    | ${"2026-03"} | ${"the last day of a quarter"}
  ${"2026-07-01"} | ${3}    | ${3}    | ${"2026-07"} | ${"the first day of a quarter"}
  ${"1900-01-01"} | ${7}    | ${1}    | ${"1900-01"} | ${"Excel says Sunday, the world had Monday"}
`(
  "$iso: weekday $weekday, quarter $quarter ($why)",
  ({ iso, weekday, quarter, month }: { iso: string; weekday: number; quarter: number; month: string }) => {
    expect([weekdayOf(date(iso)), quarterOf(date(iso)), isoMonth(date(iso))]).toEqual([weekday, quarter, month]);
  },
);

test("a date lies between the first and the last day of its month, and the next day after the last is a first", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_SERIAL - 31 }), (number) => {
      const serial = number as SerialDate;
      const [first, last] = [firstOfMonth(serial), lastOfMonth(serial)];
      expect(first <= serial && serial <= last).toBe(true);
      expect(isoDate(first).slice(8)).toBe("01");
      expect(isoDate((last + 1) as SerialDate).slice(8)).toBe("01");
      expect([yearOf(last), monthOf(last)]).toEqual([yearOf(serial), monthOf(serial)]);
    }),
  );
});
