import { badArgument, HostError } from "../host-error.ts";
import { intersection, type Area } from "./area.ts";
import { cellAt, newId, type Table } from "./book.ts";
import { BLANK, isBlank, type Cell } from "./cell.ts";
import { changeTable, sheetById, tableById, type Desk } from "./desk.ts";
import { bodyRowCount, firstBodyRow, lastBodyRow } from "./table-areas.ts";
import { cellAfter } from "./typed-input.ts";

/*
 * Rows of tables: https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection
 * A new row moves the cells below the table down, and only those below it; totals stay last. The blank row of an empty
 * table is filled, not pushed down.
 */

/** Puts rows in before a zero-based body row, or at the end. @returns the first new row's index */
export function addRows(desk: Desk, table: Table, index: number | null, rows: readonly (readonly unknown[])[]): number {
  refuseStructure(desk, table);
  const wide = table.columns.length;
  if (rows.some((row) => row.length !== wide)) throw badArgument(`a row of this table has ${wide} cells`);
  const count = bodyRowCount(table);
  const at = index === null || index === -1 ? count : index;
  if (at < 0 || at > count) throw badArgument(`no row ${at}`);
  const grown = insertSpace(desk, table, at, rows.length);
  rows.forEach((row, offset) => fillRow(desk, grown, firstBodyRow(grown) + at + offset, row));
  return at;
}

function insertSpace(desk: Desk, table: Table, at: number, count: number): Table {
  const needed = table.placeholder ? count - 1 : count;
  if (needed > 0) makeRoom(desk, table, firstBodyRow(table) + (table.placeholder ? 1 : at), needed);
  const { area } = tableById(desk.book, table.id);
  const bottom = table.area.bottom + needed;
  return changeTable(desk, tableById(desk.book, table.id), { area: { ...area, bottom }, placeholder: false });
}

function makeRoom(desk: Desk, table: Table, top: number, count: number): void {
  const area: Area = { ...table.area, top, bottom: top + count - 1 };
  refuseConflict(desk, table, area);
  desk.change({ kind: "shift", sheet: table.sheet, shift: { area, direction: "Down" } });
}

// Moving a part of another table's columns would tear it.
function refuseConflict(desk: Desk, { id, sheet }: Table, { top, left, right }: Area): void {
  const below = { top, left, right, bottom: Number.MAX_SAFE_INTEGER };
  const isTorn = desk.book.tables.some(
    (other) =>
      other.id !== id &&
      other.sheet === sheet &&
      intersection(other.area, below) !== null &&
      (other.area.left < left || other.area.right > right),
  );
  if (isTorn) throw new HostError("InsertDeleteConflict", "cells of another table would be moved");
}

function fillRow(desk: Desk, table: Table, row: number, values: readonly unknown[]): void {
  const { left } = table.area;
  const model = formatsAbove(desk, table, row);
  const cells = values.map((value, column) => cellAfter(model[column] ?? BLANK, value, desk.switches.calculate));
  const blank = cells.map((cell, column) => cell ?? model[column] ?? BLANK);
  desk.change({ kind: "cells", sheet: table.sheet, top: row, left, cells: [blank] });
  const calculated = calculatedCells(desk, table, row);
  if (calculated !== null) desk.change({ kind: "cells", sheet: table.sheet, top: row, left, cells: [calculated] });
}

// A new row looks like its neighbour in the body.
function formatsAbove(desk: Desk, table: Table, row: number): readonly Cell[] {
  const sheet = sheetById(desk.book, table.sheet);
  const first = firstBodyRow(table);
  const neighbour = row > first ? row - 1 : row < lastBodyRow(table) ? row + 1 : row;
  return table.columns.map((_, column) => {
    const { format, locked } = cellAt(sheet, neighbour, table.area.left + column);
    return { value: null, ...(format === undefined ? {} : { format }), ...(locked === undefined ? {} : { locked }) };
  });
}

/** The formulas that a row of the table still lacks; null when none. */
export function calculatedCells(desk: Desk, table: Table, row: number): readonly (Cell | undefined)[] | null {
  const sheet = sheetById(desk.book, table.sheet);
  const cells = table.columns.map(({ formula }, column) => {
    const before = cellAt(sheet, row, table.area.left + column);
    if (formula === undefined || !isBlank(before)) return undefined;
    return { ...before, formula, value: desk.switches.calculate(formula) };
  });
  return cells.some((cell) => cell !== undefined) ? cells : null;
}

/** Takes out rows from a zero-based body row; of the last one the blank row stays. */
export function removeRows(desk: Desk, table: Table, index: number, count = 1): void {
  refuseStructure(desk, table);
  if (index < 0 || count < 1 || index + count > bodyRowCount(table))
    throw badArgument(`no rows ${index} to ${index + count - 1}`);
  if (table.filters.length > 0) throw new HostError("InsertDeleteConflict", "the table is filtered");
  const top = firstBodyRow(table) + index;
  const isAll = count === bodyRowCount(table);
  const bottom = top + count - 1;
  const gone = isAll ? top + 1 : top;
  if (isAll) clearRow(desk, table, top);
  if (gone <= bottom) {
    const area = { ...table.area, top: gone, bottom };
    desk.change({ kind: "shift", sheet: table.sheet, shift: { area, direction: "Up" } });
  }
  if (isAll) changeTable(desk, tableById(desk.book, table.id), { placeholder: true });
}

function clearRow(desk: Desk, table: Table, row: number): void {
  const sheet = sheetById(desk.book, table.sheet);
  const cells = table.columns.map((_, column) => {
    const { format } = cellAt(sheet, row, table.area.left + column);
    return { value: null, ...(format === undefined ? {} : { format }) };
  });
  desk.change({ kind: "cells", sheet: table.sheet, top: row, left: table.area.left, cells: [cells] });
}

/** On a protected sheet no table changes its shape. */
export function refuseStructure(desk: Desk, table: Table): void {
  const { protection, name } = sheetById(desk.book, table.sheet);
  if (protection !== null) throw new HostError("AccessDenied", `sheet ${name} is protected`);
}

/** A table over an area whose first row is its header, or gets one. */
export function newTable(desk: Desk, sheet: string, area: Area, name: string): Table {
  return {
    id: newId(desk.book),
    name,
    sheet,
    area,
    columns: Array.from({ length: area.right - area.left + 1 }, (_, index) => ({ id: index + 1 })),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    placeholder: false,
    filters: [],
    sort: [],
  };
}
