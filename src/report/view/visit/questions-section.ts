import { ROLES } from "#core/codes/codes.ts";
import type { ValuePoint } from "#core/guide/value-points.ts";
import { guide } from "#locales/guide.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, people, row, section, spare, table, text, words as column, type Row } from "../document/make-part.ts";
import { shownRows } from "../document/shown-rows.ts";
import { peopleText } from "../people-in.ts";
import { paragraph, whereText } from "../report-context.ts";
import { MOST } from "./page-room.ts";
import type { EnteredQuestion } from "./planned-questions.ts";
import type { VisitFacts } from "./visit-facts.ts";
import { visitFigures } from "./visit-figures.ts";

/** What to ask: the team's own questions, else points to ask about. */
export function questionsSection(context: AccountContext, facts: VisitFacts): SectionView {
  const { subject, title, columns, enter, suggested } = context.catalogue.documents.visit.questions;
  const { entered, suggested: points } = facts.questions;
  const where = whereText(context, "questions", "question");
  if (entered.length > 0) return enteredSection(context, facts);
  if (points.length === 0) return section("questions", subject, title.none, [text(enter(where), 2)]);
  const { shown } = shownRows(context, points, MOST.questions);
  const heads = [column(columns.question), column(columns.person, 16, true)];
  const rows = shown.map((point) => suggestionRow(context, point));
  const body = table(heads, rows, { single: true });
  return section("questions", subject, title.suggested, [body, note(suggested(where), 2)]);
}

function enteredSection(context: AccountContext, facts: VisitFacts): SectionView {
  const { book, format, catalogue } = context;
  const { subject, title, deep } = catalogue.documents.visit.questions;
  const { count, sorted } = visitFigures(facts, book.parameters).questions;
  const { shown, more } = shownRows(context, facts.questions.entered, MOST.questions);
  const body = questionTable(context, shown);
  const written = format.count(count);
  const verdict = sorted === null ? null : sorted.verdict;
  const message =
    sorted === null || verdict === null
      ? title.unsorted(written)
      : verdict !== "OK"
        ? title.verdict(written, catalogue.codes.spinVerdict[verdict])
        : sorted.asked < count
          ? title.partly(written, format.count(count - sorted.asked))
          : title.balanced(written);
  const { explicit } = visitFigures(facts, book.parameters).needs;
  const told = paragraph(context, [
    sorted === null ? null : deep(format.ratio(sorted.deepShare)),
    explicit === null ? null : catalogue.documents.visit.needs.rate(format.ratio(explicit)),
    more,
  ]);
  return section("questions", subject, message, told === "" ? [body] : [body, note(told, 2)]);
}

/** Without the columns that would be empty. */
function questionTable(context: AccountContext, shown: readonly EnteredQuestion[]) {
  const { catalogue, names, words } = context;
  const { columns, unsorted } = catalogue.documents.visit.questions;
  const kinds = shown.some(({ kind }) => kind !== null) ? [spare(column(columns.kind, 26, true))] : [];
  const persons = shown.some(({ person }) => person !== null) ? [people(columns.person, 20)] : [];
  const rows = shown.map(({ kind, question, person }) =>
    row([
      names.inText(question),
      ...kinds.map(() => (kind === null ? unsorted : catalogue.codes.spinKind[kind])),
      ...persons.map(() => peopleText(context, person) ?? words.none),
    ]),
  );
  return table([column(columns.question), ...kinds, ...persons], rows, { single: true });
}

/** A role by its code, as in the table of the people; a point of the company is for everybody. */
function suggestionRow({ language, words }: AccountContext, { group, point }: ValuePoint): Row {
  const { valuePoints } = guide(language);
  const texts = (valuePoints.rows[group] as Readonly<Record<string, { question: string }>>)[point];
  return row([texts?.question ?? words.none, ROLES.find((role) => role === group) ?? words.none]);
}
