import fc from "fast-check";
import { expect, test } from "vitest";
import { parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { addWorkdays, isWorkday } from "#core/calendar/workday.ts";
import { workdaysBetween } from "#core/calendar/workdays-between.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const day = (iso: string) => valueOf(parseIsoDate(iso));

test.each<[from: string, to: string, days: number, why: string]>([
  ["2026-03-02", "2026-03-22", 14, "three weeks, the start not counted, a Sunday at the end"],
  ["2026-03-02", "2026-03-02", 0, "no time"],
  ["2026-03-06", "2026-03-07", 0, "a Saturday"],
  ["2026-04-30", "2026-05-06", 1, "Labour Day takes five days"],
  ["2026-05-08", "2026-05-09", 1, "a Saturday that is worked instead"],
  ["2026-03-22", "2026-03-02", -14, "the other way round"],
])("from %s to %s are %d working days (%s)", (from, to, days) => {
  expect(valueOf(workdaysBetween(day(from), day(to)))).toBe(days);
});

test("beyond the calendar nobody knows", () => {
  expect(faultOf(workdaysBetween(day("2026-12-30"), day("2027-01-04")))).toBe("calendar-ends");
});

const known = fc.integer({ min: day("2004-02-01"), max: day("2026-09-01") }).map((serial) => serial as SerialDate);

test("they are as many as one counts day by day", () => {
  fc.assert(
    fc.property(known, fc.integer({ min: 0, max: 90 }), (from, days) => {
      const passed = Array.from({ length: days }, (_, index) => (from + index + 1) as SerialDate);
      const counted = passed.filter((date) => valueOf(isWorkday(date))).length;
      expect(valueOf(workdaysBetween(from, (from + days) as SerialDate))).toBe(counted);
    }),
  );
});

test("so many working days after a date is a working day, and the first that is so many later", () => {
  fc.assert(
    fc.property(known, fc.integer({ min: 1, max: 40 }), (from, days) => {
      const to = valueOf(addWorkdays(from, days));
      expect(isWorkday(to)).toEqual({ ok: true, value: true });
      expect(valueOf(workdaysBetween(from, to))).toBe(days);
      expect(valueOf(workdaysBetween(from, (to - 1) as SerialDate))).toBe(days - 1);
    }),
  );
});
