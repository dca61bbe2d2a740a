import { columnChart } from "#charts/column-chart.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, note, numbers, row, section, table, words, type Row } from "../document/make-part.ts";
import type { FigurePart, PairsPart } from "../document/part.ts";
import { dateText, moreNote, paragraph, ratioText, sourcesText } from "../report-context.ts";
import type { Surveys } from "../facts/surveys.ts";
import type { PlanContext } from "./plan-context.ts";

const MOST = 4;

/** How satisfied the customer's people are, survey by survey. @param width mm of the section */
export function satisfactionView(context: PlanContext, surveys: Surveys, width: number): SectionView {
  const { catalogue } = context;
  const say = catalogue.documents.plan.satisfaction;
  const { columns } = say;
  const heads = [
    words(columns.date, 21),
    words(columns.role, 12),
    numbers(columns.score, 13),
    words(columns.weakest, null, true),
    numbers(columns.recommend, 17),
  ];
  const under = [
    say.note,
    sourcesText(context, [
      ["CHURN-2", "std"],
      ["CHURN-4", "own"],
    ]),
  ];
  return section("satisfaction", say.subject, titleOf(context, surveys), [
    ...(surveys.months.length < 2 ? [] : [daysFigure(context, surveys, width)]),
    pairsOf(context, surveys, width < 100 ? 1 : 2),
    table(
      heads,
      surveys.answers.slice(0, MOST).map((answer) => rowOf(context, answer)),
    ),
    ...moreNote(context, surveys.answers.length, MOST),
    note(paragraph(context, under)),
  ]);
}

function titleOf({ catalogue, format, words: common, asOf }: PlanContext, { account, items }: Surveys): string {
  const say = catalogue.documents.plan.satisfaction;
  const due = account?.nextSurvey ?? null;
  if (account === null || account.score === null) {
    const asked = due !== null && due <= asOf ? [say.title.due(format.date(due))] : [];
    return [say.title.old, ...asked].join(common.clauseSeparator);
  }
  const [weakest] = items;
  const score = say.title.score(format.score(account.score));
  const item = weakest === undefined ? [] : [say.title.weakest(catalogue.codes.surveyItem[weakest.item])];
  return [score, ...item].join(common.clauseSeparator);
}

function daysFigure(context: PlanContext, { months }: Surveys, width: number): FigurePart {
  const { catalogue, format, ink, words: common } = context;
  const say = catalogue.documents.plan.satisfaction;
  const columns = months.map(({ month, score }) => ({
    label: month.slice(2),
    actual: score,
    text: format.score(score),
  }));
  const desc = columns.map(({ label, text }) => say.bar(label, text)).join(common.list);
  return figure(columnChart({ columns, title: say.picture, desc, width, height: 24, ink }), { title: say.picture });
}

const WEAKEST = 3;

function pairsOf(
  context: PlanContext,
  { account, items, promoters, satisfied }: Surveys,
  across: PairsPart["across"],
): PairsPart {
  const { catalogue, format, words: common } = context;
  const say = catalogue.documents.plan.satisfaction;
  const weakest = items
    .slice(0, WEAKEST)
    .map(({ item, rating }) => say.item(catalogue.codes.surveyItem[item], format.points(rating)));
  const pairs = [
    ...(weakest.length === 0 ? [] : [{ name: say.items, text: weakest.join(common.list) }]),
    ...(promoters === null ? [] : [{ name: say.pairs.nps, text: format.score(promoters) }]),
    ...(satisfied === null ? [] : [{ name: say.pairs.csat, text: ratioText(context, satisfied) }]),
    { name: say.pairs.answers, text: format.count(account?.answers ?? 0) },
    { name: say.pairs.next, text: dateText(context, account?.nextSurvey ?? null) },
  ];
  return { kind: "pairs", across, pairs };
}

function rowOf(context: PlanContext, { row: answer, score }: Surveys["answers"][number]): Row {
  const { catalogue, format, words: common } = context;
  const { surveyItem } = catalogue.codes;
  return row([
    format.date(answer.surveyed),
    answer.role ?? common.none,
    score === null ? common.none : format.score(score.score),
    score === null ? common.none : surveyItem[score.weakest],
    answer.recommend === null ? common.none : format.count(answer.recommend),
  ]);
}
