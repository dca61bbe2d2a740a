import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { businessOf, type Business } from "../../facts/business.ts";
import { forecastOf, type YearForecast } from "../../facts/forecast.ts";
import { measuresOf, type Measures, type Wallet } from "../../facts/measures.ts";
import { periodOf, yearPeriod, type Period } from "../../facts/period.ts";
import { portfolioOf } from "../../facts/portfolio.ts";
import { valueOf, type AccountValue } from "../../facts/value.ts";

/** A workbook as it stood on a date, seen for the year that both workbooks are compared in. */
export interface Moment {
  readonly book: AccountBook;
  readonly asOf: SerialDate;
  readonly period: Period;
}

export function momentOf(book: AccountBook, asOf: SerialDate, year: number): Moment {
  return { book, asOf, period: yearPeriod(year, asOf) };
}

/** One account at a moment. */
export interface Side {
  readonly moment: Moment;
  readonly account: Account;
  readonly business: Business;
  /** Figures of the compared year. */
  readonly measures: Measures;
  /** Of the twelve months that the account's own plan reports. */
  readonly wallet: Wallet;
  readonly value: AccountValue;
  readonly forecast: YearForecast;
}

export function sideOf(moment: Moment, account: Account): Side {
  const { book, asOf, period } = moment;
  const portfolio = portfolioOf(book, asOf);
  const business = businessOf(account, asOf);
  const own = periodOf(business, account.customer, asOf);
  const measures = measuresOf(book, account, business, period, portfolio);
  const { wallet } = own.year === period.year ? measures : measuresOf(book, account, business, own, portfolio);
  const { signed } = measures;
  return {
    moment,
    account,
    business,
    measures,
    wallet,
    value: valueOf(account.customer, wallet.share, book.parameters),
    forecast: forecastOf(business, period, signed.actual, signed.target, book.parameters, asOf),
  };
}
