import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weekdayOf } from "#core/calendar/calendar-parts.ts";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { isWorkday } from "#core/calendar/workday.ts";
import { touchpoints, touchpointState } from "#core/coverage/touchpoint.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const day = (iso: string) => valueOf(parseIsoDate(iso));

describe("TIER-3 touchpoints", () => {
  test.each`
    signed          | dates                                         | why
    ${"2026-01-15"} | ${["2026-07-14", "2027-04-12", "2028-07-03"]} | ${"a Saturday gives way to Monday, also beyond the calendar"}
    ${"2024-03-15"} | ${["2024-09-11", "2025-06-09", "2026-09-01"]} | ${"a Sunday gives way to Monday"}
    ${"2025-04-04"} | ${["2025-10-09", "2026-06-29", "2027-09-21"]} | ${"1 October is the first of the days off"}
    ${"2025-04-14"} | ${["2025-10-11", "2026-07-08", "2027-10-01"]} | ${"a working Saturday is kept; days off that are not announced are not known"}
  `("signed $signed: $dates ($why)", ({ signed, dates }: { signed: string; dates: string[] }) => {
    expect(valueOf(touchpoints(day(signed), defaultParameters)).map(({ date }) => isoDate(date))).toEqual(dates);
  });

  test("a reminder comes 14 days before; what lies beyond the calendar is provisional", () => {
    const found = valueOf(touchpoints(day("2026-01-15"), defaultParameters));
    expect(found.map(({ kind, provisional }) => [kind, provisional])).toEqual([
      ["D180", false],
      ["D450", true],
      ["D900", true],
    ]);
    expect(found.map(({ alert }) => isoDate(alert))).toEqual(["2026-06-30", "2027-03-29", "2028-06-19"]);
  });

  test("faults", () => {
    expect(faultOf(touchpoints(null, defaultParameters))).toBe("missing: touchpointSigned");
    expect(faultOf(touchpoints(day("9999-06-01"), defaultParameters))).toBe("out-of-range: touchpointSigned");
    expect(faultOf(withParameters([["touchpoint.days.D180", 500]]))).toBe("out-of-range: touchpoint.days.D450");
  });

  test("each is a working day, the first from its day on, as far as the calendar says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 38_000, max: 60_000 }), (signed) => {
        for (const { kind, date, provisional } of valueOf(touchpoints(signed as SerialDate, defaultParameters))) {
          const planned = signed + Number(kind.slice(1));
          expect(date).toBeGreaterThanOrEqual(planned);
          for (let between = planned; between <= date; between += 1) {
            const works = isWorkday(between as SerialDate);
            const isWorking = works.ok ? works.value : weekdayOf(between as SerialDate) <= 5;
            expect(isWorking).toBe(between === date);
          }
          expect(provisional).toBe(!isWorkday(date).ok);
        }
      }),
    );
  });
});

describe("TIER-3 state of a touchpoint", () => {
  const point = { date: day("2026-07-14"), alert: day("2026-06-30") };
  test.each`
    today           | held            | state        | why
    ${"2026-06-29"} | ${null}         | ${"LATER"}   | ${"the day before the reminder"}
    ${"2026-06-30"} | ${null}         | ${"SOON"}    | ${"the reminder"}
    ${"2026-07-14"} | ${null}         | ${"SOON"}    | ${"the day itself"}
    ${"2026-07-15"} | ${null}         | ${"OVERDUE"} | ${"the day after"}
    ${"2026-07-15"} | ${"2026-07-10"} | ${"HELD"}    | ${"it was held"}
    ${"2026-07-25"} | ${"2026-07-20"} | ${"HELD"}    | ${"late, but held"}
    ${"2026-07-15"} | ${"2026-08-01"} | ${"OVERDUE"} | ${"what is held later is not held yet"}
  `(
    "$today, held $held: $state ($why)",
    ({ today, held, state }: { today: string; held: string | null; state: string }) => {
      expect(touchpointState(point, held === null ? null : day(held), day(today))).toBe(state);
    },
  );
});
