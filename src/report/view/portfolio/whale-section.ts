import { whaleCurve } from "#charts/whale-curve.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, figure, halves, note, numbers, row, section, table, text, words } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import { hasTable } from "../facts/book-columns.ts";
import { moneyText, whereText } from "../report-context.ts";
import type { Whale } from "./facts/whale.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

const WORST = 7;

/** Profit after cost to serve, and the accounts that bring least; null where neither sales nor costs are kept. */
export function whaleSection(context: PortfolioContext): SectionView | null {
  const { facts, say, format } = context;
  const { whale, book } = facts;
  if (whale === null) {
    if (!hasTable(book, "kamCosts") && !hasTable(book, "sales")) return null;
    const enter = say.whale.enter(whereText(context, "sales", "grossProfit"), whereText(context, "kamCosts", "amount"));
    return section("whale", say.whale.subject, say.whale.unknown, [text(enter)]);
  }
  const { curve, standings } = whale;
  const loss = curve.peak - curve.total;
  const title =
    curve.unprofitable > 0
      ? say.whale.title.loss(format.count(curve.unprofitable), format.money(loss))
      : say.whale.title.none(format.count(standings.length));
  return section("whale", say.whale.subject, title, [
    halves([figure(pictureOf(context, whale))], [worstTable(context, whale)]),
    note(say.whale.note(format.count(standings.length))),
  ]);
}

function pictureOf({ say, format, ink }: PortfolioContext, { curve }: Whale) {
  // By profit, not by rank: equal profits share one, and the curve has a point for each account.
  let sum = 0;
  const cumulative = curve.rows
    .map(({ profit }) => profit)
    .toSorted((one, other) => other - one)
    .map((profit) => (sum += profit));
  const peak = say.whale.peak(format.count(curve.profitable), format.money(curve.peak));
  const total = say.whale.total(format.money(curve.total));
  return whaleCurve({
    cumulative,
    peak,
    total,
    rankName: say.whale.rank,
    zero: say.whale.zero,
    width: 89,
    height: 50,
    ink,
    title: say.whale.picture,
    desc: [peak, total].join(" "),
  });
}

function worstTable(context: PortfolioContext, { curve, standings }: Whale): TablePart {
  const { say, format, nameOf } = context;
  const { columns } = say.whale;
  const worst = curve.rows
    .map((one, index) => ({ ...one, standing: standings[index] }))
    .toSorted((one, other) => one.profit - other.profit)
    .slice(0, WORST);
  return table(
    [words(columns.account), numbers(columns.grossProfit, 18), numbers(columns.cost, 19), numbers(columns.profit, 16)],
    worst.flatMap(({ standing, profit }) =>
      standing === undefined
        ? []
        : [
            row([
              cell("", { lead: nameOf(standing) }),
              moneyText(context, standing.grossProfit),
              moneyText(context, standing.cost ?? 0),
              cell(format.money(profit), { tone: profit < 0 ? "bad" : "plain" }),
            ]),
          ],
    ),
    { title: say.whale.worst, single: true },
  );
}
