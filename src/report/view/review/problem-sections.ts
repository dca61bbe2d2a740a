import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words as column, type Row } from "../document/make-part.ts";
import { dateText, markOf, paragraph, sourcesText, whereText } from "../report-context.ts";
import type { OpenProblem } from "./open-problems.ts";
import type { ReviewContext } from "./review-context.ts";

/** Open complaints and requests; in the customer's copy they are what is to be mended. */
export function problemsSection(context: ReviewContext): SectionView {
  const { facts, review, format, forCustomer } = context;
  const { subject, title, columns, note: order, enter, measures } = review.problems;
  const list = facts.problems;
  if (list.length === 0) {
    const where = enter(whereText(context, "complaints", "text"), whereText(context, "serviceRequests", "subject"));
    return forCustomer
      ? section("problems", measures.subject, measures.title.none, [text(measures.blank)])
      : section("problems", subject, title.none, [text(where)]);
  }
  const count = format.count(list.length);
  const oldest = format.count(Math.max(...list.map(({ daysOpen }) => daysOpen)));
  const heads = [
    column(columns.problem),
    column(columns.kind, 22, true),
    column(columns.raised, 21),
    numbers(columns.days, 12),
    column(columns.owner, 22, true),
    column(columns.due, 26),
    column(columns.solution, 40),
  ];
  const body = table(
    heads,
    list.map((one) => problemRow(context, one)),
  );
  return forCustomer
    ? section("problems", measures.subject, measures.title.some(count), [body, note(order)])
    : section("problems", subject, title.some(count, oldest), [body, note(order)]);
}

function problemRow(context: ReviewContext, one: OpenProblem): Row {
  const { review, catalogue, words, format, asOf, forCustomer } = context;
  const { untold } = catalogue.documents.shared;
  const told = (text: string | null, missing: string) =>
    context.told(text) ?? (text !== null && forCustomer ? untold : missing);
  const isLate = one.due !== null && one.due < asOf && !one.answered;
  return row([
    told(one.text, review.problems.noText),
    review.problems.kind[one.kind],
    dateText(context, one.raised),
    format.count(one.daysOpen),
    one.owner ?? words.none,
    cell(dateText(context, one.due), {
      tone: isLate ? "bad" : "plain",
      mark: isLate ? markOf(context, "bad") : null,
    }),
    told(one.solution, review.problems.noSolution),
  ]);
}

const SURVEYS = 8;

export function satisfactionSection(context: ReviewContext): SectionView {
  const { facts, review, catalogue, format, words, book } = context;
  const { subject, title, columns, note: scoring, enter } = review.satisfaction;
  const { answers, account } = facts.satisfaction;
  if (answers.length === 0) {
    return section("satisfaction", subject, title.none, [text(enter(whereText(context, "satisfaction", "product")))]);
  }
  const number = (value: number | null) => (value === null ? words.none : format.score(value));
  const rows = answers
    .slice(0, SURVEYS)
    .map(({ row: { surveyed, role, recommend, overall }, score }) =>
      row([
        dateText(context, surveyed),
        role === null ? words.none : catalogue.codes.role[role],
        number(score?.score ?? null),
        score === null ? words.none : catalogue.codes.surveyItem[score.weakest],
        number(recommend),
        number(overall),
      ]),
    );
  const message =
    account === null || account.score === null
      ? title.old
      : title.score(format.score(account.score), format.count(account.answers));
  const { "survey.everyDays": days, "survey.enoughItems": items } = book.parameters;
  const more =
    answers.length > SURVEYS ? catalogue.documents.common.more(format.count(answers.length - SURVEYS)) : null;
  const heads = [
    column(columns.date, 26),
    column(columns.role),
    numbers(columns.score, 20),
    column(columns.weakest, 40, true),
    numbers(columns.recommend, 26),
    numbers(columns.overall, 20),
  ];
  const under = [scoring(format.count(days), format.count(items)), more, sourcesText(context, [["CHURN-4", "own"]])];
  return section("satisfaction", subject, message, [table(heads, rows), note(paragraph(context, under))]);
}
