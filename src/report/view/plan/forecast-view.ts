import { forecastSteps, type ForecastStep } from "#charts/forecast-steps.ts";
import type { Markup } from "#charts/svg.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, pictures, row, section, table, words, type Row } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import { cellNeed } from "../document/fit/cell-room.ts";
import { sumKnown } from "../facts/business.ts";
import { isLate, type LivingDeal } from "../facts/forecast.ts";
import { hasTable } from "../facts/book-columns.ts";
import { dealName, stepText } from "../deal-texts.ts";
import type { PlanContext } from "./plan-context.ts";
import { dateText, moneyText, headerName, tableName } from "../report-context.ts";
import { wonTableView } from "./won-table-view.ts";

interface StepRow {
  readonly source: string;
  readonly step: string;
  readonly next: string;
  readonly nextDate: string | null;
  /** The date has passed. */
  readonly late: boolean;
  readonly amount: string;
  readonly weighted: string;
  readonly weight: Row["weight"];
}

const BIGGEST = 3;
/** mm; of the next step, its words without the date. */
const WIDTH = { source: 38, step: 18, next: 52, words: 22 };
const CHART = { width: 41, rowHeight: 5.6 };
/** mm of the chart at least, where long names take what they need of it. */
const NARROW = 30;

/** From what is signed to what the year should bring; the largest won deals where nothing is open. */
export function forecastView(context: PlanContext): SectionView {
  const { facts, words: say } = context;
  const { subject, noTable, enter, title } = say.forecast;
  const where = say.table(tableName(context, "opportunities"));
  if (facts.forecast.deals.length > 0) {
    return section("forecast", subject, titleOf(context), [stepTable(context), note(say.forecast.note, 2)]);
  }
  if (!hasTable(facts.book, "opportunities")) {
    return section("forecast", subject, say.funnel.title.noTable, [note(noTable(where), 2)]);
  }
  return section("forecast", subject, title.nothingOpen, [wonTableView(context), note(enter(where), 2)]);
}

function titleOf({ facts, words, format }: PlanContext): string {
  const { deals, likely, target } = facts.forecast;
  if (!deals.some(isCounted)) return words.forecast.title.nothingDue;
  if (target === null) return words.forecast.title.noTarget(format.money(likely));
  const surplus = format.money(Math.abs(likely - target));
  if (surplus === format.money(0)) return words.forecast.title.reached;
  return likely < target ? words.forecast.title.behind(surplus) : words.forecast.title.ahead(surplus);
}

/** Whether an opportunity can be added to this year's forecast. */
function isCounted({ timing, weighted }: LivingDeal): boolean {
  return timing === "in-year" && weighted !== null;
}

/** A row of the table with the place of its bar. */
interface Step {
  readonly row: StepRow;
  readonly bar: Pick<ForecastStep, "kind" | "from" | "to" | "label" | "gapLabel"> | null;
}

function stepTable(context: PlanContext): TablePart {
  const { words: say, facts, ink } = context;
  const { likely, best, target } = facts.forecast;
  const steps = [signedStep(context), ...dealSteps(context), sumStep(context), ...targetStep(context)];
  const drawn = steps.flatMap(({ row: one, bar }) =>
    bar === null ? [] : [{ ...bar, title: one.source, desc: one.weighted }],
  );
  const told = hasRoom(steps.map(({ row: one }) => placed(one, null)));
  const chart = chartOf(steps, told);
  const charts = forecastSteps({ ...chart, rows: drawn, max: target ?? Math.max(likely, best), target, ink });
  const next = charts.values();
  const { columns } = say.forecast;
  const rows = steps.map(({ row: one, bar }) => placed(one, bar === null ? null : (next.next().value ?? null)));
  const names = WIDTH.source + CHART.width - chart.width;
  return table(
    [
      words(columns.source, told ? names : names + WIDTH.words),
      words(columns.step, WIDTH.step),
      words(told ? columns.next : columns.nextDate, told ? WIDTH.next : WIDTH.next - WIDTH.words),
      numbers(columns.amount, 16.5),
      numbers(columns.weighted, 16.5),
      pictures(columns.chart, chart.width),
    ],
    told ? rows : rows.map(withoutWords),
    { single: true, even: true },
  );
}

/** The chart as wide as the names leave it, so that they stand in full. */
function chartOf(steps: readonly Step[], told: boolean): typeof CHART {
  const names = Math.max(...steps.map(({ row: { source, weight } }) => cellNeed(cell(source), weight)));
  const over = Math.max(0, names - WIDTH.source - (told ? 0 : WIDTH.words));
  return { ...CHART, width: Math.max(NARROW, CHART.width - Math.ceil(over)) };
}

/** Whether the next steps stand beside their opportunities in a line; the sections below have them in any case. */
function hasRoom(rows: readonly Row[]): boolean {
  const widest = (at: number) => Math.max(...rows.map(({ cells, weight }) => cellNeed(cells[at], weight)));
  return widest(0) + widest(2) <= WIDTH.source + WIDTH.next;
}

function withoutWords(one: Row): Row {
  const [source = cell(""), step = cell(""), next = cell(""), ...others] = one.cells;
  return { ...one, cells: [source, step, next.date === null ? next : { ...next, text: "" }, ...others] };
}

/** What has no date explains, and is written small. */
function placed(
  { source, step, next, nextDate, late, amount, weighted, weight }: StepRow,
  picture: Markup | null,
): Row {
  const when =
    nextDate === null
      ? cell("", { small: next })
      : cell(next, { date: { text: nextDate, mark: null, tone: late ? "bad" : "plain" } });
  return row([source, step, when, amount, weighted, cell("", { picture })], weight);
}

const PLAIN = { nextDate: null, late: false, weight: "plain" } as const;

function signedStep(context: PlanContext): Step {
  const { words, facts } = context;
  const { signed } = facts.forecast;
  const amount = moneyText(context, facts.measures.signed.actual);
  return {
    row: {
      ...PLAIN,
      source: words.forecast.signed,
      step: words.forecast.signedStep,
      next: words.none,
      amount,
      weighted: amount,
    },
    bar: { kind: "actual", from: 0, to: signed },
  };
}

/** The biggest ones by name, the rest of the year in one row, and what does not count in another. */
function dealSteps(context: PlanContext): readonly Step[] {
  const { facts, words } = context;
  const counted = facts.forecast.deals.filter(isCounted);
  const others = facts.forecast.deals.filter((deal) => !isCounted(deal));
  const named = counted.slice(0, BIGGEST);
  const rest = counted.slice(BIGGEST);
  let from = facts.forecast.signed;
  const bar = (weighted: number) => ({ kind: "forecast" as const, from, to: (from += weighted) });
  return [
    ...named.map((deal): Step => ({ row: dealRow(context, deal), bar: bar(deal.weighted ?? 0) })),
    ...(rest.length === 0 ? [] : [groupStep(context, rest, bar)]),
    ...(others.length === 0 ? [] : [leftOutStep(context, others, counted.length === 0)]),
  ].map((step) => ({ ...step, row: { ...step.row, source: step.row.source || words.deals.unnamed } }));
}

function dealRow(context: PlanContext, deal: LivingDeal): StepRow {
  const { facts, words, names } = context;
  const { opportunity, weighted } = deal;
  return {
    ...PLAIN,
    source: dealName(context, opportunity),
    step: stepText(context, deal),
    next: opportunity.nextStep === null ? words.forecast.noNext : names.inText(opportunity.nextStep),
    nextDate: opportunity.nextDate === null ? null : dateText(context, opportunity.nextDate),
    late: isLate({ ...deal, opportunity: { ...opportunity, expSign: null } }, facts.asOf),
    amount: moneyText(context, opportunity.amount),
    weighted: moneyText(context, weighted),
  };
}

function groupStep(context: PlanContext, deals: readonly LivingDeal[], bar: (weighted: number) => Step["bar"]): Step {
  const { words, format } = context;
  const weighted = sumKnown(deals.map((deal) => deal.weighted)) ?? 0;
  const row = {
    ...PLAIN,
    source: words.forecast.others(format.count(deals.length)),
    step: words.none,
    next: words.none,
    amount: moneyText(context, sumKnown(deals.map(({ opportunity }) => opportunity.amount))),
    weighted: format.money(weighted),
  };
  return { row, bar: bar(weighted) };
}

function leftOutStep(context: PlanContext, deals: readonly LivingDeal[], all: boolean): Step {
  const { words, format } = context;
  const count = format.count(deals.length);
  return {
    row: {
      ...PLAIN,
      source: all ? words.forecast.allLeftOut(count) : words.forecast.notCounted(count),
      step: words.none,
      next: words.forecast.notCountedWhy,
      amount: moneyText(context, sumKnown(deals.map(({ opportunity }) => opportunity.amount))),
      weighted: words.none,
      weight: "minor",
    },
    bar: null,
  };
}

function sumStep(context: PlanContext): Step {
  const { facts, words, format } = context;
  const { deals, signed, likely, target } = facts.forecast;
  const full = signed + (sumKnown(deals.filter(isCounted).map(({ opportunity }) => opportunity.amount)) ?? 0);
  const part = target === null || target === 0 ? {} : { label: format.ratio(likely / target) };
  const texts = { source: words.forecast.sum, step: "", next: words.forecast.sumNote };
  return {
    row: { ...PLAIN, ...texts, amount: format.money(full), weighted: format.money(likely), weight: "sum" },
    bar: { kind: "sum", from: signed, to: likely, ...part },
  };
}

function targetStep(context: PlanContext): readonly Step[] {
  const { facts, words, format } = context;
  const { likely, target } = facts.forecast;
  if (target === null) {
    const text = words.forecast.noTarget(headerName(context, "customers", "signTarget"));
    const row = {
      ...PLAIN,
      source: words.forecast.target,
      step: "",
      next: text,
      amount: words.none,
      weighted: words.none,
    };
    return [{ row: { ...row, weight: "minor" }, bar: null }];
  }
  const amount = format.money(target);
  const gap = target - likely;
  const labels = { label: format.ratio(1), ...(gap > 0 ? { gapLabel: words.forecast.gap(format.money(gap)) } : {}) };
  return [
    {
      row: { ...PLAIN, source: words.forecast.target, step: "", next: "", amount, weighted: amount },
      bar: { kind: "target", from: likely, to: target, ...labels },
    },
  ];
}
