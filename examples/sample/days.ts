import { weekdayOf } from "#core/calendar/calendar-parts.ts";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
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
