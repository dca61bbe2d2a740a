import { badArgument, HostError } from "../host-error.ts";
import { height, intersection, sameArea, width, type Area } from "./area.ts";
import { cellAt, type Table } from "./book.ts";
import type { Cell } from "./cell.ts";
import { changeTable, sheetById, tableById, type Desk } from "./desk.ts";
import { columnNames, firstBodyRow, isBodyBlank, lastBodyRow } from "./table-areas.ts";
import { newTable, refuseStructure } from "./table-rows.ts";
import { cellAfter } from "./typed-input.ts";

/*
 * The shape of a table: https://learn.microsoft.com/javascript/api/excel/excel.tablecollection (add) and
 * https://learn.microsoft.com/javascript/api/excel/excel.table (resize, showTotals, columns)
 */

const TOTAL_LABELS = { "zh-CN": "汇总", en: "Total" } as const;

/** Makes a table of an area: its first row becomes the header, or a header is put above it. */
export function addTable(desk: Desk, sheet: string, area: Area, hasHeaders: boolean): Table {
  if (sheetById(desk.book, sheet).protection !== null) throw new HostError("AccessDenied", "the sheet is protected");
  if (desk.book.tables.some((other) => other.sheet === sheet && intersection(other.area, area) !== null))
    throw badArgument("a table can't overlap another table");
  const number = desk.book.tables.length + 1;
  const whole = hasHeaders ? area : { ...area, bottom: area.bottom + 1 };
  if (!hasHeaders) {
    const shift = { area: { ...area, bottom: area.top }, direction: "Down" as const };
    desk.change({ kind: "shift", sheet, shift });
  }
  const isHeaderOnly = height(whole) === 1;
  const table = newTable(
    desk,
    sheet,
    isHeaderOnly ? { ...whole, bottom: whole.bottom + 1 } : whole,
    freeName(desk, number),
  );
  desk.change({ kind: "table-added", value: table });
  nameHeaders(desk, table);
  return isHeaderOnly && isBodyBlank(desk.book, table) ? changeTable(desk, table, { placeholder: true }) : table;
}

function freeName(desk: Desk, number: number): string {
  const taken = new Set(desk.book.tables.map(({ name }) => name.toLowerCase()));
  let next = number;
  while (taken.has(`table${next}`)) next += 1;
  return `Table${next}`;
}

// Headers are texts, and no two are the same.
function nameHeaders(desk: Desk, table: Table): void {
  const sheet = sheetById(desk.book, table.sheet);
  const seen = new Set<string>();
  const cells = columnNames(desk.book, table).map((name, column): Cell => {
    let unique = name;
    for (let number = 2; seen.has(unique.toLowerCase()); number += 1) unique = `${name}${number}`;
    seen.add(unique.toLowerCase());
    return { ...cellAt(sheet, table.area.top, table.area.left + column), value: unique };
  });
  desk.change({ kind: "cells", sheet: table.sheet, top: table.area.top, left: table.area.left, cells: [cells] });
}

/** Gives a table another area; its header stays in its row. */
export function resizeTable(desk: Desk, table: Table, sheet: string, area: Area): void {
  refuseStructure(desk, table);
  if (sheet !== table.sheet || area.top !== table.area.top || intersection(area, table.area) === null)
    throw badArgument("the new range must overlap the table and begin in the same row");
  if (height(area) < 2) throw badArgument("a table needs a row below its header");
  const others = desk.book.tables.filter((other) => other.id !== table.id && other.sheet === sheet);
  if (others.some((other) => intersection(other.area, area) !== null))
    throw badArgument("a table can't overlap another table");
  if (sameArea(area, table.area)) return;
  const kept = table.columns.filter((_, index) => index >= area.left - table.area.left);
  const next = Math.max(0, ...table.columns.map(({ id }) => id));
  const columns = Array.from({ length: width(area) }, (_, index) => kept[index] ?? { id: next + 1 + index });
  const changed = changeTable(desk, table, { area, columns });
  nameHeaders(desk, changed);
  changeTable(desk, changed, {
    placeholder: height(area) === 2 && isBodyBlank(desk.book, changed) && table.placeholder,
  });
}

/** Shows or takes away the totals row; what lies below the table moves. */
export function showTotals(desk: Desk, table: Table, isShown: boolean, language: string): void {
  refuseStructure(desk, table);
  if (table.showTotals === isShown) return;
  const row = isShown ? table.area.bottom + 1 : table.area.bottom;
  const area = { ...table.area, top: row, bottom: row };
  desk.change({ kind: "shift", sheet: table.sheet, shift: { area, direction: isShown ? "Down" : "Up" } });
  const moved = tableById(desk.book, table.id);
  changeTable(desk, moved, { showTotals: isShown, area: { ...table.area, bottom: isShown ? row : row - 1 } });
  if (!isShown) return;
  const value = TOTAL_LABELS[language.startsWith("zh") ? "zh-CN" : "en"];
  desk.change({ kind: "cells", sheet: table.sheet, top: row, left: table.area.left, cells: [[{ value }]] });
}

/** Puts a column in before a zero-based index or at the end; cells to the right of the table move. */
export function addColumn(
  desk: Desk,
  table: Table,
  at: number | null,
  values: readonly (readonly unknown[])[] | null,
  name: string | null,
): number {
  refuseStructure(desk, table);
  const index = at === null || at === -1 ? table.columns.length : at;
  if (index < 0 || index > table.columns.length) throw badArgument(`no column ${index}`);
  const left = table.area.left + index;
  const column = { ...table.area, left, right: left };
  desk.change({ kind: "shift", sheet: table.sheet, shift: { area: column, direction: "Right" } });
  const id = 1 + Math.max(0, ...table.columns.map((other) => other.id));
  const columns = [...table.columns.slice(0, index), { id }, ...table.columns.slice(index)];
  const changed = changeTable(desk, table, { columns, area: { ...table.area, right: table.area.right + 1 } });
  fillColumn(desk, changed, left, values, name);
  nameHeaders(desk, changed);
  return index;
}

function fillColumn(
  desk: Desk,
  table: Table,
  left: number,
  values: readonly (readonly unknown[])[] | null,
  name: string | null,
) {
  const { calculate } = desk.switches;
  const count = lastBodyRow(table) - firstBodyRow(table) + 1;
  // The values bring the header with them when there is one more of them than there are rows.
  const hasHeader = values !== null && values.length === count + 1;
  const body = (hasHeader ? values.slice(1) : (values ?? [])).map(([value]) => value);
  if (values !== null && body.length !== count) throw badArgument(`this column has ${count} cells`);
  const header = name ?? (hasHeader ? values[0]?.[0] : null);
  if (typeof header === "string" && header !== "")
    desk.change({ kind: "cells", sheet: table.sheet, top: table.area.top, left, cells: [[{ value: header }]] });
  const cells = body.map((value) => [cellAfter({ value: null }, value, calculate) ?? undefined]);
  desk.change({ kind: "cells", sheet: table.sheet, top: firstBodyRow(table), left, cells });
}

/** Takes a column out; the last one cannot go. */
export function removeColumn(desk: Desk, table: Table, index: number): void {
  refuseStructure(desk, table);
  if (table.columns.length === 1) throw new HostError("InvalidOperation", "the last column of a table");
  const left = table.area.left + index;
  const area = { ...table.area, left, right: left };
  desk.change({ kind: "shift", sheet: table.sheet, shift: { area, direction: "Left" } });
  const columns = table.columns.filter((_, other) => other !== index);
  changeTable(desk, table, { columns, area: { ...table.area, right: table.area.right - 1 } });
}

/** Leaves the cells and takes away the table. */
export function convertToRange(desk: Desk, table: Table): void {
  refuseStructure(desk, table);
  desk.change({ kind: "table-removed", id: table.id });
}

/** Takes away the table with its cells. */
export function deleteTable(desk: Desk, table: Table): void {
  convertToRange(desk, table);
  const blank = Array.from({ length: height(table.area) }, () => table.columns.map((): Cell => ({ value: null })));
  desk.change({ kind: "cells", sheet: table.sheet, top: table.area.top, left: table.area.left, cells: blank });
}
