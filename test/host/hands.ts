import { notFound } from "./host-error.ts";
import { LAST_COLUMN, parseArea, type Area } from "./model/area.ts";
import { cellsIn, type Book, type Protection, type Sheet, type Table } from "./model/book.ts";
import { isError } from "./model/cell.ts";
import { changeTable, type Desk } from "./model/desk.ts";
import { bodyArea, bodyRowCount, columnNames } from "./model/table-areas.ts";
import { clearFilters, filterColumn, sortTable } from "./model/table-order.ts";
import { addRows, removeRows } from "./model/table-rows.ts";
import { addColumn, addTable, removeColumn, showTotals } from "./model/table-shape.ts";
import { writeValues } from "./model/write-cells.ts";

/** What a person does in a sheet, by the names that the sheet shows; rows of tables count from 0. */
export interface Hands {
  readonly type: (sheet: string, address: string, values: readonly (readonly unknown[])[]) => void;
  readonly insertSheetRows: (sheet: string, row: number, count?: number) => void;
  readonly deleteSheetRows: (sheet: string, row: number, count?: number) => void;
  readonly makeTable: (sheet: string, address: string, name: string) => void;
  readonly addRow: (table: string, values: readonly unknown[], index?: number) => void;
  readonly removeRow: (table: string, index: number) => void;
  readonly setCell: (table: string, index: number, column: string, value: unknown) => void;
  readonly sort: (table: string, column: string, ascending?: boolean) => void;
  readonly filter: (table: string, column: string, values: readonly string[]) => void;
  readonly clearFilters: (table: string) => void;
  readonly showTotals: (table: string, isShown: boolean) => void;
  readonly calculatedColumn: (table: string, column: string, formula: string) => void;
  readonly addColumn: (table: string, name: string, index?: number) => void;
  readonly removeColumn: (table: string, column: string) => void;
  readonly renameColumn: (table: string, column: string, name: string) => void;
  readonly renameTable: (table: string, name: string) => void;
  readonly renameSheet: (sheet: string, name: string) => void;
  readonly hideSheet: (sheet: string) => void;
  readonly protect: (sheet: string, options?: Protection["options"]) => void;
  readonly unprotect: (sheet: string) => void;
  /** What a table holds: its headers and the values of its body, "" where it is blank. */
  readonly read: (table: string) => TableContent;
}

export interface TableContent {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

interface Workplace {
  readonly book: () => Book;
  readonly desk: (work: (desk: Desk) => void) => void;
}

export function handsOf({ book, desk }: Workplace): Hands {
  const table = (name: string) => tableNamed(book(), name);
  const sheet = (name: string) => sheetNamed(book(), name);
  const column = (of: string, name: string) => columnNamed(book(), table(of), name);
  const putSheet = (name: string, value: Partial<Sheet>) =>
    desk(({ change }) => change({ kind: "sheet", id: sheet(name).id, value }));
  const rows = (name: string, row: number, count: number, direction: "Down" | "Up") =>
    desk(({ change }) => {
      const area = { top: row - 1, left: 0, bottom: row + count - 2, right: LAST_COLUMN };
      change({ kind: "shift", sheet: sheet(name).id, shift: { area, direction } });
    });
  return {
    type: (name, address, values) => desk((at) => writeValues(at, sheet(name).id, areaNamed(address), values)),
    insertSheetRows: (name, row, count = 1) => rows(name, row, count, "Down"),
    deleteSheetRows: (name, row, count = 1) => rows(name, row, count, "Up"),
    makeTable: (name, address, tableName) =>
      desk((at) => void changeTable(at, addTable(at, sheet(name).id, areaNamed(address), true), { name: tableName })),
    addRow: (name, values, index) => desk((at) => void addRows(at, table(name), index ?? null, [values])),
    removeRow: (name, index) => desk((at) => removeRows(at, table(name), index)),
    setCell: (name, index, header, value) =>
      desk((at) => writeValues(at, table(name).sheet, cellOf(table(name), index, column(name, header)), value)),
    sort: (name, header, ascending = true) =>
      desk((at) => sortTable(at, table(name), [{ key: column(name, header), ascending }])),
    filter: (name, header, values) =>
      desk((at) => filterColumn(at, table(name), column(name, header), { filterOn: "Values", values })),
    clearFilters: (name) => desk((at) => clearFilters(at, table(name))),
    showTotals: (name, isShown) => desk((at) => showTotals(at, table(name), isShown, "zh-CN")),
    calculatedColumn: (name, header, formula) =>
      desk((at) => calculate(at, table(name), column(name, header), formula)),
    addColumn: (name, header, index) => desk((at) => void addColumn(at, table(name), index ?? null, null, header)),
    removeColumn: (name, header) => desk((at) => removeColumn(at, table(name), column(name, header))),
    renameColumn: (name, header, to) =>
      desk((at) => writeValues(at, table(name).sheet, headerCell(table(name), column(name, header)), to)),
    renameTable: (name, to) => desk((at) => void changeTable(at, table(name), { name: to })),
    renameSheet: (name, to) => putSheet(name, { name: to }),
    hideSheet: (name) => putSheet(name, { visibility: "Hidden" }),
    protect: (name, options = {}) => putSheet(name, { protection: { options, password: "" } }),
    unprotect: (name) => putSheet(name, { protection: null }),
    read: (name) => readTable(book(), table(name)),
  };
}

export function tableNamed({ tables }: Book, name: string): Table {
  const table = tables.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) throw notFound(`table ${name}`);
  return table;
}

function sheetNamed({ sheets }: Book, name: string): Sheet {
  const sheet = sheets.find((other) => other.name === name);
  if (sheet === undefined) throw notFound(`sheet ${name}`);
  return sheet;
}

function columnNamed(book: Book, table: Table, name: string): number {
  const index = columnNames(book, table).indexOf(name);
  if (index === -1) throw notFound(`column ${name}`);
  return index;
}

function areaNamed(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw notFound(address);
  return area;
}

function cellOf(table: Table, index: number, column: number): Area {
  const row = bodyArea(table).top + index;
  const at = table.area.left + column;
  return { top: row, left: at, bottom: row, right: at };
}

function headerCell(table: Table, column: number): Area {
  return cellOf({ ...table, showHeaders: false }, 0, column);
}

function calculate(desk: Desk, table: Table, column: number, formula: string): void {
  const columns = table.columns.map((other, index) => (index === column ? { ...other, formula } : other));
  const { top, bottom } = bodyArea(table);
  const at = table.area.left + column;
  const cells = Array.from({ length: bottom - top + 1 }, () => [{ formula, value: desk.switches.calculate(formula) }]);
  desk.change({ kind: "cells", sheet: table.sheet, top, left: at, cells });
  changeTable(desk, table, { columns });
}

/** What a table of a workbook holds. */
export function readTable(book: Book, table: Table): TableContent {
  const sheet = book.sheets.find(({ id }) => id === table.sheet);
  const cells = sheet === undefined || bodyRowCount(table) === 0 ? [] : cellsIn(sheet, bodyArea(table));
  const rows = cells.map((line) => line.map(({ value }) => (isError(value) ? value.error : (value ?? ""))));
  return { headers: columnNames(book, table), rows };
}
