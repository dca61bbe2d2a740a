import type { AbcRow } from "#core/accounts/abc-row.ts";
import type { Concentration } from "#core/accounts/concentration.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { businessOf, type Business } from "./business.ts";
import { chainFigures, type ChainFigures } from "./chain.ts";
import { cycleDays, winLoss, type CycleDays, type WinLoss } from "./deals.ts";
import { forecastOf, type YearForecast } from "./forecast.ts";
import { measuresOf, type Measures } from "./measures.ts";
import { periodOf, type Period } from "./period.ts";
import { pipelineOf, type Pipeline } from "./pipeline.ts";
import { portfolioOf, type Portfolio } from "./portfolio.ts";
import { valueOf, type AccountValue } from "./value.ts";
import {
  productsOf,
  quartersOf,
  yearsOf,
  type ProductFigures,
  type QuarterFigures,
  type YearFigures,
} from "./years.ts";

/** Everything calculated about one account: numbers only, the words come later. */
export interface AccountFacts {
  readonly book: AccountBook;
  readonly account: Account;
  readonly asOf: SerialDate;
  readonly portfolio: Portfolio;
  readonly business: Business;
  readonly period: Period;
  readonly measures: Measures;
  readonly years: readonly YearFigures[];
  readonly quarters: readonly QuarterFigures[];
  readonly products: readonly ProductFigures[];
  readonly deals: WinLoss;
  readonly wonCycle: CycleDays;
  readonly closedCycle: CycleDays;
  readonly forecast: YearForecast;
  readonly pipeline: Pipeline;
  readonly value: AccountValue;
  readonly chain: ChainFigures | null;
  readonly abc: AbcRow;
  /** The account's part in the portfolio's year. */
  readonly abcValue: number | null;
  readonly concentration: Concentration | null;
}

const UNRANKED: AbcRow = { class: "?", rank: null, share: null, cumulative: null };

export function factsOf(book: AccountBook, account: Account, asOf: SerialDate): AccountFacts {
  const { parameters } = book;
  const portfolio = portfolioOf(book, asOf);
  const business = businessOf(account, asOf);
  const period = periodOf(business, account.customer, asOf);
  const measures = measuresOf(book, account, business, period, portfolio);
  const { signed, wallet } = measures;
  const forecast = forecastOf(business, period, signed.actual, signed.target, parameters, asOf);
  const index = book.accounts.indexOf(account);
  const value = valueOf(account.customer, wallet.share, parameters);
  return {
    book,
    account,
    asOf,
    portfolio,
    business,
    period,
    measures,
    years: yearsOf(book, business),
    quarters: quartersOf(business, portfolio.basis, period),
    products: productsOf(business, portfolio.basis, period),
    deals: winLoss(business.won, business.lost),
    wonCycle: cycleDays(business.won),
    closedCycle: cycleDays([...business.won, ...business.lost]),
    forecast,
    pipeline: pipelineOf(business, portfolio, forecast, period, parameters, asOf),
    value,
    chain: chainFigures(account.persons, value.tier?.tier ?? null, asOf, parameters),
    abc: portfolio.abc[index] ?? UNRANKED,
    abcValue: portfolio.values[index] ?? null,
    concentration: portfolio.concentration,
  };
}
