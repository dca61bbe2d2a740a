import { funnelChart } from "#charts/funnel-chart.ts";
import { STEPS, type Step } from "#core/codes/codes.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, note, section } from "../document/make-part.ts";
import type { LivingDeal } from "../facts/forecast.ts";
import type { Markup } from "#charts/svg.ts";
import { sumKnown } from "../facts/business.ts";
import { moneyText, sourcesText } from "../report-context.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

/** Open opportunities of all accounts by step; null without any. */
export function funnelSection(context: PortfolioContext): SectionView | null {
  const { facts, say, format } = context;
  const deals = facts.standings.flatMap(({ forecast }) => forecast.deals);
  if (deals.length === 0) return null;
  const { amount, weighted } = sumsOf(deals);
  const title = say.funnel.title(format.count(deals.length), moneyText(context, amount), moneyText(context, weighted));
  const sources = sourcesText(context, [
    ["FUN-1", "std", "own"],
    ["FC-1", "std", "own"],
  ]);
  return section("funnel", say.funnel.subject, title, [figure(pictureOf(context, deals)), note(sources)]);
}

function pictureOf(context: PortfolioContext, deals: readonly LivingDeal[]): Markup {
  const { words, format, catalogue, ink } = context;
  const hasUnknown = deals.some(({ opportunity }) => opportunity.step === null);
  const steps: readonly (Step | null)[] = [...STEPS.slice(0, -1), ...(hasUnknown ? [null] : [])];
  const rows = steps.map((step) => {
    const here = deals.filter(({ opportunity }) => opportunity.step === step);
    const { amount, weighted } = sumsOf(here);
    return {
      label: step === null ? words.funnel.noStep : words.funnel.step(step, catalogue.codes.step[step]),
      countText: format.count(here.length),
      amount,
      amountText: moneyText(context, amount),
      weighted,
      weightedText: moneyText(context, weighted),
    };
  });
  return funnelChart({
    steps: rows,
    heads: words.funnel.heads,
    width: 182,
    ink,
    title: words.funnel.chart,
    desc: rows.map((row) => words.funnel.chartText(row.label, row.countText, row.amountText)).join(words.list),
  });
}

function sumsOf(deals: readonly LivingDeal[]) {
  return {
    amount: sumKnown(deals.map(({ opportunity }) => opportunity.amount)),
    weighted: sumKnown(deals.map(({ weighted }) => weighted)),
  };
}
