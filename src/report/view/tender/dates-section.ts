import { columnLabel } from "../column-label.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, row, section, table, text, words as column } from "../document/make-part.ts";
import { distanceText, shownRows } from "../document/shown-rows.ts";
import { markOf, paragraph, whereText } from "../report-context.ts";
import { comingDates, type ComingDate } from "../facts/coming-dates.ts";
import { articlesText, dayOffText, ruleName } from "./tender-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";

const ROWS = 6;

/** What comes next, with the last lawful days of what may still be done. */
export function datesSection(context: AccountContext, { rows, laws }: TenderFacts): SectionView {
  const { catalogue, format } = context;
  const { subject, title, columns, enter, past, note: told } = catalogue.documents.tender.dates;
  const dates = comingDates(rows.tender, laws, context.asOf);
  const [next] = dates;
  if (next === undefined) {
    const where = whereText(context, "tenders", "deadline");
    return section("dates", subject, title.none, [text(rows.tender.deadline === null ? enter(where) : past, 2)]);
  }
  const { shown, more } = shownRows(context, dates, ROWS);
  const heads = [column(columns.date, 20), column(columns.what), column(columns.left, 21, true)];
  const lines = shown.map((one) => {
    const off = dayOffText(context, one.date);
    const cited = one.citations.length === 0 ? null : articlesText(context, one.citations);
    return row([
      cell(format.date(one.date), { tone: "strong" }),
      cell(whatText(context, one), { mark: off === null ? null : markOf(context, "warn"), small: off ?? cited }),
      distanceText(context, one.date),
    ]);
  });
  const notes = note(paragraph(context, [told, more]), 1);
  return section("dates", subject, title.next(whatText(context, next), format.date(next.date)), [
    table(heads, lines, { single: true }),
    notes,
  ]);
}

function whatText(context: AccountContext, { what }: ComingDate): string {
  const { latest } = context.catalogue.documents.tender.dates;
  if ("column" in what) return columnLabel(context.language, "tenders", what.column);
  return latest(ruleName(context, what.rule));
}
