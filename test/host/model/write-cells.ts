import { badArgument, HostError } from "../host-error.ts";
import { contains, height, intersection, width, type Area } from "./area.ts";
import { cellAt, cellsIn, type Sheet, type Table } from "./book.ts";
import type { Cell } from "./cell.ts";
import type { Cells } from "./change.ts";
import { changeTable, sheetById, type Desk } from "./desk.ts";
import { bodyArea, firstBodyRow, isBodyBlank, lastBodyRow } from "./table-areas.ts";
import { calculatedCells } from "./table-rows.ts";
import { cellAfter } from "./typed-input.ts";

/** Lays a matrix over an area; a single value fills it all, any other shape but the area's is refused. */
export function matrixFor(area: Area, written: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(written))
    return Array.from({ length: height(area) }, () => Array<unknown>(width(area)).fill(written));
  const rows: readonly unknown[] = written;
  const fits = rows.length === height(area) && rows.every((row) => Array.isArray(row) && row.length === width(area));
  if (!fits)
    throw badArgument(`the number of rows or columns in the input array doesn't match ${height(area)}×${width(area)}`);
  return rows as readonly (readonly unknown[])[];
}

/** Writes values as if typed; what they do to the tables around follows. */
export function writeValues(desk: Desk, sheetId: string, area: Area, written: unknown): void {
  const sheet = sheetById(desk.book, sheetId);
  refuseLocked(sheet, area);
  const rows = rowsToWrite(desk, sheet, area);
  const matrix = matrixFor(area, written);
  matrix.forEach((line, index) => {
    const row = rows[index];
    if (row === undefined) return;
    const cells = line.map((value, column) => after(desk, sheet, row, area.left + column, value));
    desk.change({ kind: "cells", sheet: sheetId, top: row, left: area.left, cells: [cells] });
  });
  settleTables(desk, sheetId, area);
}

function after(desk: Desk, sheet: Sheet, row: number, column: number, value: unknown): Cell | undefined {
  return cellAfter(cellAt(sheet, row, column), value, desk.switches.calculate) ?? undefined;
}

// office-js#224: under a filter a matrix goes into the visible rows only, those below it included.
function rowsToWrite(desk: Desk, sheet: Sheet, area: Area): readonly number[] {
  const all = Array.from({ length: height(area) }, (_, index) => area.top + index);
  if (!desk.switches.writesVisibleOnly || all.length === 1) return all;
  const hidden = new Set(sheet.hiddenRows);
  if (!all.some((row) => hidden.has(row))) return all;
  const visible: number[] = [];
  for (let row = area.top; visible.length < all.length; row += 1) if (!hidden.has(row)) visible.push(row);
  return visible;
}

/** Changes cells one by one by a rule of the caller's. */
export function rewriteCells(
  desk: Desk,
  sheetId: string,
  area: Area,
  change: (cell: Cell, row: number, column: number) => Cell | undefined,
): void {
  const sheet = sheetById(desk.book, sheetId);
  refuseLocked(sheet, area);
  const cells: Cells = cellsIn(sheet, area).map((line, row) => line.map((cell, column) => change(cell, row, column)));
  desk.change({ kind: "cells", sheet: sheetId, top: area.top, left: area.left, cells });
}

/** On a protected sheet only unlocked cells take a value. */
export function refuseLocked(sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  const isFree = cellsIn(sheet, area).every((line) => line.every(({ locked }) => locked === false));
  if (!isFree) throw new HostError("AccessDenied", `sheet ${sheet.name} is protected`);
}

function settleTables(desk: Desk, sheetId: string, area: Area): void {
  for (const table of desk.book.tables.filter(({ sheet }) => sheet === sheetId)) {
    if (isRightBelow(table, area)) expand(desk, table, area);
    else if (table.placeholder && intersection(bodyArea(table), area) !== null && !isBodyBlank(desk.book, table)) {
      fillCalculated(desk, changeTable(desk, table, { placeholder: false }), firstBodyRow(table), lastBodyRow(table));
    }
  }
}

function isRightBelow({ area: { bottom, left, right } }: Table, area: Area): boolean {
  return area.top === bottom + 1 && contains({ ...area, left, right }, area);
}

/*
 * AutoExpansion, Excel's default: "Include new rows and columns in table". A row whose first written cell is blank does
 * not count (office-js#2097), nor one below shown totals.
 */
function expand(desk: Desk, table: Table, area: Area): void {
  const sheet = sheetById(desk.book, table.sheet);
  const first = cellAt(sheet, area.top, area.left);
  if (!desk.switches.autoExpansion || table.showTotals || (first.value === null && first.formula === undefined)) return;
  if (sheet.protection !== null) return;
  const others = desk.book.tables.filter(({ id, sheet: where }) => id !== table.id && where === table.sheet);
  const grown = { ...table.area, bottom: area.bottom };
  if (others.some((other) => intersection(other.area, grown) !== null)) return;
  const from = table.area.bottom + 1;
  const changed = changeTable(desk, table, { area: grown });
  fillCalculated(desk, changed, from, area.bottom);
}

/** The formulas of calculated columns, put into rows that are new, where nothing else was written. */
function fillCalculated(desk: Desk, table: Table, from: number, to: number): void {
  for (let row = from; row <= to; row += 1) {
    const cells = calculatedCells(desk, table, row);
    if (cells !== null)
      desk.change({ kind: "cells", sheet: table.sheet, top: row, left: table.area.left, cells: [cells] });
  }
}
