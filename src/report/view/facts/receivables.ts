import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { overdueOf, type Receivable } from "./overdue.ts";
import { hasTable } from "./book-columns.ts";

/** What an account owes past its day, in yuan. */
export interface Overdue {
  readonly total: number;
  /** More than 60 days, 31 to 60, up to 30; null where only the customer's total is written down. */
  readonly ages: readonly [oldest: number, middle: number, youngest: number] | null;
  /** Who collects the oldest of it. */
  readonly owner: string | null;
  /** Days that the oldest has been due. */
  readonly days: number | null;
}

export const OLD_DAYS = 60;
const MIDDLE_DAYS = 30;

/** From the receivables, or the customer's own figure where there are none; null where nobody wrote either down. */
export function overdueByAge(book: AccountBook, account: Account, asOf: SerialDate): Overdue | null {
  const { overdue } = account.customer;
  if (!hasTable(book, "receivables") || (account.receivables.length === 0 && overdue !== null)) {
    return overdue === null ? null : { total: overdue, ages: null, owner: null, days: null };
  }
  const late = account.receivables
    .map((row) => ({ row, amount: overdueOf(knownOn(row, asOf), asOf), days: asOf - (row.due ?? asOf) }))
    .filter(({ amount }) => amount > 0)
    .sort((one, other) => other.days - one.days);
  const sum = (from: number, until: number) =>
    late.filter(({ days }) => days > from && days <= until).reduce((total, { amount }) => total + amount, 0);
  const ages = [sum(OLD_DAYS, Infinity), sum(MIDDLE_DAYS, OLD_DAYS), sum(0, MIDDLE_DAYS)] as const;
  return {
    total: ages[0] + ages[1] + ages[2],
    ages,
    owner: late[0]?.row.owner ?? null,
    days: late[0]?.days ?? null,
  };
}

/** What came in later was not known on the day. */
function knownOn(row: Receivable, asOf: SerialDate): Receivable {
  return row.receivedDate !== null && row.receivedDate > asOf ? { ...row, received: null, outstanding: null } : row;
}
