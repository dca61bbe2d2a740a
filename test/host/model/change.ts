import type { Area } from "./area.ts";
import type { Book, Name, Setting, Sheet, Table, XmlPart } from "./book.ts";
import type { Cell } from "./cell.ts";
import { firstBodyRow, lastBodyRow } from "./table-areas.ts";
import { shiftArea, shiftCells, type Shift } from "./shift.ts";

/**
 * Everything that can happen to a workbook, as plain data: what a request does can be written down, told to listeners,
 * and done again on another copy of the workbook.
 */
export type Change =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly cells: Cells;
    }
  | { readonly kind: "shift"; readonly sheet: string; readonly shift: Shift }
  | { readonly kind: "sheet"; readonly id: string; readonly value: Partial<Sheet> }
  | { readonly kind: "sheet-added"; readonly value: Sheet; readonly position: number }
  | { readonly kind: "sheet-removed"; readonly id: string }
  | { readonly kind: "table"; readonly id: string; readonly value: Partial<Table> }
  | { readonly kind: "table-added"; readonly value: Table }
  | { readonly kind: "table-removed"; readonly id: string }
  | { readonly kind: "name"; readonly id: string; readonly value: Name | null }
  | { readonly kind: "setting"; readonly key: string; readonly value: Setting | null }
  | { readonly kind: "part"; readonly id: string; readonly value: XmlPart | null }
  | { readonly kind: "book"; readonly value: Partial<Pick<Book, "activeSheet" | "selection" | "title">> };

/** undefined leaves a cell as it is. */
export type Cells = readonly (readonly (Cell | undefined)[])[];

/** Does a change to a workbook, in place. */
export function applyChange(book: Book, change: Change): void {
  switch (change.kind) {
    case "cells":
      writeCells(book, change.sheet, change);
      break;
    case "shift":
      applyShift(book, change.sheet, change.shift);
      break;
    case "sheet":
      book.sheets = book.sheets.map((sheet) => (sheet.id === change.id ? { ...sheet, ...change.value } : sheet));
      break;
    case "sheet-added":
      book.sheets.splice(change.position, 0, structuredClone(change.value));
      break;
    case "sheet-removed":
      removeSheet(book, change.id);
      break;
    case "table":
      book.tables = book.tables.map((table) => (table.id === change.id ? { ...table, ...change.value } : table));
      break;
    case "table-added":
      book.tables.push(change.value);
      break;
    case "table-removed":
      book.tables = book.tables.filter((table) => table.id !== change.id);
      break;
    case "name":
      book.names = replaced(book.names, (name) => name.id === change.id, change.value);
      break;
    case "setting":
      book.settings = replaced(book.settings, (setting) => setting.key === change.key, change.value);
      break;
    case "part":
      book.parts = replaced(book.parts, (part) => part.id === change.id, change.value);
      break;
    case "book":
      Object.assign(book, change.value);
  }
}

function replaced<T>(list: readonly T[], isIt: (item: T) => boolean, value: T | null): T[] {
  const position = list.findIndex(isIt);
  if (value === null) return list.filter((item) => !isIt(item));
  return position === -1 ? [...list, value] : list.map((item, index) => (index === position ? value : item));
}

interface CellsChange {
  readonly top: number;
  readonly left: number;
  readonly cells: Cells;
}

function writeCells(book: Book, id: string, { top, left, cells }: CellsChange): void {
  const sheet = book.sheets.find((other) => other.id === id);
  if (sheet === undefined) return;
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell !== undefined) (sheet.rows[top + row] ??= [])[left + column] = cell;
    });
  });
}

function applyShift(book: Book, id: string, shift: Shift): void {
  const sheet = book.sheets.find((other) => other.id === id);
  if (sheet === undefined) return;
  shiftCells(sheet, shift);
  const moved = (area: Area) => shiftArea(area, shift);
  sheet.looks = sheet.looks.flatMap((look) => withArea(look, moved(look.area)));
  sheet.validations = sheet.validations.flatMap((rule) => withArea(rule, moved(rule.area)));
  book.tables = book.tables
    .flatMap((table) => (table.sheet === id ? withArea(table, moved(table.area)) : [table]))
    .map((table) => (table.sheet === id ? withBody(sheet, table) : table));
  book.names = book.names.map((name) => {
    if (typeof name.refersTo === "string" || name.refersTo.sheet !== id) return name;
    const area = moved(name.refersTo.area);
    return { ...name, refersTo: area === null ? "=#REF!" : { sheet: id, area } };
  });
}

// A table keeps one blank row when all the others are taken out.
function withBody(sheet: Sheet, table: Table): Table {
  const top = firstBodyRow(table);
  if (lastBodyRow(table) >= top) return table;
  shiftCells(sheet, { area: { ...table.area, top, bottom: top }, direction: "Down" });
  return { ...table, area: { ...table.area, bottom: table.area.bottom + 1 }, placeholder: true };
}

function withArea<T extends { readonly area: Area }>(item: T, area: Area | null): T[] {
  return area === null ? [] : [{ ...item, area }];
}

function removeSheet(book: Book, id: string): void {
  book.sheets = book.sheets.filter((sheet) => sheet.id !== id);
  book.tables = book.tables.filter((table) => table.sheet !== id);
  book.names = book.names
    .filter((name) => name.sheet !== id)
    .map((name) =>
      typeof name.refersTo !== "string" && name.refersTo.sheet === id ? { ...name, refersTo: "=#REF!" } : name,
    );
  if (book.activeSheet === id) book.activeSheet = book.sheets.find((sheet) => sheet.visibility === "Visible")?.id ?? "";
}
