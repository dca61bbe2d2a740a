import { funnelChart } from "#charts/funnel-chart.ts";
import type { Markup } from "#charts/svg.ts";
import { STEPS, type Step } from "#core/codes/codes.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, note, section } from "../document/make-part.ts";
import { hasTable } from "../facts/book-columns.ts";
import { sumKnown } from "../facts/business.ts";
import type { LivingDeal } from "../facts/forecast.ts";
import { needParts } from "./need-view.ts";
import { outlookParts } from "./outlook-view.ts";
import type { PlanContext } from "./plan-context.ts";
import { moneyText, sourcesText } from "../report-context.ts";

export function funnelView(context: PlanContext): SectionView {
  const { facts, words } = context;
  const open = facts.forecast.deals.length > 0;
  const need = hasTable(facts.book, "opportunities") ? needParts(context) : [];
  const sources = sourcesText(context, [
    ["FUN-1", "std", "own"],
    ["FUN-4", "std"],
    ["PIPE-1", "own"],
    ["FC-1", "std"],
    ["FC-2", "own"],
  ]);
  return section("funnel", words.funnel.subject, titleOf(context), [
    ...(open ? [figure(chartOf(context))] : []),
    ...(facts.period.current && open ? outlookParts(context) : []),
    ...need,
    ...(open || need.length > 0 ? [note(sources)] : []),
  ]);
}

function titleOf(context: PlanContext): string {
  const { facts, words, format } = context;
  const { deals } = facts.forecast;
  const { title } = words.funnel;
  if (!hasTable(facts.book, "opportunities")) return title.noTable;
  if (deals.length === 0) return title.none;
  const amount = sumKnown(deals.map(({ opportunity }) => opportunity.amount));
  if (amount === null) return title.unpriced(format.count(deals.length));
  const weighted = sumKnown(deals.map((deal) => deal.weighted));
  const open = title.open(format.count(deals.length), format.money(amount));
  return [open, title.weighted(moneyText(context, weighted))].join(words.clauseSeparator);
}

function chartOf(context: PlanContext): Markup {
  const { facts, words, format, catalogue } = context;
  const { deals } = facts.forecast;
  const label = (step: Step | null) =>
    step === null ? words.funnel.noStep : words.funnel.step(step, catalogue.codes.step[step]);
  // What stands in ST7 is signed, and an open funnel ends before it.
  const shown: readonly (Step | null)[] = [
    ...STEPS.slice(0, -1),
    ...(deals.some(({ opportunity }) => opportunity.step === null) ? [null] : []),
  ];
  const rows = shown.map((step) => {
    const here = deals.filter(({ opportunity }) => opportunity.step === step);
    return { ...sumsOf(context, here), label: label(step), countText: format.count(here.length) };
  });
  return funnelChart({
    steps: rows,
    heads: words.funnel.heads,
    title: words.funnel.chart,
    desc: rows.map((row) => words.funnel.chartText(row.label, row.countText, row.amountText)).join(words.list),
    width: 182,
    ink: context.ink,
  });
}

function sumsOf(context: PlanContext, deals: readonly LivingDeal[]) {
  const amount = sumKnown(deals.map(({ opportunity }) => opportunity.amount));
  const weighted = sumKnown(deals.map((deal) => deal.weighted));
  return { amount, weighted, amountText: moneyText(context, amount), weightedText: moneyText(context, weighted) };
}
