import { addMonths, yearOf } from "#core/calendar/calendar-parts.ts";
import { LAST_SERIAL, serialOf, type SerialDate } from "#core/calendar/serial-date.ts";

/** 1 January; the calendar's first day for a year before it. */
export function firstDay(year: number): SerialDate {
  const serial = serialOf({ year, month: 1, day: 1 });
  return serial.ok ? serial.value : (0 as SerialDate);
}

/** 31 December; the calendar's last day for a year after it. */
export function lastDay(year: number): SerialDate {
  const serial = serialOf({ year, month: 12, day: 31 });
  return serial.ok ? serial.value : (LAST_SERIAL as SerialDate);
}

/** First and last day of a calendar quarter, 1–4. */
export function quarterDays(year: number, quarter: number): Span {
  const start = (months: number) => {
    const serial = addMonths(firstDay(year), months);
    return serial.ok ? serial.value : lastDay(year);
  };
  return {
    from: start(3 * quarter - 3),
    until: quarter === 4 ? lastDay(year) : ((start(3 * quarter) - 1) as SerialDate),
  };
}

/** The same day one year before. */
export function yearBefore(serial: SerialDate): SerialDate {
  const before = addMonths(serial, -12);
  return before.ok ? before.value : firstDay(yearOf(serial) - 1);
}

/** Days from one date to another, both included. */
export interface Span {
  readonly from: SerialDate;
  readonly until: SerialDate;
}

export function isWithin(date: SerialDate | null, { from, until }: Span): boolean {
  return date !== null && date >= from && date <= until;
}

/** The year that ends with this day. */
export function yearUntil(until: SerialDate): Span {
  return { from: (yearBefore(until) + 1) as SerialDate, until };
}
