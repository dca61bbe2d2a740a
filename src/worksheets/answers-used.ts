import type { Column, Formula, Table } from "#templates/worksheets/worksheet.ts";
import { bracketed, referencesOf, type Standpoint } from "./formula.ts";
import { fullReference, tableNamed } from "./solve.ts";

/** Whether a cell follows from what students fill in, directly or through other cells. */
export function usesAnswers(column: Column, table: Table, tables: readonly Table[]): boolean {
  const used =
    column.role === "copy"
      ? [fullReference(column.of, table).join(".")]
      : column.role === "live"
        ? referencesOf(column.native, table, tables)
        : [];
  return used.some((reference) => isOpen(reference, table, tables));
}

/** The formula of a calculated cell, silent until every answer that it uses is there. */
export function untilAnswered(native: Formula, { table, tables }: Pick<Standpoint, "table" | "tables">): Formula {
  const open = bracketed(native).filter((piece) =>
    referencesOf(piece, table, tables).some((reference) => isOpen(reference, table, tables)),
  );
  if (open.length === 0) return native;
  return `IF(${open.map((piece) => `COUNTBLANK(${piece})`).join("+")}>0,"",${native})`;
}

function isOpen(reference: string, from: Table, tables: readonly Table[]): boolean {
  const [owner, id] = fullReference(reference, from);
  const table = tableNamed(owner, tables);
  const column = table.columns[id];
  if (column === undefined) throw new RangeError(`There is no column "${reference}".`);
  return column.role === "answer" || usesAnswers(column, table, tables);
}
