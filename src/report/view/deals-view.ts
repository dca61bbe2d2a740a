import { sumKnown } from "./facts/business.ts";
import type { LivingDeal } from "./facts/forecast.ts";
import { dealName, stepText } from "./deal-texts.ts";
import type { PlanContext } from "./plan-context.ts";
import { dateText, markOf, moneyText } from "./report-context.ts";

/** Every open and suspended opportunity. */
export interface DealsView {
  readonly subject: string;
  readonly title: string;
  readonly columns: Readonly<Record<DealColumn, string>>;
  readonly rows: readonly DealRowView[];
  readonly sum: { readonly name: string; readonly amount: string; readonly weighted: string };
  readonly note: string;
}

type DealColumn = "name" | "step" | "amount" | "weighted" | "expected" | "next" | "owner";

export type DealRowView = Readonly<Record<DealColumn, string>> & {
  /** Rival, suspended, stale: what else should be known. */
  readonly detail: string | null;
  readonly nextDate: string | null;
  /** Marks of dates that have passed. */
  readonly lateNext: string | null;
  readonly lateExpected: string | null;
};

export function dealsView(context: PlanContext): DealsView | null {
  const { facts, words, format } = context;
  const { deals } = facts.forecast;
  if (deals.length === 0) return null;
  const inYear = deals.filter(({ timing }) => timing === "in-year").length;
  return {
    subject: words.deals.subject,
    title: words.deals.title(format.count(deals.length), format.count(inYear)),
    columns: words.deals.columns,
    rows: deals.map((deal) => rowOf(context, deal)),
    sum: {
      name: words.deals.sum(format.count(deals.length)),
      amount: moneyText(context, sumKnown(deals.map(({ opportunity }) => opportunity.amount))),
      weighted: moneyText(context, sumKnown(deals.map(({ weighted }) => weighted))),
    },
    note: words.deals.note,
  };
}

function rowOf(context: PlanContext, deal: LivingDeal): DealRowView {
  const { facts, words, names } = context;
  const { opportunity, weighted, stale } = deal;
  const { nextDate, expSign, rival } = opportunity;
  const late = (date: number | null) => (date !== null && date < facts.asOf ? markOf(context, "bad") : null);
  const details = [
    ...(stale === true ? [words.deals.stale] : []),
    ...(rival === null ? [] : [words.deals.rival(rival)]),
  ];
  return {
    name: dealName(context, opportunity),
    detail: details.length === 0 ? null : details.join(words.list),
    step: stepText(context, deal),
    amount: moneyText(context, opportunity.amount),
    weighted: moneyText(context, weighted),
    expected: dateText(context, expSign),
    lateExpected: late(expSign),
    next: opportunity.nextStep === null ? words.none : names.inText(opportunity.nextStep),
    nextDate: nextDate === null ? null : dateText(context, nextDate),
    lateNext: late(nextDate),
    owner: opportunity.owner ?? words.none,
  };
}
