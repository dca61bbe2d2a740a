import { funnelChart } from "#charts/funnel-chart.ts";
import { STEPS, type Step } from "#core/codes/codes.ts";
import { hasTable } from "./facts/book-columns.ts";
import { sumKnown } from "./facts/business.ts";
import type { LivingDeal } from "./facts/forecast.ts";
import { needView, type NeedView } from "./need-view.ts";
import { outlookView, type OutlookView } from "./outlook-view.ts";
import type { PlanContext } from "./plan-context.ts";
import { moneyText, sourcesText } from "./report-context.ts";

export interface FunnelView {
  readonly subject: string;
  readonly title: string;
  readonly chart: string | null;
  readonly outlook: OutlookView | null;
  readonly need: NeedView | null;
  /** null: no model was applied. */
  readonly sources: string | null;
}

export function funnelView(context: PlanContext): FunnelView {
  const { facts, words } = context;
  const open = facts.forecast.deals.length > 0;
  const need = hasTable(facts.book, "opportunities") ? needView(context) : null;
  return {
    subject: words.funnel.subject,
    title: titleOf(context),
    chart: open ? chartOf(context) : null,
    outlook: facts.period.current && open ? outlookView(context) : null,
    need,
    sources:
      open || need !== null
        ? sourcesText(context, [
            ["FUN-1", "std", "own"],
            ["FUN-4", "std"],
            ["PIPE-1", "own"],
            ["FC-1", "std"],
            ["FC-2", "own"],
          ])
        : null,
  };
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

function chartOf(context: PlanContext): string {
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
  });
}

function sumsOf(context: PlanContext, deals: readonly LivingDeal[]) {
  const amount = sumKnown(deals.map(({ opportunity }) => opportunity.amount));
  const weighted = sumKnown(deals.map((deal) => deal.weighted));
  return { amount, weighted, amountText: moneyText(context, amount), weightedText: moneyText(context, weighted) };
}
