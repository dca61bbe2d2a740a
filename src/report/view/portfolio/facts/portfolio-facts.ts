import { abcSummary, type AbcClassSummary } from "#core/accounts/abc-summary.ts";
import { concentration, type Concentration } from "#core/accounts/concentration.ts";
import { topShare } from "#core/accounts/top-share.ts";
import { yearOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { businessOf } from "../../facts/business.ts";
import { yearPeriod, type Period } from "../../facts/period.ts";
import { businessIn, portfolioOf, type Portfolio } from "../../facts/portfolio.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import { levellingOf, slippageOf, type Levelling, type Slippage } from "../../facts/deal-dates.ts";
import { matrixOf, type Matrix } from "./matrix.ts";
import { concernsOf, type Concern } from "./matters.ts";
import { repsOf, type Rep } from "./reps.ts";
import { resultsOf, type Results } from "./results.ts";
import { standingsOf, type Standing } from "../../facts/standings.ts";
import { whaleOf, type Whale } from "./whale.ts";
import { yearOfAll, type Year } from "../../facts/year.ts";

/** Everything calculated about a book: numbers only, the words come later. */
export interface PortfolioFacts {
  /** With the chosen accounts only. */
  readonly book: AccountBook;
  readonly whole: boolean;
  readonly asOf: SerialDate;
  readonly period: Period;
  readonly portfolio: Portfolio;
  readonly standings: readonly Standing[];
  readonly year: Year | null;
  readonly concentration: Concentrated | null;
  readonly matrix: Matrix | null;
  readonly coverage: Coverage;
  readonly overdue: OverdueTotal | null;
  readonly slippage: Slippage;
  readonly levelling: Levelling | null;
  readonly whale: Whale | null;
  readonly results: Results | null;
  readonly reps: readonly Rep[];
  readonly concerns: readonly Concern[];
}

export interface Concentrated extends Concentration {
  readonly classes: readonly AbcClassSummary[];
  readonly topThree: number;
  readonly topThreeBefore: number | null;
  /** Cumulative shares by rank, of the year and of the one before. */
  readonly shares: readonly number[];
  readonly sharesBefore: readonly number[] | null;
  readonly total: number;
  readonly first: Standing;
}

export interface OverdueTotal {
  readonly total: number;
  /** More than 60 days; null where no ages are known. */
  readonly old: number | null;
  /** Accounts that owe, the largest first. */
  readonly debtors: readonly Standing[];
}

/** @param accounts the chosen ones, at least one */
export function portfolioFacts(whole: AccountBook, accounts: readonly Account[], asOf: SerialDate): PortfolioFacts {
  const isWhole = accounts.length === whole.accounts.length;
  const book = isWhole ? whole : { ...whole, accounts };
  const { parameters } = book;
  const portfolio = portfolioOf(book, asOf);
  const period = yearPeriod(reportedYear(accounts, portfolio, asOf), asOf);
  const standings = standingsOf(book, portfolio, asOf, period.year);
  const year = yearOfAll(book, standings, portfolio, period, asOf, isWhole);
  return {
    book,
    whole: isWhole,
    asOf,
    period,
    portfolio,
    standings,
    year,
    concentration: concentrated(book, standings, portfolio),
    matrix: matrixOf(standings, parameters, asOf),
    coverage: coverageOf(book, standings, period, asOf, whole),
    overdue: overdueTotal(standings),
    slippage: slippageOf(standings, period.end, parameters, asOf),
    levelling: year === null || !period.current ? null : levellingOf(standings, year, parameters, asOf),
    whale: whaleOf(book, standings),
    results: resultsOf(book, standings),
    reps: repsOf(book, standings, asOf),
    concerns: concernsOf(standings, asOf),
  };
}

/** The year of the date where anything is planned or alive in it, else the latest with business. */
function reportedYear(accounts: readonly Account[], { period }: Portfolio, asOf: SerialDate): number {
  const isPlanned = accounts.some(
    (account) => account.customer.signTarget !== null || businessOf(account, asOf).living.length > 0,
  );
  return isPlanned ? yearOf(asOf) : period.year;
}

function concentrated(book: AccountBook, standings: readonly Standing[], portfolio: Portfolio): Concentrated | null {
  const { basis, period, values, abc, firstSale, firstWon } = portfolio;
  const found = concentration(values, book.parameters);
  const [first, ...others] = standings.filter(({ amount }) => amount !== null && amount > 0);
  if (!found.ok || first === undefined) return null;
  const start = basis === "revenue" ? firstSale : firstWon;
  const hasBefore = start !== null && start < period.from;
  const before = hasBefore ? standings.map(({ business }) => businessIn(business, basis, period.previous)) : [];
  const three = topShare(values, 3);
  const threeBefore = topShare(before, 3);
  return {
    ...found.value,
    classes: abcSummary(abc, book.parameters),
    topThree: three.ok ? three.value : 1,
    topThreeBefore: threeBefore.ok ? threeBefore.value : null,
    shares: cumulative(values) ?? [],
    sharesBefore: cumulative(before),
    total: values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0),
    first: others.reduce((most, one) => ((one.amount ?? 0) > (most.amount ?? 0) ? one : most), first),
  };
}

/** Shares by rank of the accounts with business, those without at the end. */
function cumulative(values: readonly (number | null)[]): readonly number[] | null {
  const known = values
    .flatMap((value) => (value === null ? [] : [Math.max(0, value)]))
    .sort((one, other) => other - one);
  const total = known.reduce((sum, value) => sum + value, 0);
  if (total === 0) return null;
  let sum = 0;
  return known.map((value) => (sum += value) / total);
}

function overdueTotal(standings: readonly Standing[]): OverdueTotal | null {
  const known = standings.filter(({ overdue }) => overdue !== null);
  if (known.length === 0) return null;
  const debtors = known
    .filter(({ overdue }) => (overdue?.total ?? 0) > 0)
    .toSorted((one, other) => (other.overdue?.total ?? 0) - (one.overdue?.total ?? 0));
  const aged = debtors.flatMap(({ overdue }) => overdue?.ages?.[0] ?? []);
  return {
    total: debtors.reduce((sum, { overdue }) => sum + (overdue?.total ?? 0), 0),
    old: debtors.length > 0 && aged.length === 0 ? null : aged.reduce((sum, amount) => sum + amount, 0),
    debtors,
  };
}
