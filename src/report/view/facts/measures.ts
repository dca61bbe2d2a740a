import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Sale } from "#workbook/contract.ts";
import { hasTable, headerIn } from "./book-columns.ts";
import { sumKnown, type Business } from "./business.ts";
import type { Period } from "./period.ts";
import { businessIn, type Basis, type Portfolio } from "./portfolio.ts";
import { isWithin, yearUntil, type Span } from "./year-days.ts";

/** A figure of the year so far with its target for the whole year; null is "not known". */
export interface Measure {
  readonly actual: number | null;
  readonly target: number | null;
  /** The same days of the year before; null also when the workbook does not reach back so far. */
  readonly previous: number | null;
}

export interface Measures {
  /** Won opportunities, by their closing date. */
  readonly signed: Measure;
  readonly revenue: Measure;
  readonly grossProfit: Measure;
  readonly collected: Measure;
  readonly wallet: Wallet;
}

/** Our part of what the customer spends in our category. */
export interface Wallet {
  readonly share: number | null;
  readonly target: number | null;
  readonly basis: Basis;
  /** Our business in the twelve months until the period's end: spending is entered per year. */
  readonly business: number | null;
  readonly spend: number | null;
}

export function measuresOf(
  book: AccountBook,
  { customer }: Account,
  business: Business,
  period: Period,
  { basis, firstSale, firstWon }: Portfolio,
): Measures {
  const target = (value: number | null) => (period.current ? value : null);
  const signedIn = (span: Span) => businessIn(business, "won", span);
  const sales = salesIn(book, business);
  const compared = <T>(first: SerialDate | null, value: T) => (first !== null && first < period.from ? value : null);
  const measure = (column: SaleFigure, goal: number | null): Measure => ({
    actual: sales(column, period),
    target: target(goal),
    previous: compared(firstSale, sales(column, period.previous)),
  });
  const hasDeals = hasTable(book, "opportunities");
  return {
    signed: {
      actual: hasDeals ? signedIn(period) : null,
      target: target(customer.signTarget),
      previous: compared(firstWon, signedIn(period.previous)),
    },
    revenue: measure("amount", null),
    grossProfit: measure("grossProfit", customer.marginTarget),
    collected: measure("collected", customer.collectTarget),
    wallet: walletOf(business, basis, period, customer.categorySpend, target(customer.walletTarget)),
  };
}

type SaleFigure = "amount" | "grossProfit" | "collected";

/** null where the workbook has no such table or column, or no cell of the period is filled. */
function salesIn(book: AccountBook, { sales }: Business) {
  return (column: SaleFigure, span: Span): number | null =>
    headerIn(book, "sales", column) === null ? null : sumKnown(rowsIn(sales, span).map((row) => row[column]));
}

function rowsIn(sales: readonly Sale[], span: Span): readonly Sale[] {
  return sales.filter(({ month }) => isWithin(month, span));
}

function walletOf(
  business: Business,
  basis: Basis,
  period: Period,
  spend: number | null,
  target: number | null,
): Wallet {
  const ours = businessIn(business, basis, yearUntil(period.until));
  const share = ours === null || spend === null || spend === 0 ? null : ours / spend;
  return { share, target, basis, business: ours, spend };
}
