import { lastOfMonth, yearOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { AccountBook } from "#workbook/account-book.ts";

/** The days on which the two workbooks are read, and the year whose figures are compared. */
export interface DiffDates {
  readonly old: SerialDate;
  readonly new: SerialDate;
  readonly year: number;
  /** Whether the old one's day was taken from its last business. */
  readonly derived: boolean;
}

export interface AskedDates {
  readonly asOf: SerialDate;
  readonly asOfOld?: SerialDate | undefined;
}

/**
 * Without a day of its own the old workbook is read on the same day as the new one, so that only data can differ. Where
 * its business ends in an earlier month than the new one's, it is the end of that month: figures of twelve months would
 * otherwise count months that it could not know.
 */
export function diffDates(old: AccountBook, later: AccountBook, { asOf, asOfOld }: AskedDates): DiffDates {
  const [before, after] = [monthEnd(old, asOf), monthEnd(later, asOf)];
  const earlier = before !== null && after !== null && before < after ? before : null;
  const day = asOfOld ?? earlier ?? asOf;
  return {
    old: day,
    new: asOf,
    year: Math.max(yearOf(day), yearOf(asOf)),
    derived: asOfOld === undefined && earlier !== null,
  };
}

/** Last day of the month of the last sale or decision that is not in the future. */
function monthEnd({ accounts }: AccountBook, asOf: SerialDate): SerialDate | null {
  let last: SerialDate | null = null;
  for (const { sales, opportunities } of accounts) {
    const dates = [...sales.map(({ month }) => month), ...opportunities.map(({ closed }) => closed)];
    for (const date of dates) if (date !== null && date <= asOf && (last === null || date > last)) last = date;
  }
  return last === null ? null : lastOfMonth(last);
}
