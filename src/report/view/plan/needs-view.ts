import type { Row as TableOf } from "#workbook/contract.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, row, section, table, words, type Row } from "../document/make-part.ts";
import { paragraph, sourcesText, whereText } from "../report-context.ts";
import type { Needs } from "./facts/needs.ts";
import type { PlanContext } from "./plan-context.ts";

/** What the customer said it needs, the ripest first. */
export function needsView(context: PlanContext, { rows, ripe, unanswered }: Needs): SectionView {
  const { catalogue, format } = context;
  const say = catalogue.documents.plan.needs;
  const { columns } = say;
  const heads = [
    words(columns.statement, 62),
    words(columns.kind, 18),
    words(columns.level, 24),
    words(columns.value, 34),
    words(columns.response),
  ];
  const under = [
    unanswered === 0 ? null : say.unanswered(format.count(unanswered), whereText(context, "needs", "response")),
    sourcesText(context, [["NEED-1", "std"]]),
  ];
  return section("needs", say.subject, say.title(format.count(rows.length), format.count(ripe)), [
    table(
      heads,
      rows.map((need) => rowOf(context, need)),
    ),
    note(paragraph(context, under)),
  ]);
}

function rowOf({ words: say, names, catalogue: { codes } }: PlanContext, need: TableOf<"needs">): Row {
  const { statement, kind, level, valuePoint, response } = need;
  return row([
    names.inText(statement),
    kind === null ? say.none : codes.needKind[kind],
    level === null ? say.none : `${level} ${codes.needLevel[level]}`,
    valuePoint === null ? say.none : names.inText(valuePoint),
    response === null ? say.none : names.inText(response),
  ]);
}
