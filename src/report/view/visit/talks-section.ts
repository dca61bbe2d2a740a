import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, people, row, section, spare, table, text, words as column, type Row } from "../document/make-part.ts";
import { peopleText } from "../people-in.ts";
import { whereText } from "../report-context.ts";
import type { VisitFacts } from "./visit-facts.ts";
import type { Visit } from "./visit-rows.ts";

/** The last talks: what the customer said, or where that is not to be told what they were about. @param most rows that the page has */
export function talksSection(context: AccountContext, { visits }: VisitFacts, most: number): SectionView {
  const { catalogue, format, asOf, personal } = context;
  const { subject, title, columns, enter } = catalogue.documents.visit.talks;
  const [last] = visits;
  if (last === undefined) {
    return section("talks", subject.none, title.none, [text(enter(whereText(context, "visits", "customerWords")), 2)]);
  }
  const days = asOf - last.date;
  const message = days === 0 ? title.today : title.last(format.date(last.date), format.count(days));
  const heads = [
    column(columns.date, 20),
    spare(column(columns.mode, 19)),
    people(columns.who, 28),
    column(personal ? columns.said : columns.about),
    column(columns.next, 58, true),
  ];
  const shown = visits.slice(0, most);
  const rows = shown.map((visit) => talkRow(context, visit));
  const body = table(heads, rows, { single: true });
  return section("talks", subject.last(format.count(shown.length)), message, [body]);
}

function talkRow(context: AccountContext, visit: Visit): Row {
  const { catalogue, format, names, words, personal } = context;
  const { date, mode, customerPeople, customerWords, mainPoints, goal, nextStep } = visit;
  const said = personal ? (customerWords ?? mainPoints ?? goal) : goal;
  return row([
    format.date(date),
    cell(mode === null ? words.none : catalogue.codes.visitMode[mode]),
    cell(peopleText(context, customerPeople) ?? words.none),
    cell(said === null ? words.none : names.inText(said)),
    cell(nextStep === null ? words.none : names.inText(nextStep)),
  ]);
}
