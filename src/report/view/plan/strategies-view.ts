import type { SectionView } from "../document/document-view.ts";
import { cell, cellDate, note, numbers, row, section, table, words, type Row } from "../document/make-part.ts";
import { dueDate, markOf, moreNote, paragraph, sourcesText } from "../report-context.ts";
import type { StrategyOption } from "../facts/confrontation.ts";
import type { PlanContext } from "./plan-context.ts";

const MOST = 10;

/** Candidate strategies with their scores, the chosen ones first. */
export function strategiesView(context: PlanContext, options: readonly StrategyOption[]): SectionView {
  const { catalogue } = context;
  const say = catalogue.documents.plan.strategies;
  const { columns } = say;
  const heads = [
    words(columns.strategy),
    words(columns.field, 36),
    numbers(columns.score, 14),
    words(columns.chosen, 22, true),
    words(columns.owner, 22),
    words(columns.due, 26),
    words(columns.progress, 20),
  ];
  return section("strategies", say.subject, titleOf(context, options), [
    table(
      heads,
      options.slice(0, MOST).map((one) => rowOf(context, one)),
    ),
    ...moreNote(context, options.length, MOST),
    note(paragraph(context, [say.note, sourcesText(context, [["STR-6", "own"]])])),
  ]);
}

function titleOf({ catalogue, format, asOf }: PlanContext, options: readonly StrategyOption[]): string {
  const { title } = catalogue.documents.plan.strategies;
  const chosen = options.filter(({ row: one }) => one.chosen === true);
  if (chosen.length === 0) return title.none(format.count(options.length));
  const late = chosen.filter(({ row: { due, progress } }) => due !== null && due < asOf && progress !== "DONE").length;
  const count = format.count(chosen.length);
  return late === 0 ? title.onTime(count) : title.chosen(count, format.count(late));
}

function rowOf(context: PlanContext, { row: one, score }: StrategyOption): Row {
  const { catalogue, format, names, words: common } = context;
  const say = catalogue.documents.plan.strategies;
  const { codes } = catalogue;
  const field = [
    ...(one.field === null ? [] : [codes.towsField[one.field]]),
    ...(one.direction === null ? [] : [codes.strategicDirection[one.direction]]),
  ];
  const isChosen = one.chosen === true;
  const due =
    one.due === null
      ? null
      : one.progress === "DONE" || !isChosen
        ? cellDate(format.date(one.due))
        : dueDate(context, one.due);
  return row(
    [
      cell(names.inText(one.statement), { small: one.customer === null ? null : say.own }),
      field.length === 0 ? common.none : field.join(common.list),
      score === null ? common.none : format.index(score),
      isChosen ? cell(say.chosen, { mark: markOf(context, "good") }) : common.none,
      one.owner ?? common.none,
      due === null ? common.none : cell("", { date: due }),
      one.progress === null ? common.none : codes.planProgress[one.progress],
    ],
    isChosen ? "plain" : "minor",
  );
}
