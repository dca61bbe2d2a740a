import { describeFault } from "#locales/describe-fault.ts";
import type { AccountContext } from "../document/account-context.ts";
import { note, numbers, row, table, text, words as column } from "../document/make-part.ts";
import type { Part } from "../document/part.ts";
import { moneyText, paragraph, unitText } from "../report-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";

/** Rank by price, all else as expected. */
export function pricesPart(context: AccountContext, { scoring: { simulation } }: TenderFacts): readonly Part[] {
  const { catalogue, format, language } = context;
  const { title, columns, winning, noWinning, note: told, fault } = catalogue.documents.tender.prices;
  if (!simulation.ok) return [text(fault(describeFault(simulation.fault, language)))];
  const { prices, highestWinning } = simulation.value;
  const heads = [
    column(columns.price(unitText(context)), 40),
    numbers(columns.score, 30),
    numbers(columns.total, 34),
    numbers(columns.rival, 34),
    numbers(columns.rank, 26),
  ];
  const rows = prices.map(({ price, priceScore, total, rivalTotal, rank }) =>
    row(
      [
        moneyText(context, price),
        format.points(priceScore),
        format.points(total),
        format.points(rivalTotal),
        format.count(rank),
      ],
      rank === 1 ? "strong" : "plain",
    ),
  );
  const found =
    highestWinning === null ? noWinning : winning(`${moneyText(context, highestWinning)} ${unitText(context)}`);
  return [table(heads, rows, { title }), text(found), note(paragraph(context, [told]))];
}
