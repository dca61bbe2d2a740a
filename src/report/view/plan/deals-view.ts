import { sumKnown } from "../facts/business.ts";
import type { LivingDeal } from "../facts/forecast.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, people, row, section, spare, table, words, type Row } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import { dealName, stepText } from "../deal-texts.ts";
import type { PlanContext } from "./plan-context.ts";
import { dueDate, moneyText, moreNote } from "../report-context.ts";

/** Every open and suspended opportunity, or the first of them in a line each; null where there is none. */
export function dealsView(context: PlanContext, most: number | null = null): SectionView | null {
  const { facts, words: say, format } = context;
  const { deals } = facts.forecast;
  if (deals.length === 0) return null;
  const inYear = deals.filter(({ timing }) => timing === "in-year").length;
  return section("deals", say.deals.subject, say.deals.title(format.count(deals.length), format.count(inYear)), [
    dealTable(context, most),
    ...moreNote(context, deals.length, most),
    note(say.deals.note),
  ]);
}

function dealTable(context: PlanContext, most: number | null): TablePart {
  const { facts, words: say, format } = context;
  const { deals } = facts.forecast;
  const { columns, sum } = say.deals;
  const sums = [
    sum(format.count(deals.length)),
    "",
    moneyText(context, sumKnown(deals.map(({ opportunity }) => opportunity.amount))),
    moneyText(context, sumKnown(deals.map(({ weighted }) => weighted))),
  ];
  return table(
    [
      words(columns.name, 42),
      words(columns.step, 20),
      numbers(columns.amount, 16.5),
      spare(numbers(columns.weighted, 16.5)),
      words(columns.expected, 27.5, true),
      words(columns.next, 41),
      spare(people(columns.owner)),
    ],
    [...deals.slice(0, most ?? Infinity).map((deal) => rowOf(context, deal)), row(sums, "sum")],
    { single: most !== null },
  );
}

function rowOf(context: PlanContext, deal: LivingDeal): Row {
  const { words: say, names } = context;
  const { opportunity, weighted, stale } = deal;
  const { nextDate, nextStep, expSign, rival } = opportunity;
  const details = [...(stale === true ? [say.deals.stale] : []), ...(rival === null ? [] : [say.deals.rival(rival)])];
  return row([
    cell(dealName(context, opportunity), { small: details.length === 0 ? null : details.join(say.list) }),
    stepText(context, deal),
    moneyText(context, opportunity.amount),
    moneyText(context, weighted),
    expSign === null ? say.none : cell("", { date: dueDate(context, expSign) }),
    cell(nextStep === null ? say.none : names.inText(nextStep), { date: dueDate(context, nextDate) }),
    opportunity.owner ?? say.none,
  ]);
}
