import fc from "fast-check";
import type { CellValue } from "#workbook/parse-cell.ts";
import { byOther, inBoth, typed, type ModelDocument, type SheetModel } from "#test/workbook/save/sheet-model.ts";
import { cellOf, valueOf, type FilledTable } from "./filled-table.ts";

/* What people do to a sheet while a form is open, here and in another Excel. */

const pick = fc.nat({ max: 50 });
/** Of a form and of a person: often one of the first, so that both mean the same. */
export const columnPick = fc.oneof(fc.nat({ max: 2 }), pick);
export const disturbance = fc.record({
  kind: fc.constantFrom("sort", "insert", "delete", "column", "edit"),
  at: pick,
  column: columnPick,
  value: pick,
});
export type Disturbance = typeof disturbance extends fc.Arbitrary<infer T> ? T : never;

export function disturbHere(model: FilledTable, what: Disturbance): void {
  const { sheet } = model;
  const { uid } = rowAt(sheet.local, what.at);
  // What is deleted here is deleted in the workbook, and both keep a row.
  if (what.kind === "delete" && sheet.server.rows.length <= 1) return;
  const doing = { uid, fresh: freshIn(sheet), by: "user" };
  inBoth(sheet, (document) => disturb(model, document, what, doing));
}

export function disturbThere(model: FilledTable, what: Disturbance): void {
  const { sheet } = model;
  const { uid } = rowAt(sheet.server, what.at);
  const doing = { uid, fresh: freshIn(sheet), by: "other" };
  byOther(sheet, (document) => disturb(model, document, what, doing));
}

/** The row that somebody means. */
function rowAt({ rows }: ModelDocument, at: number): { readonly uid: number } {
  return { uid: rows[at % Math.max(1, rows.length)]?.uid ?? 0 };
}

/** A number for a row of somebody's own that stands in neither Excel. */
function freshIn({ local, server }: SheetModel): number {
  return Math.min(0, ...[...local.rows, ...server.rows].map(({ uid }) => uid)) - 1;
}

interface Doing {
  readonly uid: number;
  readonly fresh: number;
  readonly by: string;
}

function disturb(
  { telling, target, asked }: FilledTable,
  { headers, rows, below }: ModelDocument,
  { kind, column: which, value }: Disturbance,
  { uid, fresh, by }: Doing,
): void {
  const place = rows.findIndex((row) => row.uid === uid);
  switch (kind) {
    case "sort":
      rows.reverse();
      return;
    case "insert": {
      const other = target.columns.find(({ id }) => id !== telling.id);
      const own = new Map<string, CellValue>([
        [telling.cell, `U${String(fresh)}`],
        ...(other === undefined ? [] : [[other.cell, cellOf(other, valueOf(other, value))] as const]),
      ]);
      const cells = headers.map((header) => typed(own.get(header) ?? null, by));
      rows.splice(Math.max(0, place), 0, { uid: fresh, cells });
      return;
    }
    case "delete":
      if (rows.length > 1 && place >= 0) rows.splice(place, 1);
      return;
    case "column":
      headers.push(...headers.splice(0, 1));
      for (const cells of [...rows.map((row) => row.cells), ...below]) cells.push(...cells.splice(0, 1));
      return;
    case "edit": {
      const free = asked.filter(({ id }) => id !== telling.id);
      const column = free[which % free.length];
      if (column === undefined || rows[place] === undefined) return;
      rows[place].cells[headers.indexOf(column.cell)] = typed(cellOf(column, valueOf(column, value)), by);
    }
  }
}
