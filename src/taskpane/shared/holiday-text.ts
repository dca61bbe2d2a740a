import type { SerialDate } from "#core/calendar/serial-date.ts";
import { isInCalendar, isWorkday, nextWorkday } from "#core/calendar/workday.ts";

/** Whether people work on a predicted day: the next working day where they do not, "unsure" beyond the announced holidays. */
export function restDay(date: SerialDate): SerialDate | "unsure" | null {
  if (!isInCalendar(date)) return "unsure";
  const works = isWorkday(date);
  if (!works.ok || works.value) return null;
  const next = nextWorkday(date);
  return next.ok ? next.value : "unsure";
}
