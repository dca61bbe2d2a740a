import type { ValuePoint } from "#core/guide/value-points.ts";
import { guide } from "#locales/guide.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, row, section, table, text, words as column, type Row } from "../document/make-part.ts";
import { shownRows } from "../document/shown-rows.ts";
import { peopleText } from "../people-in.ts";
import { paragraph, whereText } from "../report-context.ts";
import type { EnteredQuestion } from "./planned-questions.ts";
import type { VisitFacts } from "./visit-facts.ts";
import { visitFigures } from "./visit-figures.ts";

const ROWS = 5;

/** What to ask: the team's own questions, else points to ask about. */
export function questionsSection(context: AccountContext, facts: VisitFacts): SectionView {
  const { subject, title, columns, enter, suggested } = context.catalogue.documents.visit.questions;
  const { entered, suggested: points } = facts.questions;
  const where = whereText(context, "questions", "question");
  if (entered.length > 0) return enteredSection(context, facts);
  if (points.length === 0) return section("questions", subject, title.none, [text(enter(where), 2)]);
  const { shown } = shownRows(context, points, ROWS);
  const heads = [column(columns.question), column(columns.person, 24, true)];
  const rows = shown.map((point) => suggestionRow(context, point));
  const body = table(heads, rows, { single: true });
  return section("questions", subject, title.suggested, [body, note(suggested(where), 2)]);
}

function enteredSection(context: AccountContext, facts: VisitFacts): SectionView {
  const { book, format, catalogue } = context;
  const { subject, title, deep } = catalogue.documents.visit.questions;
  const { count, sorted } = visitFigures(facts, book.parameters).questions;
  const { shown, more } = shownRows(context, facts.questions.entered, ROWS);
  const body = questionTable(
    context,
    shown.map((one) => questionRow(context, one)),
  );
  const written = format.count(count);
  const verdict = sorted === null ? null : sorted.verdict;
  const message =
    verdict === null
      ? title.unsorted(written)
      : verdict === "OK"
        ? title.balanced(written)
        : title.verdict(written, catalogue.codes.spinVerdict[verdict]);
  const { explicit } = visitFigures(facts, book.parameters).needs;
  const told = paragraph(context, [
    sorted === null ? null : deep(format.ratio(sorted.deepShare)),
    explicit === null ? null : catalogue.documents.visit.needs.rate(format.ratio(explicit)),
    more,
  ]);
  return section("questions", subject, message, told === "" ? [body] : [body, note(told, 2)]);
}

function questionTable({ catalogue }: AccountContext, rows: readonly Row[]) {
  const { columns } = catalogue.documents.visit.questions;
  return table([column(columns.question), column(columns.kind, 26, true), column(columns.person, 22)], rows, {
    single: true,
  });
}

function questionRow(context: AccountContext, { kind, question, person }: EnteredQuestion): Row {
  const { catalogue, names, words } = context;
  const { unsorted } = catalogue.documents.visit.questions;
  return row([
    names.inText(question),
    kind === null ? unsorted : catalogue.codes.spinKind[kind],
    peopleText(context, person) ?? words.none,
  ]);
}

function suggestionRow({ language, words }: AccountContext, { group, point }: ValuePoint): Row {
  const { valuePoints } = guide(language);
  const texts = (valuePoints.rows[group] as Readonly<Record<string, { question: string }>>)[point];
  return row([texts?.question ?? words.none, valuePoints.groups[group]]);
}
