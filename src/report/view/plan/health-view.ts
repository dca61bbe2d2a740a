import type { Standing } from "#charts/status-mark.ts";
import { FINANCE_MEASURES, type FinanceMeasure } from "#core/codes/results/finance.ts";
import { formats, type Formats } from "#locales/format.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words, type Row } from "../document/make-part.ts";
import { markOf, paragraph, sourcesText } from "../report-context.ts";
import type { Health, StatementYear } from "./facts/health.ts";
import type { PlanContext } from "./plan-context.ts";

/** What the customer's own statements say of its finances (FIN-1 to FIN-6). */
export function healthView(context: PlanContext, health: Health): SectionView {
  const { catalogue, language } = context;
  const say = catalogue.documents.plan.health;
  const amounts = formats(language, largestOf(health));
  const heads = [
    words(say.columns.measure, 44),
    ...health.years.map(({ row: { year } }) => numbers(String(year), 30)),
    numbers(say.columns.green, 30),
    words(say.columns.light, null, true),
  ];
  const { source } = health.latest.row;
  const under = [
    say.unit(amounts.moneyUnit === "" ? say.plainUnit : amounts.moneyUnit),
    say.closing,
    source === null ? null : say.source(source),
    sourcesText(context, [
      ["FIN-1", "std"],
      ["FIN-2", "std"],
      ["FIN-3", "std"],
      ["FIN-4", "std"],
      ["FIN-5", "std"],
      ["FIN-6", "own"],
    ]),
  ];
  return section("health", say.subject, titleOf(context, health), [
    ...(health.health?.health === "WEAK" ? [text(say.review, null, { mark: markOf(context, "bad") })] : []),
    table(heads, [
      ...FINANCE_MEASURES.map((measure) => measureRow(context, health, measure)),
      ...plainRows(context, health, amounts),
    ]),
    note(paragraph(context, under)),
  ]);
}

/** Weak measures that a title names. */
const NAMED = 2;

function titleOf({ catalogue, format, words: common }: PlanContext, { health, latest }: Health): string {
  const say = catalogue.documents.plan.health;
  const year = String(latest.row.year);
  if (health === null) return say.unknown(year);
  const { financialHealth, financeMeasure } = catalogue.codes;
  const weak = health.measures.filter(({ points }) => points === 0).map(({ measure }) => financeMeasure[measure]);
  const missing = health.unknown.map((measure) => financeMeasure[measure]);
  const most = 2 * FINANCE_MEASURES.length;
  const whole = say.title(year, financialHealth[health.health], `${format.count(health.points)}/${format.count(most)}`);
  const named = weak.slice(0, NAMED).join(common.list);
  const weakText = weak.length > NAMED ? say.among(named, format.count(weak.length)) : named;
  const clauses = [
    health.reason === "EQUITY" ? say.equity : null,
    weak.length === 0 ? null : say.weak(weakText),
    health.reason === "MISSING" ? say.missing(missing.join(common.list)) : null,
  ].filter((clause) => clause !== null);
  return [whole, ...clauses.slice(0, 1)].join(common.clauseSeparator);
}

function largestOf({ years }: Health): number {
  const amounts = years.flatMap(({ row: { revenue, netProfit, totalAssets } }) => [revenue, netProfit, totalAssets]);
  return amounts.reduce<number>((most, amount) => Math.max(most, Math.abs(amount ?? 0)), 0);
}

const LIGHTS: Readonly<Record<0 | 1 | 2, Standing>> = { 2: "good", 1: "warn", 0: "bad" };

function measureRow(context: PlanContext, { years, health }: Health, measure: FinanceMeasure): Row {
  const { catalogue, facts, words: common } = context;
  const say = catalogue.documents.plan.health;
  const points = health?.measures.find((one) => one.measure === measure)?.points ?? null;
  const limit = facts.book.parameters[`health.${measure}.green`];
  const isMost = measure === "dso" || measure === "dio";
  return row([
    catalogue.codes.financeMeasure[measure],
    ...years.map(({ measures }) => measureText(context, measure, measures[measure])),
    (isMost ? say.atMost : say.atLeast)(measureText(context, measure, limit)),
    points === null ? common.none : cell(say.lights[points], { mark: markOf(context, LIGHTS[points]) }),
  ]);
}

function measureText({ format, catalogue, words: common }: PlanContext, measure: FinanceMeasure, value: number | null) {
  if (value === null) return common.none;
  switch (measure) {
    case "currentRatio":
      return format.index(value);
    case "netMargin":
    case "roa":
      return format.ratio(value);
    case "dso":
    case "dio":
      return catalogue.documents.plan.health.days(format.count(value));
  }
}

/** What takes no part in the light; rows of which nothing is known are left out. */
function plainRows(context: PlanContext, { years }: Health, amounts: Formats): readonly Row[] {
  const { catalogue, format, words: common } = context;
  const say = catalogue.documents.plan.health;
  const money = (value: number) => amounts.money(value);
  const days = (value: number) => say.days(format.count(value));
  const rows: readonly (readonly [string, (year: StatementYear) => number | null, (value: number) => string])[] = [
    [say.plain.dpo, ({ dpo }) => dpo, days],
    [say.plain.cashDays, ({ cashDays }) => cashDays, days],
    [say.plain.revenue, ({ row: { revenue } }) => revenue, money],
    [say.plain.netProfit, ({ row: { netProfit } }) => netProfit, money],
    [say.plain.totalAssets, ({ row: { totalAssets } }) => totalAssets, money],
  ];
  return rows.flatMap(([name, valueOf, write]) => {
    const values = years.map(valueOf);
    if (values.every((value) => value === null)) return [];
    const texts = values.map((value) => (value === null ? common.none : write(value)));
    return [row([name, ...texts, "", ""], "minor")];
  });
}
