import { answerTime, QUESTION_TOPICS, REHEARSAL_PHASES, rehearsalPlan } from "#core/guide/presentation.ts";
import { PRESENTATION_PLACES, type RehearsalDue } from "#core/guide/presentation.ts";
import { exceeds } from "#core/kernel/guard.ts";
import { guide } from "#locales/guide.ts";
import type { Row as TableRow } from "#workbook/contract.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words as column, type Row } from "../document/make-part.ts";
import { dateText, markOf, paragraph, sourcesText, tableName, whereText } from "../report-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";

/** The rehearsal counted back from the opening, and what each place in the order asks for. */
export function presentationSection(context: AccountContext, { rows }: TenderFacts): SectionView {
  const { book, catalogue, format } = context;
  const { subject, title, assumed, enter } = catalogue.documents.tender.presentation;
  const { opening } = rows.tender;
  const plan = opening === null ? null : rehearsalPlan(opening, book.parameters);
  const places = placesTable(context);
  if (opening === null || plan?.ok !== true) {
    return section("presentation", subject, title.none, [
      text(enter(whereText(context, "tenders", "opening"))),
      places,
    ]);
  }
  const notes = paragraph(context, [assumed, sourcesText(context, [["TEND-7", "own"]])]);
  return section("presentation", subject, title.plan(format.date(opening)), [
    rehearsalTable(context, plan.value),
    note(notes),
    places,
  ]);
}

function rehearsalTable(context: AccountContext, plan: readonly RehearsalDue[]) {
  const { catalogue, language } = context;
  const { columns, itemSeparator } = catalogue.documents.tender.presentation;
  const { rehearsal } = guide(language);
  const rows = REHEARSAL_PHASES.map((phase) => {
    const texts: Readonly<Record<string, string>> = rehearsal.rows[phase];
    const due = plan.find((one) => one.phase === phase)?.due ?? null;
    return row([rehearsal.phases[phase], dateText(context, due), Object.values(texts).join(itemSeparator)]);
  });
  return table([column(columns.phase, 22), column(columns.due, 22), column(columns.items)], rows);
}

function placesTable({ catalogue, language }: AccountContext) {
  const { places: title, placeColumns: columns } = catalogue.documents.tender.presentation;
  const { rows: texts } = guide(language).presentationPlaces;
  const heads = [column(columns.place, 20), column(columns.gain), column(columns.risk), column(columns.advice)];
  const rows = PRESENTATION_PLACES.map((place) => {
    const { place: name, gain, risk, advice } = texts[place];
    return row([name, gain, risk, advice]);
  });
  return table(heads, rows, { title });
}

/** Questions that the committee may ask, with our answers; without any the usual ones. */
export function questionsSection(context: AccountContext, { rows: { questions } }: TenderFacts): SectionView {
  const { book, catalogue, format, words } = context;
  const { subject, title, columns, note: told, enter } = catalogue.documents.tender.questions;
  const notes = paragraph(context, [
    told(format.count(book.parameters["presentation.answerSeconds"])),
    sourcesText(context, [["TEND-7", "own"]]),
  ]);
  if (questions.length === 0) {
    const where = enter(words.table(tableName(context, "bidQuestions")));
    return section("questions", subject, title.none, [text(where), usualTable(context), note(notes)]);
  }
  const heads = [
    column(columns.topic, 20),
    column(columns.question, 42),
    column(columns.answer),
    column(columns.owner, 21, true),
    numbers(columns.seconds, 10),
    column(columns.rehearsed, 17, true),
  ];
  const open = questions.filter((one) => !isReady(context, one)).length;
  const all = format.count(questions.length);
  const message = open === 0 ? title.ready(all) : title.open(format.count(open), all);
  const lines = questions.map((one) => questionRow(context, one));
  return section("questions", subject, message, [table(heads, lines), note(notes)]);
}

function secondsOf({ book }: AccountContext, { answer, seconds }: TableRow<"bidQuestions">): number | null {
  if (seconds !== null || answer === null) return seconds;
  return answerTime(answer, book.parameters).seconds;
}

function isLong(context: AccountContext, one: TableRow<"bidQuestions">): boolean {
  return exceeds(secondsOf(context, one) ?? 0, context.book.parameters["presentation.answerSeconds"]);
}

function isReady(context: AccountContext, one: TableRow<"bidQuestions">): boolean {
  return one.answer !== null && one.rehearsed === true && !isLong(context, one);
}

function questionRow(context: AccountContext, one: TableRow<"bidQuestions">): Row {
  const { catalogue, format, names, words } = context;
  const { yes, no, noAnswer } = catalogue.documents.tender.questions;
  const seconds = secondsOf(context, one);
  return row([
    one.topic ?? words.none,
    names.inText(one.question),
    one.answer === null ? cell(noAnswer, { mark: markOf(context, "bad") }) : names.inText(one.answer),
    one.owner ?? words.none,
    cell(seconds === null ? words.none : format.count(seconds), { tone: isLong(context, one) ? "bad" : "plain" }),
    one.rehearsed === true ? yes : no,
  ]);
}

function usualTable({ catalogue, language }: AccountContext) {
  const { usual: title, usualColumns: columns } = catalogue.documents.tender.questions;
  const { rows: texts } = guide(language).bidQuestions;
  const rows = QUESTION_TOPICS.map((topic) => row([texts[topic].topic, texts[topic].question, texts[topic].proof]));
  return table([column(columns.topic, 26), column(columns.question), column(columns.proof)], rows, { title });
}
