import type { Row as TableOf } from "#workbook/contract.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, row, section, table, words, type Row } from "../document/make-part.ts";
import type { PlanContext } from "./plan-context.ts";
import { sourcesText } from "../report-context.ts";

/** What the customer said it needs, the ripest first; null where nothing is on record. */
export function needsView(context: PlanContext): SectionView | null {
  const { facts, catalogue, format } = context;
  const say = catalogue.documents.plan.needs;
  const needs = facts.account.needs
    .filter(({ date }) => date === null || date <= facts.asOf)
    .toSorted((one, other) => (other.level ?? "").localeCompare(one.level ?? ""));
  if (needs.length === 0) return null;
  const ripe = needs.filter(({ level }) => level === "P3").length;
  const { columns } = say;
  const heads = [
    words(columns.statement, 62),
    words(columns.kind, 16),
    words(columns.level, 24),
    words(columns.value, 34),
    words(columns.response),
  ];
  return section("needs", say.subject, say.title(format.count(needs.length), format.count(ripe)), [
    table(
      heads,
      needs.map((need) => rowOf(context, need)),
    ),
    note(sourcesText(context, [["NEED-1", "std"]])),
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
