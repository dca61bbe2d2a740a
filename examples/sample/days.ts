import { weekdayOf } from "#core/calendar/calendar-parts.ts";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { isWorkday } from "#core/calendar/workday.ts";
import type { IsoDate } from "./shapes.ts";

/** The day on which the sample ends: nothing after it has happened. */
export const AS_OF: IsoDate = "2026-06-30";

export function serial(day: IsoDate): SerialDate {
  const parsed = parseIsoDate(day);
  if (!parsed.ok) throw new Error(`The sample holds a day that is none: ${day}`);
  return parsed.value;
}

/** Some days before another day (after it with a negative number), or the Friday before where that is a weekend. */
export function officeDayBefore(day: IsoDate, days: number): IsoDate {
  const wanted = (serial(day) - days) as SerialDate;
  const weekend = Math.max(0, weekdayOf(wanted) - 5);
  return isoDate((wanted - weekend) as SerialDate) as IsoDate;
}

/** Calendar days after another day. */
export function daysAfter(day: IsoDate, days: number): IsoDate {
  return isoDate((serial(day) + days) as SerialDate) as IsoDate;
}

/** The day itself, or the last working day before it; holidays count as far as the calendar goes. */
export function workdayUntil(day: IsoDate): IsoDate {
  const works = isWorkday(serial(day));
  const isOff = works.ok ? !works.value : weekdayOf(serial(day)) > 5;
  return isOff ? workdayUntil(daysAfter(day, -1)) : day;
}

/** The day itself, or the first working day after it. */
export function workdayFrom(day: IsoDate): IsoDate {
  return workdayUntil(day) === day ? day : workdayFrom(daysAfter(day, 1));
}

/** The earlier of two days. */
export function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}
