import { serialOf, type SerialDate } from "#core/calendar/serial-date.ts";

/** The day that the computer's clock and time zone say. */
export function today(now: Date = new Date()): SerialDate {
  const day = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (!day.ok) throw new RangeError("the clock is outside Excel's calendar");
  return day.value;
}
