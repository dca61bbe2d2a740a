import type { AbcRow } from "#core/accounts/abc-row.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Tier } from "#core/codes/codes.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { factsOf } from "../../facts/account-facts.ts";
import { hasTable, headerIn } from "../../facts/book-columns.ts";
import { sumKnown, type Business } from "../../facts/business.ts";
import { forecastOf, type YearForecast } from "../../facts/forecast.ts";
import { yearPeriod, type Period } from "../../facts/period.ts";
import { businessIn, type Portfolio } from "../../facts/portfolio.ts";
import type { AccountValue } from "../../facts/value.ts";
import { isWithin, yearUntil } from "../../facts/year-days.ts";
import { churnOf, type Churn } from "../../facts/churn.ts";
import { overdueByAge, type Overdue } from "./receivables.ts";

/** One account of the book as a manager of all of them looks at it. */
export interface Standing {
  readonly account: Account;
  readonly business: Business;
  readonly value: AccountValue;
  readonly tier: Tier | null;
  readonly abc: AbcRow;
  /** Business of the comparison's year, in yuan, as ABC-1 ranks it. */
  readonly amount: number | null;
  readonly forecast: YearForecast;
  readonly overdue: Overdue | null;
  readonly churn: Churn | null;
  /** Gross profit and cost to serve of the twelve months up to the date; null is not known. */
  readonly grossProfit: number | null;
  readonly cost: number | null;
}

/** @param year the calendar year that the document reports */
export function standingsOf(
  book: AccountBook,
  portfolio: Portfolio,
  asOf: SerialDate,
  year: number,
): readonly Standing[] {
  const period = yearPeriod(year, asOf);
  return book.accounts.map((account, index) => {
    const facts = factsOf(book, account, asOf);
    return {
      account,
      business: facts.business,
      value: facts.value,
      tier: facts.value.tier?.tier ?? null,
      abc: facts.abc,
      amount: portfolio.values[index] ?? null,
      forecast: forecastIn(book, account, facts.business, period, asOf),
      overdue: overdueByAge(book, account, asOf),
      churn: churnOf(account, asOf, book.parameters),
      grossProfit: lastYear(book, "sales", facts.business.sales, "grossProfit", asOf),
      cost: lastYear(book, "kamCosts", account.kamCosts, "amount", asOf),
    };
  });
}

function forecastIn(
  book: AccountBook,
  { customer }: Account,
  business: Business,
  period: Period,
  asOf: SerialDate,
): YearForecast {
  const signed = hasTable(book, "opportunities") ? businessIn(business, "won", period) : null;
  const target = period.current ? customer.signTarget : null;
  return forecastOf(business, period, signed, target, book.parameters, asOf);
}

/** Sum of a column in the twelve months up to the date; without a row of the account, 0 where the table is there. */
function lastYear<Column extends "grossProfit" | "amount">(
  book: AccountBook,
  table: "sales" | "kamCosts",
  rows: readonly (Readonly<Record<Column, number | null>> & { readonly month: SerialDate | null })[],
  column: Column,
  asOf: SerialDate,
): number | null {
  if (!hasTable(book, table) || headerIn(book, table, column) === null) return null;
  const span = yearUntil(asOf);
  return sumKnown(rows.filter(({ month }) => isWithin(month, span)).map((row) => row[column]));
}
