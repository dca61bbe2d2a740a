import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import {
  addDays,
  dayOf,
  daysBetween,
  fromDate1904,
  LAST_SERIAL,
  serialDate,
  type SerialDate,
} from "#core/calendar/serial-date.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const anySerial = fc.integer({ min: 0, max: LAST_SERIAL }).map((serial) => serial as SerialDate);

test.each`
  iso             | serial       | why
  ${"1900-01-00"} | ${0}         | ${"Excel's day 0"}
  ${"1900-01-01"} | ${1}         | ${"the first day"}
  ${"1900-02-28"} | ${59}        | ${"the day before the phantom"}
  ${"1900-02-29"} | ${60}        | ${"the leap day that never was"}
  ${"1900-03-01"} | ${61}        | ${"from here on Excel is right"}
  ${"1904-01-01"} | ${1462}      | ${"day 0 of old Mac workbooks"}
  ${"1970-01-01"} | ${25569}     | ${"the Unix epoch"}
  ${"2000-02-29"} | ${36585}     | ${"a leap day at the turn of a century divisible by 400"}
  ${"2026-06-30"} | ${46203}     | ${"a present day"}
  ${"9999-12-31"} | ${2_958_465} | ${"the last day"}
`("$iso is serial $serial ($why)", ({ iso, serial }: { iso: string; serial: SerialDate }) => {
  expect(parseIsoDate(iso)).toEqual({ ok: true, value: serial });
  expect(isoDate(serial)).toBe(iso);
});

test.each`
  text            | why
  ${"2026-02-29"} | ${"no leap year"}
  ${"2100-02-29"} | ${"a century that is no leap year"}
  ${"2026-13-01"} | ${"month 13"}
  ${"2026-04-31"} | ${"April has 30 days"}
  ${"2026-04-00"} | ${"day 0 exists in January 1900 only"}
  ${"1899-12-31"} | ${"before Excel's calendar"}
  ${"2026-6-3"}   | ${"not the full form"}
  ${"2026/06/30"} | ${"another form"}
  ${""}           | ${"nothing"}
`("$text is no date ($why)", ({ text }: { text: string }) => {
  expect(parseIsoDate(text, "due")).toEqual({
    ok: false,
    fault: { code: "not-a-date", argument: "due", found: expect.any(String) as string },
  });
});

test("the days of a year agree with an independent calendar", () => {
  for (let serial = 61; serial <= 100_000; serial += 1) {
    const expected = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
    expect(isoDate(serial as SerialDate)).toBe(expected);
  }
});

test("a date from a cell loses its time and must lie in Excel's calendar", () => {
  expect(serialDate(46_203.75)).toEqual({ ok: true, value: 46_203 });
  expect(serialDate(LAST_SERIAL + 0.5)).toEqual({ ok: true, value: LAST_SERIAL });
  expect(faultOf(serialDate(-1, "due"))).toBe("out-of-range: due");
  expect(faultOf(serialDate(LAST_SERIAL + 1, "due"))).toBe("out-of-range: due");
  expect(faultOf(serialDate(NaN, "due"))).toBe("not-a-number: due");
});

describe("the 1904 system", () => {
  test.each`
    cell     | iso             | why
    ${0}     | ${"1904-01-01"} | ${"its day 0"}
    ${44741} | ${"2026-06-30"} | ${"1462 days less than in the 1900 system"}
  `("$cell is $iso ($why)", ({ cell, iso }: { cell: number; iso: string }) => {
    expect(isoDate(valueOf(fromDate1904(cell)))).toBe(iso);
  });

  test("ends on the same last day", () => {
    expect(isoDate(valueOf(fromDate1904(LAST_SERIAL - 1462)))).toBe("9999-12-31");
    expect(faultOf(fromDate1904(LAST_SERIAL - 1461))).toBe("out-of-range: date");
  });
});

test("reading what was written gives the date back, and later dates sort later as text", () => {
  fc.assert(
    fc.property(anySerial, anySerial, (one, other) => {
      expect(parseIsoDate(isoDate(one))).toEqual({ ok: true, value: one });
      expect(Math.sign(one - other)).toBe(
        Math.sign(isoDate(one) < isoDate(other) ? -1 : isoDate(one) > isoDate(other) ? 1 : 0),
      );
    }),
  );
});

test("adding the days between two dates leads from one to the other", () => {
  fc.assert(
    fc.property(anySerial, anySerial, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toEqual({ ok: true, value: to });
    }),
  );
});

test("every month has its days once", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: LAST_SERIAL - 1 }), (serial) => {
      const [today, tomorrow] = [dayOf(serial as SerialDate), dayOf((serial + 1) as SerialDate)];
      const isNextDay = tomorrow.day === today.day + 1 && tomorrow.month === today.month;
      const isNextMonth = tomorrow.day === 1 && (tomorrow.month === today.month + 1 || tomorrow.month === 1);
      expect(isNextDay || isNextMonth).toBe(true);
    }),
  );
});
