import { dayOf, type SerialDate } from "#core/calendar/serial-date.ts";
import { weekdayOf } from "#core/calendar/calendar-parts.ts";
import type { PaneWords } from "#locales/pane-words.ts";
import type { ChipData } from "./screen.tsx";

/** How far a day is, as a chip: late is bad, today needs attention, later is plain. */
export function dueChip(due: SerialDate, today: SerialDate, { today: words }: PaneWords): ChipData {
  const days = due - today;
  if (days < 0) return { standing: "bad", text: words.overdue(String(-days)) };
  if (days === 0) return { standing: "warn", text: words.dueToday };
  return { standing: "plain", text: words.inDays(String(days)) };
}

/** 3月12日, Mar 12: the year is clear where dates are near. */
export function shortDay(date: SerialDate, { shell }: PaneWords): string {
  const { month, day } = dayOf(date);
  return shell.day(String(month), String(day));
}

/** A day with its weekday. */
export function longDay(date: SerialDate, { shell }: PaneWords): string {
  const { month, day } = dayOf(date);
  return shell.today(String(month), String(day), shell.weekdays[weekdayOf(date) - 1] ?? "");
}
