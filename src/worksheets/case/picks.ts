import type { Row, Table, Task, Worksheet } from "#templates/worksheets/worksheet.ts";
import { fullReference, tableNamed, tablesOf } from "../solve.ts";

/** The worksheet with every choice among the case's rows set to the first, where what was chosen is no longer there. */
export function picksIn(worksheet: Worksheet): Worksheet {
  const tables = tablesOf(worksheet);
  const inTask = (task: Task): Task => ({
    ...task,
    parts: task.parts.map((part) => (part.kind === "table" ? picked(part, tables) : part)),
  });
  return { ...worksheet, tasks: worksheet.tasks.map(inTask) };
}

function picked(table: Table, tables: readonly Table[]): Table {
  const { rows, columns } = table;
  const picks = Object.entries(columns).flatMap(([id, column]) =>
    column.role === "pick" ? [[id, valuesOf(column.from, table, tables)] as const] : [],
  );
  if (picks.length === 0 || "of" in rows) return table;
  const settle = (row: Row): Row => {
    const settled = picks.map(([id, values]) => {
      const isThere = values.some((value) => JSON.stringify(value) === JSON.stringify(row[id]));
      return [id, isThere ? (row[id] ?? null) : (values[0] ?? null)] as const;
    });
    return { ...row, ...Object.fromEntries(settled) };
  };
  return { ...table, rows: rows.map(settle) };
}

/** A column's given cells; a copy's are those of what it copies. */
function valuesOf(reference: string, from: Table, tables: readonly Table[]): readonly Row[string][] {
  const [owner, id] = fullReference(reference, from);
  const table = tableNamed(owner, tables);
  const column = table.columns[id];
  if (column?.role === "copy") return valuesOf(column.of, table, tables);
  const { rows } = table;
  return ("of" in rows ? (rows.given ?? []) : rows).map((row) => row[id] ?? null);
}
