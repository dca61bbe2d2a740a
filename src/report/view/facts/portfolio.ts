import { abcClasses } from "#core/accounts/abc-class.ts";
import type { AbcRow } from "#core/accounts/abc-row.ts";
import { yearOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Opportunity } from "#workbook/contract.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { hasTable } from "./book-columns.ts";
import { businessOf, sumKnown, type Business } from "./business.ts";
import { yearPeriod, type Period } from "./period.ts";
import { isWithin } from "./year-days.ts";

/** What figures of business are made of: the sales table, or won opportunities where there is none. */
export type Basis = "revenue" | "won";

/** All accounts of a workbook together: what one account is measured against. */
export interface Portfolio {
  readonly basis: Basis;
  /** The year of the comparison: that of the as-of date, or the latest with business. */
  readonly period: Period;
  /** Per account in the book's order: its business in that year. */
  readonly values: readonly (number | null)[];
  readonly abc: readonly AbcRow[];
  readonly won: readonly Opportunity[];
  readonly lost: readonly Opportunity[];
  /** First date of each kind of business; before it nothing can be compared. */
  readonly firstSale: SerialDate | null;
  readonly firstWon: SerialDate | null;
}

const portfolios = new WeakMap<AccountBook, Map<SerialDate, Portfolio>>();

/** Calculated once for a book, since every account's plan asks for it. */
export function portfolioOf(book: AccountBook, asOf: SerialDate): Portfolio {
  const known = portfolios.get(book) ?? new Map<SerialDate, Portfolio>();
  const portfolio = known.get(asOf) ?? calculate(book, asOf);
  portfolios.set(book, known.set(asOf, portfolio));
  return portfolio;
}

function calculate(book: AccountBook, asOf: SerialDate): Portfolio {
  const basis: Basis = hasTable(book, "sales") ? "revenue" : "won";
  const all = book.accounts.map((account) => businessOf(account, asOf));
  const saleDates = all.flatMap(({ sales }) => sales.map(({ month }) => month));
  const wonDates = all.flatMap(({ won }) => won.flatMap(({ closed }) => (closed === null ? [] : [closed])));
  const dates = basis === "revenue" ? saleDates : wonDates;
  const inYear = latest(dates.filter((date) => yearOf(date) === yearOf(asOf))) ?? latest(dates) ?? asOf;
  const period = yearPeriod(yearOf(inYear), asOf);
  const isKnown = hasTable(book, "sales") || hasTable(book, "opportunities");
  const values = all.map((business) => (isKnown ? businessIn(business, basis, period) : null));
  return {
    basis,
    period,
    values,
    abc: abcClasses(values, book.parameters),
    won: all.flatMap(({ won }) => won),
    lost: all.flatMap(({ lost }) => lost),
    firstSale: earliest(saleDates),
    firstWon: earliest(wonDates),
  };
}

/** Revenue, or the amount of won opportunities, within some days. */
export function businessIn(
  { sales, won }: Pick<Business, "sales" | "won">,
  basis: Basis,
  span: { readonly from: SerialDate; readonly until: SerialDate },
): number | null {
  return basis === "revenue"
    ? sumKnown(sales.filter(({ month }) => isWithin(month, span)).map(({ amount }) => amount))
    : sumKnown(won.filter(({ closed }) => isWithin(closed, span)).map(({ amount }) => amount));
}

// Not Math.max(...): a long table would overflow the stack.
function latest(dates: readonly SerialDate[]): SerialDate | null {
  return dates.reduce<SerialDate | null>((best, date) => (best === null || date > best ? date : best), null);
}

function earliest(dates: readonly SerialDate[]): SerialDate | null {
  return dates.reduce<SerialDate | null>((best, date) => (best === null || date < best ? date : best), null);
}
