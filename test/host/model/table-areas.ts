import type { Area } from "./area.ts";
import { cellAt, type Book, type Table } from "./book.ts";
import { isBlank, isError } from "./cell.ts";
import { sheetById } from "./desk.ts";

/*
 * The parts of a table: https://learn.microsoft.com/javascript/api/excel/excel.table
 * Header, body and totals lie below each other; the body has at least one row, blank in an empty table.
 */

export const firstBodyRow = ({ area, showHeaders }: Table): number => area.top + (showHeaders ? 1 : 0);
export const lastBodyRow = ({ area, showTotals }: Table): number => area.bottom - (showTotals ? 1 : 0);

export function bodyArea(table: Table): Area {
  return { ...table.area, top: firstBodyRow(table), bottom: lastBodyRow(table) };
}

export const headerArea = (table: Table): Area | null =>
  table.showHeaders ? { ...table.area, bottom: table.area.top } : null;

export const totalsArea = (table: Table): Area | null =>
  table.showTotals ? { ...table.area, top: table.area.bottom } : null;

export const bodyRowCount = (table: Table): number =>
  table.placeholder ? 0 : lastBodyRow(table) - firstBodyRow(table) + 1;

/** The text of each header cell. */
export function columnNames(book: Book, table: Table): readonly string[] {
  const sheet = sheetById(book, table.sheet);
  return table.columns.map((_, index) => {
    if (!table.showHeaders) return `Column${index + 1}`;
    const { value } = cellAt(sheet, table.area.top, table.area.left + index);
    return value === null || isError(value) ? `Column${index + 1}` : String(value);
  });
}

export function isBodyBlank(book: Book, table: Table): boolean {
  const sheet = sheetById(book, table.sheet);
  const { top, bottom, left, right } = bodyArea(table);
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) if (!isBlank(cellAt(sheet, row, column))) return false;
  return true;
}

/** The table that covers a cell, or none. */
export function tableAt(book: Book, sheet: string, row: number, column: number): Table | undefined {
  return book.tables.find(
    ({ sheet: where, area }) =>
      where === sheet && area.top <= row && area.bottom >= row && area.left <= column && area.right >= column,
  );
}
