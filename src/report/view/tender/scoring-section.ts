import { priceWeight } from "#core/tender/price-weight.ts";
import { describeFault } from "#locales/describe-fault.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words as column, type Row } from "../document/make-part.ts";
import type { Part } from "../document/part.ts";
import { moneyText, paragraph, sourcesText, tableName, unitText } from "../report-context.ts";
import { pricesPart } from "./prices-part.ts";
import type { ScoredBidder } from "../facts/scoring.ts";
import { articlesText } from "./tender-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";

/** What the bids would come to, and what another price would do. */
export function scoringSection(context: AccountContext, facts: TenderFacts): SectionView {
  const { catalogue, language, words } = context;
  const { subject, title, enter, fault } = catalogue.documents.tender.scoring;
  const { bidders, totals } = facts.scoring;
  if (bidders.length === 0) {
    const where = enter(words.table(tableName(context, "bidders")));
    return section("scoring", subject, title.none, [text(where)]);
  }
  const parts: Part[] = [bidderTable(context, bidders), note(notesOf(context, facts))];
  if (!totals.ok) parts.push(text(fault(describeFault(totals.fault, language))));
  return section("scoring", subject, rankingTitle(context, facts), [...parts, ...pricesPart(context, facts)]);
}

/** Where our bid stands among the others: as expected, and as it came out once there is a result. */
export function rankingTitle(
  { catalogue, format }: AccountContext,
  { stage, scoring: { bidders, totals } }: TenderFacts,
): string {
  const { title } = catalogue.documents.tender.scoring;
  const { expected, came } = title;
  const place = stage === "ENDED" ? came : expected;
  if (!totals.ok) return title.none;
  const own = bidders.find(({ bidder }) => bidder.own === true)?.total ?? null;
  if (own === null) return title.unknownOwn;
  const others = bidders.flatMap(({ bidder, total }) => (bidder.own === true || total === null ? [] : [total.total]));
  const best = Math.max(0, ...others);
  const margin = format.points(Math.abs(own.total - best));
  return own.rank === 1 ? place.first(margin) : place.rank(format.count(own.rank), margin);
}

function bidderTable(context: AccountContext, bidders: readonly ScoredBidder[]) {
  const { columns } = context.catalogue.documents.tender.scoring;
  const heads = [
    column(columns.bidder),
    numbers(columns.price(unitText(context)), 26),
    numbers(columns.priceScore, 17),
    numbers(columns.technical, 17),
    numbers(columns.commercial, 17),
    numbers(columns.bonus, 13),
    numbers(columns.total, 15),
    numbers(columns.rank, 13),
  ];
  return table(
    heads,
    bidders.map((one) => bidderRow(context, one)),
  );
}

function bidderRow(context: AccountContext, one: ScoredBidder): Row {
  const { catalogue, format, words } = context;
  const { own } = catalogue.documents.tender.scoring;
  const { bidder, priceScore, technical, commercial, bonus, total } = one;
  const points = (value: number | null) => (value === null ? words.none : format.points(value));
  return row(
    [
      cell(bidder.bidder, { small: bidder.own === true ? own : bidder.source }),
      moneyText(context, bidder.price),
      points(priceScore),
      points(technical),
      points(commercial),
      points(bonus),
      points(total === null ? null : total.total),
      total === null ? words.none : format.count(total.rank),
    ],
    bidder.own === true ? "strong" : "plain",
  );
}

function notesOf(context: AccountContext, { rows, scoring }: TenderFacts): string {
  const { book, catalogue, format, words } = context;
  const told = catalogue.documents.tender.scoring;
  const { regime, subject, priceMethod } = rows.tender;
  const weight = scoring.priceWeight;
  const all = rows.scoringItems.reduce((sum, { points, kind }) => sum + (kind === "BONUS" ? 0 : (points ?? 0)), 0);
  const least = regime === "GOV-PROC" && subject !== null ? priceWeight(subject, weight, all, book.parameters) : null;
  const method = catalogue.codes.priceMethod[priceMethod ?? "LOWEST"];
  return paragraph(context, [
    told.method(method, weight === null ? words.none : format.score(weight)),
    priceMethod === null ? told.assumed : null,
    least?.ok === true && !least.value.enough
      ? told.lightPrice(format.ratio(least.value.least), articlesText(context, least.value.citations))
      : null,
    told.tie,
    sourcesText(context, [["TEND-4", "std", "own"]]),
  ]);
}
