import { fromDate1904, serialDate, serialOf, type SerialDate } from "#core/calendar/serial-date.ts";
import type { Outcome } from "#core/kernel/outcome.ts";
import { numericDate, type DateOrder } from "./date-order.ts";

const WEEKDAY = "\\(?(?:(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\)?";
const ZONE = "z|[+-]\\d{2}:?\\d{2}";
const CLOCK = `(?:上午|下午|早上|中午|晚上|am|pm)?\\s*\\d{1,2}(?:[:时時点點]\\d{0,2}分?(?:[:]?\\d{1,2}(?:\\.\\d+)?秒?)?)\\s*(?:am|pm)?\\s*(?:${ZONE})?`;
// What may follow a date and is left aside; anything else makes the text more than a date.
const TIME = `(?:[\\s,]*${WEEKDAY})?(?:(?:t|\\s+|(?<=[日号號)]))${CLOCK})?`;

// Year, month and, where it is given, day: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 2026年3月, 20260305, 202603.
const YEAR_FIRST = [
  new RegExp(`^(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?${TIME}$`),
  new RegExp(`^(\\d{4})\\s*(年)\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*[日号號]?)?${TIME}$`),
  /^(\d{4})()(\d{2})(\d{2})?$/,
];
// The year after a dot: the day comes first wherever dates are written so.
const DOTTED = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${TIME}$`);
const SINCE_1912 = /^(?:中[华華])?民[国國]\s*(\d{1,3})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号號]?)?$/;
const YEAR_BEFORE_1912 = 1911;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_FIRST = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4})$/;
const MONTH_FIRST = /^([a-z]{3})[a-z]*\.?(?: (\d{1,2}),?)? (\d{4})$/;

/**
 * The date in a text. A month counts as its first day. Null where the text is none or could be two: 03/05/2026 is March
 * in one country and May in another, unless the column's other cells tell the `order`.
 */
export function parseDateText(text: string, order: DateOrder | null = null): SerialDate | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
  for (const pattern of YEAR_FIRST) {
    const [, year, , month, day] = pattern.exec(plain) ?? [];
    if (month !== undefined) return serial(year, month, day);
  }
  const [, dotDay, dotMonth, dotYear] = DOTTED.exec(plain) ?? [];
  if (dotYear !== undefined) return serial(dotYear, dotMonth, dotDay);
  const [, republicYear, republicMonth, republicDay] = SINCE_1912.exec(plain) ?? [];
  if (republicYear !== undefined) return serial(Number(republicYear) + YEAR_BEFORE_1912, republicMonth, republicDay);
  const numeric = order === null ? null : numericDate(plain);
  if (numeric !== null) {
    const [day, month] = order === "day-first" ? [numeric.first, numeric.second] : [numeric.second, numeric.first];
    return serial(numeric.year, month, day);
  }
  return wordDate(plain);
}

function wordDate(plain: string): SerialDate | null {
  const [, day, dayMonth, dayYear] = DAY_FIRST.exec(plain) ?? [];
  if (dayMonth !== undefined) return serial(dayYear, MONTHS.indexOf(dayMonth) + 1, day);
  const [, month, monthDay, year] = MONTH_FIRST.exec(plain) ?? [];
  return month === undefined ? null : serial(year, MONTHS.indexOf(month) + 1, monthDay);
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

type Part = string | number | undefined;

function serial(year: Part, month: Part, day: Part = 1): SerialDate | null {
  return valueOrNull(serialOf({ year: Number(year), month: Number(month), day: Number(day) }));
}

function valueOrNull<T>(outcome: Outcome<T>): T | null {
  return outcome.ok ? outcome.value : null;
}
