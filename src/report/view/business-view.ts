import { barChart } from "#charts/bar-chart.ts";
import { columnChart } from "#charts/column-chart.ts";
import { shorten } from "#charts/text-width.ts";
import { yearOf } from "#core/calendar/calendar-parts.ts";
import { hasTable } from "./facts/book-columns.ts";
import type { YearFigures } from "./facts/years.ts";
import type { PlanContext } from "./plan-context.ts";
import { moneyText, ratioText, tableName } from "./report-context.ts";

export interface BusinessView {
  readonly subject: string;
  readonly title: string;
  readonly quarters: { readonly title: string; readonly chart: string } | null;
  readonly products: { readonly title: string; readonly chart: string } | null;
  readonly years: YearsTableView | null;
  readonly notes: readonly string[];
}

type YearColumn =
  "year" | "wonAmount" | "won" | "lost" | "winRate" | "revenue" | "grossProfit" | "margin" | "collected";

export interface YearsTableView {
  readonly columns: Readonly<Record<YearColumn, string>>;
  readonly rows: readonly Readonly<Record<YearColumn, string>>[];
}

const PRODUCTS = 6;
/** A product in the title: mm, in its type. */
const HEADING = { size: 4.59, bold: true };
const PRODUCT_ROOM = 70;
const YEARS = 5;

export function businessView(context: PlanContext): BusinessView {
  const { facts, words } = context;
  const { basis } = facts.portfolio;
  const year = String(facts.period.year);
  const none = facts.years.length === 0;
  return {
    subject: words.business.subject,
    title: titleOf(context),
    quarters: none ? null : { title: words.business.quarters[basis], chart: quartersChart(context) },
    products:
      facts.products.length === 0
        ? null
        : { title: words.business.products[basis](year), chart: productsChart(context) },
    years: none ? null : yearsTable(context),
    notes: notesOf(context),
  };
}

function titleOf({ facts, words, format }: PlanContext): string {
  const { book, products, portfolio, measures, period } = facts;
  const { title } = words.business;
  if (!hasTable(book, "sales") && !hasTable(book, "opportunities")) return title.noTable;
  const year = String(period.year);
  const amount = portfolio.basis === "revenue" ? measures.revenue.actual : measures.signed.actual;
  if (amount === null || products.length === 0) return title.nothing(year);
  const first = products[0];
  const whole = title[portfolio.basis](year, format.money(amount));
  if (first === undefined || first.product === null || first.share === null || products.length === 1) return whole;
  return [whole, title.product(shorten(first.product, HEADING, PRODUCT_ROOM), format.ratio(first.share))].join(
    words.clauseSeparator,
  );
}

function quartersChart({ facts, words, format }: PlanContext): string {
  const { basis } = facts.portfolio;
  const columns = facts.quarters.map(({ year, quarter, amount }) => ({
    label: words.business.quarter(String(year).slice(2), String(quarter)),
    actual: amount,
    text: amount === null ? words.none : format.money(amount),
  }));
  return columnChart({
    columns,
    title: words.business.quarters[basis],
    desc: columns.map(({ label, text }) => words.business.quarterText(label, text)).join(words.list),
    width: 89,
    height: 38,
  });
}

function productsChart({ facts, words, format }: PlanContext): string {
  const { products, portfolio, period } = facts;
  const shown = products.length > PRODUCTS ? products.slice(0, PRODUCTS - 1) : products;
  const rest = products.slice(shown.length);
  const bar = (label: string, amount: number, share: number | null, others: boolean) => ({
    label,
    value: amount,
    text: format.money(amount),
    share: share === null ? words.none : format.ratio(share),
    others,
  });
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const bars = [
    ...shown.map(({ product, amount, share }) =>
      bar(product ?? words.business.noProduct, amount, share, product === null),
    ),
    ...(rest.length === 0
      ? []
      : [
          bar(
            words.business.otherProducts(format.count(rest.length)),
            sum(rest.map(({ amount }) => amount)),
            rest[0]?.share === null ? null : sum(rest.map(({ share }) => share)),
            true,
          ),
        ]),
  ];
  return barChart({
    bars,
    title: words.business.products[portfolio.basis](String(period.year)),
    desc: bars.map(({ label, text }) => words.business.quarterText(label, text)).join(words.list),
    width: 89,
  });
}

function yearsTable(context: PlanContext): YearsTableView {
  const { facts, words } = context;
  return { columns: words.business.columns, rows: facts.years.slice(-YEARS).map((year) => yearRow(context, year)) };
}

function yearRow(context: PlanContext, figures: YearFigures): Readonly<Record<YearColumn, string>> {
  const { facts, words, format } = context;
  const { revenue, grossProfit, deals } = figures;
  const hasDeals = hasTable(facts.book, "opportunities");
  const isOpen = figures.year === yearOf(facts.asOf);
  const count = (number: number) => (hasDeals ? format.count(number) : words.none);
  return {
    year: isOpen ? words.business.soFar(String(figures.year), format.date(facts.asOf).slice(5)) : String(figures.year),
    wonAmount: hasDeals ? moneyText(context, figures.wonAmount) : words.none,
    won: count(deals.won),
    lost: count(deals.lost),
    winRate: ratioText(context, deals.rate),
    revenue: moneyText(context, revenue),
    grossProfit: moneyText(context, grossProfit),
    margin: ratioText(
      context,
      revenue === null || grossProfit === null || revenue === 0 ? null : grossProfit / revenue,
    ),
    collected: moneyText(context, figures.collected),
  };
}

function notesOf(context: PlanContext): readonly string[] {
  const { facts, words, format } = context;
  const { wonCycle, closedCycle, deals, book } = facts;
  const { business } = words;
  const cycle = (say: typeof business.cycle, { mean, median, count }: typeof wonCycle) =>
    mean === null || median === null ? [] : [say(format.count(mean), format.score(median), format.count(count))];
  const rate =
    deals.rate === null
      ? business.noRate
      : business.winRate(format.ratio(deals.rate), format.count(deals.won), format.count(deals.lost));
  const parts = [rate, ...cycle(business.cycle, wonCycle), ...cycle(business.closedCycle, closedCycle)];
  const noSales = business.noSales(words.table(tableName(context, "sales")));
  return [
    ...(hasTable(book, "opportunities") ? [business.sentence(parts.join(business.partSeparator))] : []),
    ...(hasTable(book, "sales") ? [] : [noSales]),
  ];
}
