import type { SectionView } from "../document/document-view.ts";
import { cell, numbers, row, section, table, text, words, type Row } from "../document/make-part.ts";
import type { PlanContext } from "./plan-context.ts";
import { dueDate } from "../report-context.ts";
import type { OpenProblem } from "../review/open-problems.ts";

/** Complaints and requests that wait for a solution. */
export function problemsView(context: PlanContext, open: readonly OpenProblem[]): SectionView {
  const { catalogue, format } = context;
  const say = catalogue.documents.plan.problems;
  const [oldest] = open;
  if (oldest === undefined) return section("problems", say.subject, say.none, [text(say.allSolved)]);
  const { columns } = say;
  const heads = [
    words(columns.what, 70),
    words(columns.kind, 22),
    words(columns.raised, 24),
    numbers(columns.days, 16),
    words(columns.due, 28, true),
    words(columns.owner),
  ];
  const title = say.title(format.count(open.length), format.count(oldest.daysOpen));
  return section("problems", say.subject, title, [
    table(
      heads,
      open.map((problem) => rowOf(context, problem)),
    ),
  ]);
}

function rowOf(context: PlanContext, { kind, text: what, raised, daysOpen, due, owner }: OpenProblem): Row {
  const { words: say, format, names, catalogue } = context;
  return row([
    what === null ? say.none : names.inText(what),
    catalogue.documents.plan.problems.kinds[kind],
    format.date(raised),
    format.count(daysOpen),
    due === null ? say.none : cell("", { date: dueDate(context, due) }),
    owner ?? say.none,
  ]);
}
