import type { SectionView } from "../document/document-view.ts";
import { row, section, table, text, words as column } from "../document/make-part.ts";
import { goalsTable } from "../joint/joint-tables.ts";
import { dateText, whereText } from "../report-context.ts";
import { standingOf } from "./agenda-data.ts";
import type { ReviewContext } from "./review-context.ts";

export function goalsSection(context: ReviewContext): SectionView {
  const { facts, review, format, forCustomer } = context;
  const { subject, title, enter, blank } = review.goals;
  const { goals } = facts;
  if (goals.length === 0) {
    const where = enter(whereText(context, "jointPlanItems", "item"));
    return section("goals", subject, title.none, [text(forCustomer ? blank : where)]);
  }
  const { met, late } = standingOf(goals);
  const [done, count] = [format.count(met), format.count(goals.length)];
  const message = late > 0 ? title.late(done, count, format.count(late)) : title.some(done, count);
  return section("goals", subject, message, [goalsTable(context, goals)]);
}

/** Needs that the customer named since the meeting before. */
export function changesSection(context: ReviewContext): SectionView {
  const { facts, review, catalogue, names, words, format } = context;
  const { subject, title, columns, enter } = review.changes;
  if (facts.needs.length === 0) {
    return section("changes", subject, title.none, [text(enter(whereText(context, "needs", "statement")))]);
  }
  const rows = facts.needs.map(({ date, statement, kind, response }) =>
    row([
      dateText(context, date),
      names.inText(statement),
      kind === null ? words.none : catalogue.codes.needKind[kind],
      response === null ? words.none : names.inText(response),
    ]),
  );
  const heads = [
    column(columns.date, 22),
    column(columns.statement),
    column(columns.kind, 24, true),
    column(columns.response, 62),
  ];
  return section("changes", subject, title.some(format.count(rows.length)), [table(heads, rows)]);
}
