import type { ColumnId } from "#workbook/contract.ts";
import { hasTable } from "./facts/book-columns.ts";
import { startingColumns, type Gap } from "./gaps.ts";
import type { PlanContext } from "./plan-context.ts";
import { headerName, tableName } from "./report-context.ts";

export interface GapsView {
  readonly subject: string;
  readonly title: string;
  readonly columns: Readonly<Record<"what" | "where" | "tells", string>>;
  readonly rows: readonly GapRowView[];
  readonly notes: readonly string[];
}

export interface GapRowView {
  readonly what: string;
  readonly where: string;
  readonly tells: string;
}

export function gapsView(context: PlanContext, gaps: readonly Gap[]): GapsView {
  const { facts, words, format } = context;
  const { later } = facts.business;
  const issues = facts.book.issues.filter(({ severity }) => severity !== "note").length;
  return {
    subject: words.gaps.subject,
    title: gaps.length === 0 ? words.gaps.none : words.gaps.title(format.count(gaps.length)),
    columns: words.gaps.columns,
    rows: together(gaps, context).map((group) => rowOf(context, group)),
    notes: [
      ...(later > 0 ? [words.gaps.later(format.count(later))] : []),
      ...(issues > 0 ? [words.gaps.checkIssues(format.count(issues))] : []),
    ],
  };
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

function rowOf(context: PlanContext, gaps: readonly [Gap, ...Gap[]]): GapRowView {
  const { facts, words, format } = context;
  const [{ table, column, tells, rows }] = gaps;
  const told = words.gaps.tells[tells];
  const sheet = tableName(context, table);
  if (column === null) {
    const headers = startingColumns(table).map((one) => headerName(context, table, one as ColumnId<typeof table>));
    const where = hasTable(facts.book, table)
      ? words.table(sheet)
      : words.gaps.addTable(sheet, headers.join(words.list));
    return { what: words.gaps.tables[table as "sales" | "opportunities" | "persons"], where, tells: told };
  }
  const names = gaps.map((gap) => headerName(context, table, gap.column as ColumnId<typeof table>));
  const what = names.join(words.list);
  return {
    what: rows === null ? what : words.gaps.counted(what, format.count(rows)),
    where: words.where(sheet, what),
    tells: told,
  };
}
