import { numberBar } from "#charts/number-bar.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { numbers, row, section, table, text, words as column } from "../document/make-part.ts";
import type { KeyNumber } from "../document/part.ts";
import { shownRows } from "../document/shown-rows.ts";
import { moneyText, tableName, unitText } from "../report-context.ts";
import { rankingTitle } from "./scoring-section.ts";
import { completenessNumber, PLAIN } from "./strip-section.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";
import { tenderFigures } from "../facts/tender-figures.ts";

const ROWS = 5;

/** Once the bid is handed in: rank, points and price beside the others', and what the checks had shown. */
export function outcomeStrip(context: AccountContext, facts: TenderFacts): SectionView {
  const { subject } = context.catalogue.documents.tender.strip;
  const figures = tenderFigures(facts, context.asOf);
  const own = [rank, points, price].map((one) => one(context, facts));
  const key = [...own, completenessNumber(context, figures)];
  return section("strip", subject, rankingTitle(context, facts), [{ kind: "key-numbers", numbers: key, key: null }]);
}

function rank({ catalogue, format, words }: AccountContext, { scoring: { bidders } }: TenderFacts): KeyNumber {
  const { rank: name, ofBidders, nothing } = catalogue.documents.tender.outcome;
  const own = bidders.find(({ bidder }) => bidder.own === true)?.total ?? null;
  if (own === null) return { ...PLAIN, name, value: words.none, note: nothing };
  return { ...PLAIN, name, value: format.count(own.rank), note: ofBidders(format.count(bidders.length)) };
}

function points({ catalogue, format, ink, words }: AccountContext, { scoring: { bidders } }: TenderFacts): KeyNumber {
  const { points: name, best, nothing } = catalogue.documents.tender.outcome;
  const own = bidders.find(({ bidder }) => bidder.own === true)?.total ?? null;
  if (own === null) return { ...PLAIN, name, value: words.none, note: nothing };
  const most = Math.max(...bidders.map(({ total }) => total?.total ?? 0));
  const note = best(format.points(most));
  const bar = numberBar({ actual: own.total, target: most, title: name, desc: note, ink });
  return { ...PLAIN, name, value: format.points(own.total), bar, note };
}

function price(context: AccountContext, { scoring: { bidders } }: TenderFacts): KeyNumber {
  const { catalogue, format, words } = context;
  const { price: name, lowest, above, nothing } = catalogue.documents.tender.outcome;
  const own = bidders.find(({ bidder }) => bidder.own === true)?.bidder.price ?? null;
  const least = Math.min(...bidders.map(({ bidder }) => bidder.price ?? Infinity));
  if (own === null) return { ...PLAIN, name: name(unitText(context)), value: words.none, note: nothing };
  const note = own > least ? above(format.money(least), format.ratio(own / least - 1)) : lowest;
  return { ...PLAIN, name: name(unitText(context)), value: moneyText(context, own), note };
}

/** Who came where, for page one. */
export function rankingSection(context: AccountContext, { scoring: { bidders } }: TenderFacts): SectionView {
  const { catalogue, format, names, words } = context;
  const { ranking: subject, title, columns, enter } = catalogue.documents.tender.outcome;
  const [first] = bidders;
  if (first === undefined) {
    const where = enter(words.table(tableName(context, "bidders")));
    return section("ranking", subject, title.none, [text(where, 2)]);
  }
  const score = (value: number | null) => (value === null ? words.none : format.points(value));
  const { shown, more } = shownRows(context, bidders, bidders.length > ROWS ? ROWS - 1 : ROWS);
  const lines = shown.map(({ bidder, priceScore, technical, commercial, total }) =>
    row(
      [
        names.inText(bidder.bidder),
        moneyText(context, bidder.price),
        score(priceScore),
        score(technical),
        score(commercial),
        score(total?.total ?? null),
      ],
      bidder.own === true ? "strong" : "plain",
    ),
  );
  const heads = [
    column(columns.bidder),
    numbers(columns.price(unitText(context)), 23),
    numbers(columns.priceScore, 13),
    numbers(columns.technical, 15),
    numbers(columns.commercial, 17),
    numbers(columns.total, 12),
  ];
  const rest = more === null ? [] : [row([more], "minor")];
  const message = first.total === null ? title.unknown : title.first(names.inText(first.bidder.bidder));
  return section("ranking", subject, message, [table(heads, [...lines, ...rest], { single: true })]);
}

/** Where the points went, for page one. */
export function lossesSection(context: AccountContext, { rows, evidence }: TenderFacts): SectionView {
  const { catalogue, format, names, words } = context;
  const { losses: subject, title, lossColumns: columns, enterItems } = catalogue.documents.tender.outcome;
  const gaps = evidence?.ok === true ? evidence.value.gaps : [];
  const lost = rows.scoringItems
    .map((item, at) => ({ item, gap: gaps[at] ?? 0 }))
    .filter(({ gap }) => gap > 0)
    .toSorted((one, other) => other.gap - one.gap);
  const [worst] = lost;
  if (worst === undefined) {
    const where = enterItems(words.table(tableName(context, "scoringItems")));
    return section("losses", subject, title.noLosses, gaps.length > 0 ? [] : [text(where, 2)]);
  }
  const lines = lost
    .slice(0, ROWS)
    .map(({ item, gap }) =>
      row([
        names.inText(item.item),
        item.points === null ? words.none : format.score(item.points),
        item.expected === null ? words.none : format.score(item.expected),
        format.score(gap),
      ]),
    );
  const heads = [
    column(columns.item),
    numbers(columns.points, 17),
    numbers(columns.expected, 20),
    numbers(columns.lost, 17),
  ];
  const message = title.losses(names.inText(worst.item.item), format.score(worst.gap));
  return section("losses", subject, message, [table(heads, lines, { single: true })]);
}
