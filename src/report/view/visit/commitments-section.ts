import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, people, row, section, spare, table, text, words as column, type Row } from "../document/make-part.ts";
import { distanceText, shownRows } from "../document/shown-rows.ts";
import { dueDate, whereText } from "../report-context.ts";
import type { Commitment } from "./commitments.ts";
import { peopleText } from "../people-in.ts";
import type { VisitFacts } from "./visit-facts.ts";

/** What both sides owe, the overdue first. @param most rows that the page has */
export function commitmentsSection(context: AccountContext, { commitments }: VisitFacts, most: number): SectionView {
  const { catalogue, format, words } = context;
  const { subject, title, columns, enter } = catalogue.documents.visit.commitments;
  if (commitments.length === 0) {
    const where = enter(whereText(context, "actions", "owner"), whereText(context, "visits", "commitments"));
    return section("commitments", subject, title.none, [text(where, 2)]);
  }
  const late = commitments.filter(({ daysLate }) => daysLate > 0).length;
  const [count, overdue] = [format.count(commitments.length), format.count(late)];
  const { shown, more } = shownRows(context, commitments, most);
  const heads = [
    column(columns.what),
    column(columns.side, 14, true),
    people(columns.owner, 24),
    column(columns.due, 21),
    spare(column(columns.state, 27)),
  ];
  const rows = shown.map((one) => commitmentRow(context, one));
  const about = more === null ? subject : [subject, more].join(words.separator);
  const message = late > 0 ? title.late(overdue, count) : title.open(count);
  return section("commitments", about, message, [table(heads, rows, { single: true })]);
}

function commitmentRow(context: AccountContext, one: Commitment): Row {
  const { catalogue, words } = context;
  const { sides } = catalogue.documents.visit.commitments;
  const late = one.daysLate > 0;
  return row([
    cell(commitmentText(context, one)),
    cell(sides[one.side]),
    cell(ownerText(context, one) ?? words.none),
    one.due === null ? words.none : cell("", { date: dueDate(context, one.due) }),
    cell(distanceText(context, one.due), { tone: late ? "bad" : "plain" }),
  ]);
}

/** A contact who owes us something is a person; our own colleague is not. */
function ownerText(context: AccountContext, { side, owner }: Commitment): string | null {
  return side === "THEIRS" ? peopleText(context, owner) : owner;
}

/** The promise in the words of the workbook; a follow-up in those of the document. */
export function commitmentText(context: AccountContext, { kind, text: words, visited }: Commitment): string {
  const { catalogue, format, names, words: report } = context;
  const { followUp, agreed } = catalogue.documents.visit.commitments;
  const date = visited === null ? report.none : format.date(visited);
  if (words === null) return followUp(date);
  return kind === "AGREED" ? agreed(date, names.inText(words)) : names.inText(words);
}
