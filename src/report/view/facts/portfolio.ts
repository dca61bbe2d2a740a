import { abcClasses } from "#core/accounts/abc-class.ts";
import type { AbcRow } from "#core/accounts/abc-row.ts";
import { abcSummary, type AbcClassSummary } from "#core/accounts/abc-summary.ts";
import { concentration, type Concentration } from "#core/accounts/concentration.ts";
import { yearOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Opportunity } from "#workbook/contract.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { hasTable } from "./book-columns.ts";
import { businessOf, sumKnown, type Business } from "./business.ts";
import { experienceOf, type Experience } from "./experience.ts";
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
  readonly classes: readonly AbcClassSummary[];
  readonly ranking: Ranking;
  readonly concentration: Concentration | null;
  readonly won: readonly Opportunity[];
  readonly lost: readonly Opportunity[];
  readonly experience: Experience;
  /** First date of each kind of business; before it nothing can be compared. */
  readonly firstSale: SerialDate | null;
  readonly firstWon: SerialDate | null;
}

/** The accounts that have a rank, the largest first. */
export interface Ranking {
  /** Their places in the book. */
  readonly accounts: readonly number[];
  /** What each holds of all together with those before it; none where all together have no business. */
  readonly shares: readonly number[];
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
  const abc = abcClasses(values, book.parameters);
  const concentrated = concentration(values, book.parameters);
  const [won, lost] = [all.flatMap((one) => one.won), all.flatMap((one) => one.lost)];
  return {
    basis,
    period,
    values,
    abc,
    classes: abcSummary(abc, book.parameters),
    ranking: rankingOf(values, abc),
    concentration: concentrated.ok ? concentrated.value : null,
    won,
    lost,
    experience: experienceOf(won, lost),
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

function rankingOf(values: Portfolio["values"], abc: Portfolio["abc"]): Ranking {
  const valueOf = (account: number) => values[account] ?? 0;
  const accounts = abc
    .flatMap(({ rank }, account) => (rank === null ? [] : [account]))
    .sort((one, other) => valueOf(other) - valueOf(one));
  const total = accounts.reduce((sum, account) => sum + valueOf(account), 0);
  let sum = 0;
  return { accounts, shares: total > 0 ? accounts.map((account) => (sum += valueOf(account)) / total) : [] };
}

// Not Math.max(...): a long table would overflow the stack.
function latest(dates: readonly SerialDate[]): SerialDate | null {
  return dates.reduce<SerialDate | null>((best, date) => (best === null || date > best ? date : best), null);
}

function earliest(dates: readonly SerialDate[]): SerialDate | null {
  return dates.reduce<SerialDate | null>((best, date) => (best === null || date < best ? date : best), null);
}
