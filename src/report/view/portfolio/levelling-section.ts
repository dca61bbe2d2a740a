import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words, type Row } from "../document/make-part.ts";
import { shownRows } from "../document/shown-rows.ts";
import { dateText, moneyText } from "../report-context.ts";
import type { Levelled } from "../facts/deal-dates.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

const ROWS = 10;

/** How much hangs on the fourth quarter, and what could come earlier; null without a forecast for the year. */
export function levellingSection(context: PortfolioContext): SectionView | null {
  const { facts, say } = context;
  const { levelling } = facts;
  if (levelling === null || levelling.concentration === null) return null;
  const { shown, more } = shownRows(context, levelling.deals, ROWS);
  const { columns } = say.levelling;
  const heads = [
    words(columns.account, 34),
    words(columns.deal),
    numbers(columns.amount, 20),
    words(columns.sign, 24, true),
    numbers(columns.slack, 22),
    words(columns.result, 34, true),
  ];
  return section("levelling", say.levelling.subject, titleOf(context), [
    ...(shown.length === 0
      ? [text(say.levelling.none)]
      : [
          table(
            heads,
            shown.map((one) => rowOf(context, one)),
          ),
        ]),
    ...(more === null ? [] : [note(more)]),
    note(say.levelling.note),
  ]);
}

function titleOf({ facts, say, format, words: common }: PortfolioContext): string {
  const found = facts.levelling?.concentration ?? null;
  if (found === null) return say.levelling.title.unknown;
  const rest = found.move > 0 ? say.levelling.title.move(format.money(found.move)) : say.levelling.title.level;
  return [say.levelling.title.share(format.ratio(found.q4Share)), rest].join(common.clauseSeparator);
}

function rowOf(context: PortfolioContext, { standing, deal, slackDays, score, bar }: Levelled): Row {
  const { format, say, catalogue, nameOf, dealOf } = context;
  const { amount, expSign } = deal.opportunity;
  const result =
    bar !== null
      ? catalogue.codes.levellingBar[bar]
      : score === null
        ? say.levelling.unknownInput
        : format.money(score);
  return row([
    cell("", { lead: nameOf(standing) }),
    dealOf(deal),
    moneyText(context, amount),
    dateText(context, expSign),
    format.count(slackDays),
    cell(result, { tone: bar === null && score !== null ? "strong" : "quiet" }),
  ]);
}
