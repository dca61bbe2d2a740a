import { cell, numbers, row, table, words, type Row } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import { ratioText } from "../report-context.ts";
import type { Market } from "../facts/market-shares.ts";
import type { PlanContext } from "./plan-context.ts";

/** Our share of each market beside that of its largest rival (COMP-5); nothing where no share is on record. */
export function marketTables(context: PlanContext, markets: readonly Market[]): readonly TablePart[] {
  if (markets.length === 0) return [];
  const say = context.catalogue.documents.plan.rivals;
  const { marketColumns: columns } = say;
  const heads = [
    words(columns.market),
    numbers(columns.year, 18),
    numbers(columns.own, 22),
    words(columns.largest, 44),
    numbers(columns.share, 22),
    numbers(columns.relative, 22),
  ];
  return [
    table(
      heads,
      markets.map((market) => marketRow(context, market)),
      { title: say.markets },
    ),
  ];
}

function marketRow(context: PlanContext, { name, year, own, largest, isOver, relative }: Market): Row {
  const { catalogue, format, names, words: common } = context;
  const say = catalogue.documents.plan.rivals;
  const lead = relative === null ? common.none : format.index(relative);
  return row([
    cell(names.inText(name), { small: isOver ? say.over : null }),
    year === null ? common.none : String(year),
    ratioText(context, own),
    largest?.company ?? common.none,
    ratioText(context, largest?.share ?? null),
    relative !== null && relative < 1 ? cell(lead, { tone: "bad" }) : lead,
  ]);
}
