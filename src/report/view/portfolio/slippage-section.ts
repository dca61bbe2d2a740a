import type { Predictability } from "#core/pipeline/predictability.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words, type Row } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import { hasTable } from "../facts/book-columns.ts";
import { moneyText, whereText } from "../report-context.ts";
import { shownRows } from "../document/shown-rows.ts";
import type { Slip } from "../facts/deal-dates.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

const ROWS = 12;

/** Signings that are not expected when they first were. */
export function slippageSection(context: PortfolioContext): SectionView | null {
  const { facts, say } = context;
  const { slippage, book } = facts;
  if (!hasTable(book, "opportunities")) return null;
  if (slippage.dated === 0) {
    const enter = say.slippage.enter(whereText(context, "opportunities", "firstSign"));
    return section("slippage", say.slippage.subject, say.slippage.title.unknown, [text(enter)]);
  }
  const { shown, more } = shownRows(context, slippage.slips, ROWS);
  return section("slippage", say.slippage.subject, titleOf(context), [
    ...(shown.length === 0 ? [] : [tableOf(context, shown)]),
    ...(more === null ? [] : [note(more)]),
    ...(slippage.record === null ? [] : [text(recordText(context, slippage.record))]),
    note(say.slippage.note),
  ]);
}

function tableOf(context: PortfolioContext, slips: readonly Slip[]): TablePart {
  const { columns } = context.say.slippage;
  const heads = [
    words(columns.account, 32),
    words(columns.deal),
    numbers(columns.amount, 18),
    words(columns.first, 22, true),
    words(columns.now, 20),
    numbers(columns.days, 18),
    words(columns.step, 14, true),
    numbers(columns.inStep, 20),
  ];
  return table(
    heads,
    slips.map((one) => rowOf(context, one)),
  );
}

function recordText(
  { say, format }: PortfolioContext,
  { count, meanError, hitShare, meanSlip }: Predictability,
): string {
  const days = Math.round(meanSlip);
  const slip = days < 0 ? say.slippage.earlier(format.count(-days)) : say.slippage.later(format.count(days));
  return say.slippage.record(format.count(count), format.count(meanError), format.ratio(hitShare), slip);
}

function titleOf({ facts, say, format, words: common }: PortfolioContext): string {
  const { dated, slips, lostToYear } = facts.slippage;
  const { title } = say.slippage;
  if (slips.length === 0) return title.stable(format.count(dated));
  const moved = title.moved(format.count(slips.length), format.count(dated));
  return lostToYear === 0 ? moved : [moved, title.out(format.money(lostToYear))].join(common.clauseSeparator);
}

function rowOf(context: PortfolioContext, { standing, deal, first, now, days, daysInStep }: Slip): Row {
  const { format, words: common, nameOf, dealOf } = context;
  const { amount, step } = deal.opportunity;
  return row([
    cell("", { lead: nameOf(standing) }),
    dealOf(deal),
    moneyText(context, amount),
    format.date(first),
    format.date(now),
    cell(days > 0 ? `+${format.count(days)}` : format.count(days), { tone: days > 0 ? "bad" : "good" }),
    step ?? common.none,
    daysInStep === null ? common.none : format.count(daysInStep),
  ]);
}
