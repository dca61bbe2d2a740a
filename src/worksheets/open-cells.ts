import type { Column, Formula, Table } from "#templates/worksheets/worksheet.ts";
import { bracketed, referencesOf, type Standpoint } from "./formula.ts";
import type { Mode } from "./setting.ts";
import { fullReference, tableNamed } from "./solve.ts";

type Open = readonly Column["role"][];

/** Columns that are blank until somebody fills them in. */
export function openIn(mode: Mode): Open {
  return mode === "student" ? ["answer", "own"] : ["own"];
}

/** Whether a cell follows from what people have still to fill in, directly or through other cells. */
export function usesOpen(column: Column, table: Table, tables: readonly Table[], open: Open): boolean {
  const used =
    column.role === "copy"
      ? [fullReference(column.of, table).join(".")]
      : column.role === "live"
        ? referencesOf(column.native, table, tables)
        : [];
  return used.some((reference) => isOpen(reference, table, tables, open));
}

/** The formula of a calculated cell, silent until every cell that it waits for is filled in. */
export function untilFilled(native: Formula, { table, tables }: Pick<Standpoint, "table" | "tables">, open: Open) {
  const awaited = bracketed(native).filter((piece) =>
    referencesOf(piece, table, tables).some((reference) => isOpen(reference, table, tables, open)),
  );
  if (awaited.length === 0) return native;
  return `IF(${awaited.map((piece) => `COUNTBLANK(${piece})`).join("+")}>0,"",${native})`;
}

function isOpen(reference: string, from: Table, tables: readonly Table[], open: Open): boolean {
  const [owner, id] = fullReference(reference, from);
  const table = tableNamed(owner, tables);
  const column = table.columns[id];
  if (column === undefined) throw new RangeError(`There is no column "${reference}".`);
  return open.includes(column.role) || usesOpen(column, table, tables, open);
}
