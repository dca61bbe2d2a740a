import { within } from "../kernel/guard.ts";
import { fail, map, ok, type Outcome } from "../kernel/outcome.ts";

/** Days as Excel counts them in the 1900 system: 1 is 1 January 1900. Not a Unix time. */
export type SerialDate = number & { readonly unit: "excel-day" };

/** A day of the calendar: month 1–12, day 1–31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 31 December 9999, the last day that Excel knows. */
export const LAST_SERIAL = 2_958_465;

// Excel keeps a 29 February 1900 that never was, and a day 0 that it writes as 0 January 1900.
const PHANTOM = { serial: 60, day: { year: 1900, month: 2, day: 29 } } as const;
const DAY_ZERO: CalendarDay = { year: 1900, month: 1, day: 0 };
// 1 March 1900 is serial 61; in days since 1 March of the year 0 it is 693 960.
const MARCH_1900 = 693_960;
const DAYS_BETWEEN_1900_AND_1904 = 1462;

/** A cell's number as a date: the time of day is cut off. Faults: not-a-number, out-of-range. */
export function serialDate(value: number, argument = "date"): Outcome<SerialDate> {
  return map(within(argument, Math.floor(value), 0, LAST_SERIAL), (serial) => serial as SerialDate);
}

/** A number from a workbook whose day 0 is 1 January 1904, as a date. Faults: not-a-number, out-of-range. */
export function fromDate1904(value: number, argument = "date"): Outcome<SerialDate> {
  return map(
    within(argument, Math.floor(value), 0, LAST_SERIAL - DAYS_BETWEEN_1900_AND_1904),
    (serial) => (serial + DAYS_BETWEEN_1900_AND_1904) as SerialDate,
  );
}

/** The day of a serial; 60 is 29 February 1900 and 0 is 0 January 1900, as Excel shows them. */
export function dayOf(serial: SerialDate): CalendarDay {
  if (serial === 0) return DAY_ZERO;
  if (serial === PHANTOM.serial) return PHANTOM.day;
  return dayFromMarch(serial - (serial > PHANTOM.serial ? 61 : 60) + MARCH_1900);
}

/** The serial of a day. Fault not-a-date: no such day, or outside Excel's calendar. */
export function serialOf(date: CalendarDay, argument = "date"): Outcome<SerialDate> {
  const days = marchFromDay(date) - MARCH_1900;
  const serial = (isSame(date, PHANTOM.day) ? PHANTOM.serial : days + (days < 0 ? 60 : 61)) as SerialDate;
  const exists = serial >= 0 && serial <= LAST_SERIAL && isSame(dayOf(serial), date);
  return exists ? ok(serial) : fail({ code: "not-a-date", argument, found: formatDay(date) });
}

/** Days from one date to another; negative when the second comes first. */
export function daysBetween(from: SerialDate, to: SerialDate): number {
  return to - from;
}

/** A date some days later, or earlier with a negative number. Faults: not-a-number, out-of-range beyond the calendar. */
export function addDays(serial: SerialDate, days: number, argument = "date"): Outcome<SerialDate> {
  return serialDate(serial + days, argument);
}

/** YYYY-MM-DD of a day that need not exist. */
export function formatDay({ year, month, day }: CalendarDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}

function isSame(one: CalendarDay, other: CalendarDay): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

// Years are counted from March, so that the leap day is a year's last; 146 097 days are 400 years.
function marchFromDay({ year, month, day }: CalendarDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const century = Math.floor(marchYear / 400);
  const yearOfCentury = marchYear - century * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100);
  return century * 146_097 + yearOfCentury * 365 + leapDays + dayOfYear;
}

function dayFromMarch(days: number): CalendarDay {
  const century = Math.floor(days / 146_097);
  const day = days - century * 146_097;
  const yearOfCentury = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  );
  const leapDays = Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100);
  const dayOfYear = day - (365 * yearOfCentury + leapDays);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: century * 400 + yearOfCentury + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
