import type { RawCell } from "./sheet.ts";

/** Which of the two numbers before the year is the day. */
export type DateOrder = "day-first" | "month-first";

export interface NumericDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

const NUMERIC = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:am|pm)?)?$/;

/** The parts of a date such as 03/05/2026; null for any other text. */
export function numericDate(text: string): NumericDate | null {
  const [, first, , second, year] = NUMERIC.exec(text.normalize("NFKC").trim().toLowerCase()) ?? [];
  return first === undefined ? null : { first: Number(first), second: Number(second), year: Number(year) };
}

const MONTHS = 12;

/**
 * The order in which a column writes its dates, where its own cells prove it: in one of them the first number is no
 * month, and in none of them the second (or the other way round). Null where nothing or both is proved.
 */
export function dateOrderOf(cells: Iterable<RawCell>): DateOrder | null {
  let isDayFirst = false;
  let isMonthFirst = false;
  for (const cell of cells) {
    const date = typeof cell === "string" ? numericDate(cell) : null;
    if (date === null) continue;
    isDayFirst ||= date.first > MONTHS;
    isMonthFirst ||= date.second > MONTHS;
  }
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? "day-first" : "month-first";
}
