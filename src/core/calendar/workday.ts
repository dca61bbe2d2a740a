import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import { weekdayOf } from "./calendar-parts.ts";
import { holidaysCn } from "./holidays-cn.ts";
import { isoDate, parseIsoDate } from "./iso-date.ts";
import type { SerialDate } from "./serial-date.ts";

const firstDay = serialIn(holidaysCn.from);
const lastDay = serialIn(holidaysCn.until);
const daysOff = new Set(holidaysCn.weekdaysOff.map(serialIn));
const workingWeekends = new Set(holidaysCn.workingWeekends.map(serialIn));
// Counted when it is first asked for: 8,400 days, which few pages need.
let counted: readonly number[] | undefined;
const workedBefore = () => (counted ??= countWorked());

/** Whether the table of working days knows this day. */
export function isInCalendar(date: SerialDate): boolean {
  return date >= firstDay && date <= lastDay;
}

/**
 * Whether people in mainland China work on this day, with the State Council's shifted days (调休).
 * Fault calendar-ends: the yearly notice that decides it is not in the table; a guess would be wrong on shifted days.
 */
export function isWorkday(date: SerialDate): Outcome<boolean> {
  return isInCalendar(date) ? ok(isWorked(date)) : outsideTable(date);
}

/** Working days from one day to a later one, both counted when they are. Fault calendar-ends for the first day without. */
export function workdaysFromTo(first: SerialDate, last: SerialDate): Outcome<number> {
  if (!isInCalendar(first)) return outsideTable(first);
  if (last > lastDay) return outsideTable((lastDay + 1) as SerialDate);
  const before = workedBefore();
  return ok((before[last + 1 - firstDay] ?? 0) - (before[first - firstDay] ?? 0));
}

/** Of each day of the table, and of the one after it, how many days were worked on before. */
function countWorked(): readonly number[] {
  const before = [0];
  for (let day = firstDay; day <= lastDay; day = (day + 1) as SerialDate)
    before.push((before.at(-1) ?? 0) + (isWorked(day) ? 1 : 0));
  return before;
}

/** The day itself when it is a working day, else the next one. Fault calendar-ends: as above. */
export function nextWorkday(date: SerialDate): Outcome<SerialDate> {
  return stepTo(date, 1);
}

/** Working days later, or earlier with a negative number; the start does not count, as in WORKDAY. Fault calendar-ends: as above. */
export function addWorkdays(start: SerialDate, days: number): Outcome<SerialDate> {
  const step = days < 0 ? -1 : 1;
  let date = start;
  for (let left = Math.abs(Math.trunc(days)); left > 0; left -= 1) {
    const next = stepTo((date + step) as SerialDate, step);
    if (!next.ok) return next;
    date = next.value;
  }
  return ok(date);
}

function stepTo(start: SerialDate, step: 1 | -1): Outcome<SerialDate> {
  let date = start;
  for (;;) {
    const works = isWorkday(date);
    if (!works.ok) return works;
    if (works.value) return ok(date);
    date = (date + step) as SerialDate;
  }
}

function isWorked(date: SerialDate): boolean {
  return weekdayOf(date) <= 5 ? !daysOff.has(date) : workingWeekends.has(date);
}

function outsideTable(date: SerialDate): Outcome<never> {
  return fail({ code: "calendar-ends", date: isoDate(date), from: holidaysCn.from, until: holidaysCn.until });
}

function serialIn(iso: string): SerialDate {
  const serial = parseIsoDate(iso);
  if (!serial.ok) throw new Error(`The holiday table holds ${iso}, which is no date.`);
  return serial.value;
}
