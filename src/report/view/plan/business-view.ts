import { barChart } from "#charts/bar-chart.ts";
import { columnChart } from "#charts/column-chart.ts";
import { shorten } from "#charts/text-width.ts";
import { yearOf } from "#core/calendar/calendar-parts.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, halves, note, numbers, row, section, table, words, type Row } from "../document/make-part.ts";
import type { FigurePart, TablePart } from "../document/part.ts";
import { hasTable } from "../facts/book-columns.ts";
import type { YearFigures } from "../facts/years.ts";
import type { PlanContext } from "./plan-context.ts";
import { moneyText, ratioText, tableName } from "../report-context.ts";

const PRODUCTS = 6;
/** A product in the title: mm, in its type. */
const HEADING = { size: 4.59, bold: true };
const PRODUCT_ROOM = 70;
const YEARS = 5;

export function businessView(context: PlanContext): SectionView {
  const { facts, words: say } = context;
  const quarters = facts.years.length === 0 ? [] : [quartersFigure(context)];
  const products = facts.products.length === 0 ? [] : [productsFigure(context)];
  return section("business", say.business.subject, titleOf(context), [
    ...(quarters.length + products.length === 0 ? [] : [halves(quarters, products)]),
    ...(facts.years.length === 0 ? [] : [yearsTable(context)]),
    ...notesOf(context).map((one) => note(one)),
  ]);
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

function quartersFigure({ facts, words, format, ink }: PlanContext): FigurePart {
  const title = words.business.quarters[facts.portfolio.basis];
  const columns = facts.quarters.map(({ year, quarter, amount }) => ({
    label: words.business.quarter(String(year).slice(2), String(quarter)),
    actual: amount,
    text: amount === null ? words.none : format.money(amount),
  }));
  const desc = columns.map(({ label, text }) => words.business.quarterText(label, text)).join(words.list);
  return figure(columnChart({ columns, title, desc, width: 89, height: 38, ink }), { title });
}

function productsFigure({ facts, words, format, ink }: PlanContext): FigurePart {
  const { products, portfolio, period } = facts;
  const title = words.business.products[portfolio.basis](String(period.year));
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
  const desc = bars.map(({ label, text }) => words.business.quarterText(label, text)).join(words.list);
  return figure(barChart({ bars, title, desc, width: 89, ink }), { title });
}

function yearsTable(context: PlanContext): TablePart {
  const { columns } = context.words.business;
  return table(
    [
      words(columns.year, 30),
      numbers(columns.wonAmount),
      numbers(columns.won),
      numbers(columns.lost),
      numbers(columns.winRate),
      numbers(columns.revenue),
      numbers(columns.grossProfit),
      numbers(columns.margin),
      numbers(columns.collected),
    ],
    context.facts.years.slice(-YEARS).map((year) => yearRow(context, year)),
  );
}

function yearRow(context: PlanContext, figures: YearFigures): Row {
  const { facts, words: say, format } = context;
  const { revenue, grossProfit, deals } = figures;
  const hasDeals = hasTable(facts.book, "opportunities");
  const isOpen = figures.year === yearOf(facts.asOf);
  const count = (number: number) => (hasDeals ? format.count(number) : say.none);
  const margin = revenue === null || grossProfit === null || revenue === 0 ? null : grossProfit / revenue;
  return row([
    isOpen ? say.business.soFar(String(figures.year), format.date(facts.asOf).slice(5)) : String(figures.year),
    hasDeals ? moneyText(context, figures.wonAmount) : say.none,
    count(deals.won),
    count(deals.lost),
    ratioText(context, deals.rate),
    moneyText(context, revenue),
    moneyText(context, grossProfit),
    ratioText(context, margin),
    moneyText(context, figures.collected),
  ]);
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
