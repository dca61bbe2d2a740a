import { sumKnown } from "./facts/business.ts";
import { isWithin } from "./facts/year-days.ts";
import { dealName } from "./deal-texts.ts";
import type { PlanContext } from "./plan-context.ts";
import { dateText, moneyText } from "./report-context.ts";

/** The largest won opportunities of the reported year. */
export interface WonTableView {
  readonly title: string;
  readonly columns: Readonly<Record<"name" | "product" | "created" | "closed" | "days" | "amount", string>>;
  readonly rows: readonly WonRowView[];
  /** Said in place of an empty table. */
  readonly nothing: string | null;
}

export interface WonRowView {
  readonly name: string;
  readonly product: string;
  readonly created: string;
  readonly closed: string;
  readonly days: string;
  readonly amount: string;
  readonly sum: boolean;
}

const LARGEST = 6;

export function wonTableView(context: PlanContext): WonTableView {
  const { facts, words, format } = context;
  const year = String(facts.period.year);
  const won = facts.business.won.filter(({ closed }) => isWithin(closed, facts.period));
  const sorted = [...won].sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
  const [named, rest] = [sorted.slice(0, LARGEST), sorted.slice(LARGEST)];
  const group = (name: string, deals: typeof won, sum: boolean): WonRowView => ({
    name,
    product: "",
    created: "",
    closed: "",
    days: "",
    amount: moneyText(context, sumKnown(deals.map(({ amount }) => amount))),
    sum,
  });
  const rows = named.map((deal) => ({
    name: dealName(context, deal),
    product: deal.product ?? words.none,
    created: dateText(context, deal.created),
    closed: dateText(context, deal.closed),
    days: deal.created === null || deal.closed === null ? words.none : format.count(deal.closed - deal.created),
    amount: moneyText(context, deal.amount),
    sum: false,
  }));
  return {
    title: words.forecast.wonTitle(year),
    columns: words.forecast.wonColumns,
    rows: [
      ...rows,
      ...(rest.length === 0 ? [] : [group(words.forecast.wonOthers(format.count(rest.length)), rest, false)]),
      ...(won.length === 0 ? [] : [group(words.forecast.wonSum(format.count(won.length)), won, true)]),
    ],
    nothing: won.length === 0 ? words.forecast.noneWon(year) : null,
  };
}
