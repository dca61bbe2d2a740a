import { fail, type Outcome } from "../kernel/outcome.ts";
import { dayOf, formatDay, LAST_SERIAL, serialOf, type SerialDate } from "./serial-date.ts";

/** The calendar year, 1900–9999. */
export function yearOf(serial: SerialDate): number {
  return dayOf(serial).year;
}

/** 1–12. */
export function monthOf(serial: SerialDate): number {
  return dayOf(serial).month;
}

/** 1–4, by calendar year. */
export function quarterOf(serial: SerialDate): number {
  return Math.ceil(monthOf(serial) / 3);
}

/** Monday 1 to Sunday 7, as WEEKDAY(date, 2) has it: before 1 March 1900 Excel is a day early, and so are we. */
export function weekdayOf(serial: SerialDate): number {
  return ((serial + 5) % 7) + 1;
}

/** The same day some months later (or earlier), or the month's last day where it is shorter, as EDATE has it. Fault: out-of-range beyond Excel's calendar. */
export function addMonths(serial: SerialDate, months: number, argument = "date"): Outcome<SerialDate> {
  const { year, month, day } = dayOf(serial);
  const target = year * 12 + (month - 1) + Math.trunc(months);
  const inTarget = { year: Math.floor(target / 12), month: (target % 12) + 1 };
  if (inTarget.year < 1900 || inTarget.year > 9999) {
    return fail({ code: "out-of-range", argument, min: 0, max: LAST_SERIAL });
  }
  return serialOf({ ...inTarget, day: Math.min(day, daysIn(inTarget.year, inTarget.month)) }, argument);
}

/** First day of a calendar month. */
export function firstOfMonth(serial: SerialDate): SerialDate {
  return (serial - dayOf(serial).day + 1) as SerialDate;
}

/** Last day of a calendar month. */
export function lastOfMonth(serial: SerialDate): SerialDate {
  const { year, month, day } = dayOf(serial);
  return (serial - day + daysIn(year, month)) as SerialDate;
}

/** YYYY-MM of a serial. */
export function isoMonth(serial: SerialDate): string {
  return formatDay(dayOf(serial)).slice(0, 7);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

// Excel counts 1900 as a leap year.
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 || year === 1900;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 31);
}
