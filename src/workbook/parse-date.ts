import { fromDate1904, serialDate, serialOf, type SerialDate } from "#core/calendar/serial-date.ts";
import type { Outcome } from "#core/kernel/outcome.ts";

// Year, month and, where it is given, day: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 2026年3月, 20260305, 202603.
const PATTERNS = [
  /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:[t ].*)?$/,
  /^(\d{4})(年)(\d{1,2})月(?:(\d{1,2})日?)?(?:\s.*)?$/,
  /^(\d{4})()(\d{2})(\d{2})?$/,
];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_FIRST = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4})$/;
const MONTH_FIRST = /^([a-z]{3})[a-z]*\.?(?: (\d{1,2}),?)? (\d{4})$/;

/**
 * The date in a text. A month counts as its first day. Null where the text is none or could be two: 03/05/2026 is March
 * in one country and May in another.
 */
export function parseDateText(text: string): SerialDate | null {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  for (const pattern of PATTERNS) {
    const [, year, , month, day = "1"] = pattern.exec(plain) ?? [];
    if (month !== undefined) return serial(Number(year), Number(month), Number(day));
  }
  const [, day, dayMonth, dayYear] = DAY_FIRST.exec(plain) ?? [];
  if (dayMonth !== undefined) return serial(Number(dayYear), MONTHS.indexOf(dayMonth) + 1, Number(day));
  const [, month, monthDay = "1", year] = MONTH_FIRST.exec(plain) ?? [];
  return month === undefined ? null : serial(Number(year), MONTHS.indexOf(month) + 1, Number(monthDay));
}

const EARLIEST = 18_264; // 1950-01-01
const LATEST = 73_050; // 2099-12-31

/** Whether a date lies in the years of business; outside them it is rather a year, an amount or a slip. */
export function isPlausible(date: SerialDate): boolean {
  return date >= EARLIEST && date <= LATEST;
}

/** The date behind a number without a date format: a serial, or 20260305 or 202603 typed without separators. */
export function parseDateNumber(value: number, date1904: boolean): SerialDate | null {
  const typed = Number.isInteger(value) && value >= 195_001 ? parseDateText(String(value)) : null;
  if (typed !== null) return typed;
  const date = serialIn(value, date1904);
  return date !== null && isPlausible(date) ? date : null;
}

/** The date of a number that is shown as one; null outside Excel's calendar. */
export function serialIn(value: number, date1904: boolean): SerialDate | null {
  return valueOrNull(date1904 ? fromDate1904(value) : serialDate(value));
}

function serial(year: number, month: number, day: number): SerialDate | null {
  return valueOrNull(serialOf({ year, month, day }));
}

function valueOrNull<T>(outcome: Outcome<T>): T | null {
  return outcome.ok ? outcome.value : null;
}
