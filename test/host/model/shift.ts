import { LAST_ROW, type Area } from "./area.ts";
import type { Sheet } from "./book.ts";

/**
 * Cells put in (Down, Right) or taken out (Up, Left) at an area, what lies behind moving along:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)
 */
export interface Shift {
  readonly area: Area;
  readonly direction: "Down" | "Right" | "Up" | "Left";
}

/** Moves the cells and, with whole rows, which of them are hidden. */
export function shiftCells(sheet: Sheet, { area, direction }: Shift): void {
  const { top, left, bottom, right } = area;
  if (direction === "Down" || direction === "Up") {
    const count = bottom - top + 1;
    const lines = direction === "Down" ? insertRows : removeRows;
    lines(sheet, area, count);
    return;
  }
  const count = right - left + 1;
  for (let row = top; row <= bottom; row += 1) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    if (cells.length < left) cells.length = left;
    if (direction === "Right") cells.splice(left, 0, ...Array<undefined>(count));
    else cells.splice(left, count);
  }
}

function insertRows(sheet: Sheet, { top, left, right }: Area, count: number): void {
  for (let row = sheet.rows.length - 1; row >= top; row -= 1) moveCells(sheet, row, row + count, left, right);
  sheet.hiddenRows = sheet.hiddenRows.map((row) => (row >= top ? row + count : row));
}

function removeRows(sheet: Sheet, { top, bottom, left, right }: Area, count: number): void {
  const length = sheet.rows.length;
  for (let row = top; row <= bottom; row += 1) clearCells(sheet, row, left, right);
  for (let row = bottom + 1; row < length; row += 1) moveCells(sheet, row, row - count, left, right);
  sheet.hiddenRows = sheet.hiddenRows.flatMap((row) => (row < top ? [row] : row > bottom ? [row - count] : []));
}

function moveCells(sheet: Sheet, from: number, to: number, left: number, right: number): void {
  const source = sheet.rows[from];
  if (source === undefined && sheet.rows[to] === undefined) return;
  const target = (sheet.rows[to] ??= []);
  const last = Math.min(right, Math.max(source?.length ?? 0, target.length) - 1);
  for (let column = left; column <= last; column += 1) target[column] = source?.[column];
  clearCells(sheet, from, left, right);
}

function clearCells(sheet: Sheet, row: number, left: number, right: number): void {
  const cells = sheet.rows[row];
  for (let column = left; column <= Math.min(right, (cells?.length ?? 0) - 1); column += 1)
    if (cells !== undefined) cells[column] = undefined;
}

/** Where an area lies after a shift: inside it grows or shrinks, behind it moves; null when all its cells are gone. */
export function shiftArea(area: Area, { area: at, direction }: Shift): Area | null {
  const vertical = direction === "Down" || direction === "Up";
  const covers = vertical
    ? at.left <= area.left && at.right >= area.right
    : at.top <= area.top && at.bottom >= area.bottom;
  if (!covers) return area;
  if (vertical) {
    const moved = shiftSpan(area.top, area.bottom, at.top, at.bottom, direction === "Down");
    return moved === null ? null : { ...area, top: moved[0], bottom: Math.min(moved[1], LAST_ROW) };
  }
  const moved = shiftSpan(area.left, area.right, at.left, at.right, direction === "Right");
  return moved === null ? null : { ...area, left: moved[0], right: moved[1] };
}

function shiftSpan(
  first: number,
  last: number,
  from: number,
  to: number,
  isInserted: boolean,
): [number, number] | null {
  const count = to - from + 1;
  if (isInserted) return [first >= from ? first + count : first, last >= from ? last + count : last];
  if (first >= from && last <= to) return null;
  const gone = (position: number) => Math.max(0, Math.min(position, to + 1) - from);
  return [first - gone(first), last - gone(last + 1)];
}
