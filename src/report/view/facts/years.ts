import { quarterOf, yearOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { headerIn } from "./book-columns.ts";
import { sumKnown, type Business } from "./business.ts";
import { winLoss, type WinLoss } from "./deals.ts";
import { businessYears, type Period } from "./period.ts";
import { businessIn, type Basis } from "./portfolio.ts";
import { quarterDays } from "./year-days.ts";

/** One calendar year of an account, the year of the as-of date as far as it has come. */
export interface YearFigures {
  readonly year: number;
  /** Amount of the opportunities won in it. */
  readonly wonAmount: number | null;
  readonly deals: WinLoss;
  /** From the sales table; null where the workbook has none. */
  readonly revenue: number | null;
  readonly grossProfit: number | null;
  readonly collected: number | null;
}

/** Every year with business, ascending. */
export function yearsOf(book: AccountBook, business: Business): readonly YearFigures[] {
  return businessYears(business).map((year) => {
    const inYear = (date: SerialDate | null) => date !== null && yearOf(date) === year;
    const won = business.won.filter(({ closed }) => inYear(closed));
    const lost = business.lost.filter(({ closed }) => inYear(closed));
    const sales = business.sales.filter(({ month }) => inYear(month));
    const sum = (column: "amount" | "grossProfit" | "collected") =>
      headerIn(book, "sales", column) === null ? null : sumKnown(sales.map((row) => row[column]));
    return {
      year,
      wonAmount: sumKnown(won.map(({ amount }) => amount)),
      deals: winLoss(won, lost),
      revenue: sum("amount"),
      grossProfit: sum("grossProfit"),
      collected: sum("collected"),
    };
  });
}

/** Business of one quarter: revenue, or what was won. */
export interface QuarterFigures {
  readonly year: number;
  readonly quarter: number;
  readonly amount: number | null;
}

const QUARTERS = 8;

/** The eight quarters up to the period's last one, without the years before the first business. */
export function quartersOf(business: Business, basis: Basis, period: Period): readonly QuarterFigures[] {
  const first = businessYears(business)[0] ?? period.year;
  const last = period.year * 4 + quarterOf(period.until) - 1;
  const from = Math.min(Math.max(first * 4, last - QUARTERS + 1), period.year * 4);
  return Array.from({ length: last - from + 1 }, (_, index) => {
    const [year, quarter] = [Math.floor((from + index) / 4), ((from + index) % 4) + 1];
    return { year, quarter, amount: businessIn(business, basis, quarterDays(year, quarter)) };
  });
}

export interface ProductFigures {
  /** null: the rows name no product. */
  readonly product: string | null;
  readonly amount: number;
  /** Part of the period's total; null when that is not positive. */
  readonly share: number | null;
}

/** Business of the period by product, the largest first. */
export function productsOf({ sales, won }: Business, basis: Basis, period: Period): readonly ProductFigures[] {
  const rows =
    basis === "revenue"
      ? sales.map(({ month, product, amount }) => ({ date: month, product, amount }))
      : won.map(({ closed, product, amount }) => ({ date: closed, product, amount }));
  const sums = new Map<string | null, number>();
  for (const { date, product, amount } of rows) {
    if (date === null || date < period.from || date > period.until || amount === null) continue;
    sums.set(product, (sums.get(product) ?? 0) + amount);
  }
  const total = [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  return [...sums]
    .map(([product, amount]) => ({ product, amount, share: total > 0 ? amount / total : null }))
    .sort((one, other) => other.amount - one.amount);
}
