import type { ColumnId } from "#workbook/contract.ts";
import type { SectionView } from "../document/document-view.ts";
import type { Part } from "../document/part.ts";
import { note, row, section, table, words, type Row } from "../document/make-part.ts";
import { hasTable } from "../facts/book-columns.ts";
import { startingColumns, type Gap } from "./gaps.ts";
import type { PlanContext } from "./plan-context.ts";
import { headerName, tableName } from "../report-context.ts";

/** @param further what stands before the remarks */
export function gapsView(context: PlanContext, gaps: readonly Gap[], further: readonly Part[] = []): SectionView {
  const { facts, words: say, format } = context;
  const { later } = facts.business;
  const { columns } = say.gaps;
  const issues = facts.book.issues.filter(({ severity }) => severity !== "note").length;
  const rows = together(gaps, context).map((group) => rowOf(context, group));
  const title = gaps.length === 0 ? say.gaps.none : say.gaps.title(format.count(gaps.length));
  return section("gaps", say.gaps.subject, title, [
    ...(rows.length === 0
      ? []
      : [table([words(columns.what, 54), words(columns.where, 74), words(columns.tells)], rows)]),
    ...further,
    ...(later > 0 ? [note(say.gaps.later(format.count(later)))] : []),
    ...(issues > 0 ? [note(say.gaps.checkIssues(format.count(issues)))] : []),
  ]);
}

/** What is missing as one short text, for a document that has no room for the table. */
export function shortGapsView(context: PlanContext, gaps: readonly Gap[]): SectionView {
  const { words: say, format } = context;
  const names = together(gaps, context).map((group) => rowOf(context, group).cells[0]?.text ?? "");
  const title = gaps.length === 0 ? say.gaps.none : say.gaps.title(format.count(gaps.length));
  return section("gaps", say.gaps.subject, title, names.length === 0 ? [] : [note(names.join(say.list), 6)]);
}

/** Columns of the customer's row that would tell the same stand in one row. */
function together(gaps: readonly Gap[], { words }: PlanContext): readonly (readonly [Gap, ...Gap[]])[] {
  const groups = new Map<string, [Gap, ...Gap[]]>();
  for (const [index, gap] of gaps.entries()) {
    const joins = gap.column !== null && gap.rows === null;
    const key = joins ? `${gap.table} ${words.gaps.tells[gap.tells]}` : String(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [gap]);
    else group.push(gap);
  }
  return [...groups.values()];
}

function rowOf(context: PlanContext, gaps: readonly [Gap, ...Gap[]]): Row {
  const { facts, words: say, format } = context;
  const [{ table: id, column, tells, rows }] = gaps;
  const told = say.gaps.tells[tells];
  const sheet = tableName(context, id);
  if (column === null) {
    const headers = startingColumns(id).map((one) => headerName(context, id, one as ColumnId<typeof id>));
    const where = hasTable(facts.book, id) ? say.table(sheet) : say.gaps.addTable(sheet, headers.join(say.list));
    return row([say.gaps.tables[id as "sales" | "opportunities" | "persons"], where, told]);
  }
  const names = gaps.map((gap) => headerName(context, id, gap.column as ColumnId<typeof id>));
  const what = names.join(say.list);
  return row([rows === null ? what : say.gaps.counted(what, format.count(rows)), say.where(sheet, what), told]);
}
