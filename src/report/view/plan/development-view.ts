import type { Row as TableOf } from "#workbook/contract.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, numbers, row, section, table, words, type Row } from "../document/make-part.ts";
import type { PairsPart } from "../document/part.ts";
import { capital } from "../headline-view.ts";
import { moreNote, sourcesText } from "../report-context.ts";
import type { Development } from "./facts/work.ts";
import type { PlanContext } from "./plan-context.ts";

const MOST = 10;

/** The way to winning the customer, contact by contact (REC-2). */
export function developmentView(context: PlanContext, development: Development): SectionView {
  const { catalogue, format } = context;
  const say = catalogue.documents.plan.development;
  const { columns } = say;
  const { rows, latest } = development;
  const count = format.count(rows.length);
  const heads = [
    words(columns.date, 24),
    words(columns.way, 40),
    words(columns.progress, 28),
    words(columns.attitude, 20),
    numbers(columns.minutes, 18),
    words(columns.result, null, true),
    words(columns.owner, 28),
  ];
  const reached =
    latest.progress === null
      ? say.contacts(count)
      : say.title(catalogue.codes.developmentProgress[latest.progress], count);
  const { result } = latest;
  const title = result === null || result === "OPEN" ? capital(reached) : say.over(say.result[result], reached);
  return section("development", say.subject, title, [
    ...pairsOf(context, development),
    table(
      heads,
      rows.slice(0, MOST).map((one) => rowOf(context, one)),
    ),
    ...moreNote(context, rows.length, MOST),
    note(sourcesText(context, [["REC-2", "seed", "own"]])),
  ]);
}

function pairsOf(
  { catalogue, format, words: common }: PlanContext,
  { summary, latest }: Development,
): readonly PairsPart[] {
  const say = catalogue.documents.plan.development;
  if (summary === null) return [];
  const pairs = [
    { name: say.pairs.minutes, text: say.minutes(format.count(summary.minutes)) },
    { name: say.pairs.days, text: say.days(format.count(summary.days)) },
    {
      name: say.pairs.trend,
      text: summary.trend === null ? common.none : catalogue.codes.attitudeTrend[summary.trend],
    },
    { name: say.pairs.result, text: latest.result === null ? common.none : say.result[latest.result] },
  ];
  return [{ kind: "pairs", across: 4, pairs }];
}

function rowOf({ catalogue, format, words: common }: PlanContext, one: TableOf<"developmentLog">): Row {
  const { codes, documents } = catalogue;
  return row([
    format.date(one.date),
    one.way === null ? common.none : codes.developmentWay[one.way],
    one.progress === null ? common.none : codes.developmentProgress[one.progress],
    one.attitude === null ? common.none : codes.attitude[one.attitude],
    one.minutes === null ? common.none : format.count(one.minutes),
    one.result === null ? common.none : documents.plan.development.result[one.result],
    one.owner ?? common.none,
  ]);
}
