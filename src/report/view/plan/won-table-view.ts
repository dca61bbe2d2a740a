import type { Opportunity } from "#workbook/contract.ts";
import { numbers, row, table, text, words, type Row } from "../document/make-part.ts";
import type { TablePart, TextPart } from "../document/part.ts";
import { sumKnown } from "../facts/business.ts";
import { isWithin } from "../facts/year-days.ts";
import { dealName } from "../deal-texts.ts";
import type { PlanContext } from "./plan-context.ts";
import { dateText, moneyText } from "../report-context.ts";

const LARGEST = 6;

/** The largest won opportunities of the reported year. */
export function wonTableView(context: PlanContext): TablePart | TextPart {
  const { facts, words: say, format } = context;
  const year = String(facts.period.year);
  const won = facts.business.won.filter(({ closed }) => isWithin(closed, facts.period));
  if (won.length === 0) return text(say.forecast.noneWon(year));
  const sorted = [...won].sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
  const [named, rest] = [sorted.slice(0, LARGEST), sorted.slice(LARGEST)];
  const group = (name: string, deals: typeof won, weight: Row["weight"]) =>
    row([name, "", "", "", "", moneyText(context, sumKnown(deals.map(({ amount }) => amount)))], weight);
  const { wonColumns: columns, wonTitle, wonOthers, wonSum } = say.forecast;
  return table(
    [
      words(columns.name, 62),
      words(columns.product, 40),
      words(columns.created, 22),
      words(columns.closed, 22),
      numbers(columns.days, 14),
      numbers(columns.amount),
    ],
    [
      ...named.map((deal) => rowOf(context, deal)),
      ...(rest.length === 0 ? [] : [group(wonOthers(format.count(rest.length)), rest, "plain")]),
      group(wonSum(format.count(won.length)), won, "sum"),
    ],
    { title: wonTitle(year), single: true },
  );
}

function rowOf(context: PlanContext, deal: Opportunity): Row {
  const { words: say, format } = context;
  const { created, closed } = deal;
  return row([
    dealName(context, deal),
    deal.product ?? say.none,
    dateText(context, created),
    dateText(context, closed),
    created === null || closed === null ? say.none : format.count(closed - created),
    moneyText(context, deal.amount),
  ]);
}
