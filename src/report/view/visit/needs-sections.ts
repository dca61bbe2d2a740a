import { ripeness } from "#core/needs/need-level.ts";
import type { Row as TableRow } from "#workbook/contract.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, row, section, spare, table, text, words as column, type Row } from "../document/make-part.ts";
import type { Part } from "../document/part.ts";
import { shownRows } from "../document/shown-rows.ts";
import { markOf, whereText } from "../report-context.ts";
import { MOST } from "./page-room.ts";
import type { VisitFacts } from "./visit-facts.ts";
import { visitFigures } from "./visit-figures.ts";

/** What the customer needs, the ripest first, and what speaks against us, the open first. @param most needs that the page has room for */
export function needsSection(context: AccountContext, facts: VisitFacts, most: number): SectionView {
  const { subject } = context.catalogue.documents.visit.needs;
  return section("needs", subject, titleOf(context, facts), [
    needsPart(context, facts, most),
    objectionsPart(context, facts),
  ]);
}

function titleOf(context: AccountContext, facts: VisitFacts): string {
  const { book, catalogue, format } = context;
  const { needs, objections } = visitFigures(facts, book.parameters);
  const { title, nothing } = catalogue.documents.visit.needs;
  if (needs.count + objections.count === 0) return nothing;
  return title(format.count(needs.count), format.count(needs.ripe), format.count(objections.open));
}

function needsPart(context: AccountContext, facts: VisitFacts, most: number): Part {
  const { book, catalogue, names, words } = context;
  const { columns, enter } = catalogue.documents.visit.needs;
  if (facts.needs.length === 0) return text(enter(whereText(context, "needs", "statement")), 3);
  const ripeOf = ({ level }: TableRow<"needs">) => (level === null ? -1 : ripeness(level, book.parameters));
  const sorted = facts.needs.toSorted((one, other) => ripeOf(other) - ripeOf(one));
  const { shown } = shownRows(context, sorted, most);
  const heads = [column(columns.need), column(columns.level, 13, true), spare(column(columns.kind, 24))];
  const rows = shown.map(({ statement, level, kind }) =>
    row([names.inText(statement), level ?? words.none, kind === null ? words.none : catalogue.codes.needKind[kind]]),
  );
  return table(heads, rows, { single: true });
}

function objectionsPart(context: AccountContext, { objections }: VisitFacts): Part {
  const { columns, enter } = context.catalogue.documents.visit.objections;
  if (objections.length === 0) return text(enter(whereText(context, "objections", "objection")), 2);
  const isOpen = ({ solved }: TableRow<"objections">) => solved !== true;
  const sorted = objections.toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  const { shown } = shownRows(context, sorted, MOST.objections);
  return table(
    [column(columns.objection), column(columns.answer, 44, true)],
    shown.map((one) => objectionRow(context, one)),
    { single: true },
  );
}

function objectionRow(context: AccountContext, { objection, answer, solved }: TableRow<"objections">): Row {
  const { catalogue, names } = context;
  const { noAnswer, solved: settled } = catalogue.documents.visit.objections;
  const told = answer === null ? (solved === true ? settled : noAnswer) : names.inText(answer);
  const mark = markOf(context, solved === true ? "good" : answer === null ? "bad" : "warn");
  return row([cell(names.inText(objection), { mark }), cell(told, { tone: answer === null ? "quiet" : "plain" })]);
}
