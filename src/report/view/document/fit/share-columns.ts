import { NOTE } from "#charts/text-width.ts";
import type { PlacedCell, TableColumn, TablePart, TableRow } from "../part.ts";
import { cellLeast, cellLines, cellNeed } from "./cell-room.ts";
import { fewestLines, type Sharer } from "./fewest-lines.ts";
import { CELL } from "./metrics.ts";
import { setWidth } from "./text-lines.ts";

/** mm under which a column is not made narrower, and over which a name is not kept whole. */
const SHORT = 30;
const LONGEST_NAME = 60;

/** mm that the browser's rounding takes; a table wider than its place would make the printer scale the page down. */
const SLACK = 0.5;
/** Long columns are not pressed under this width; rather the view's widths stay. */
const LEAST = 18;

/**
 * The widths of a table's columns in mm. As they were set where every text fits; else numbers and charts keep theirs,
 * short columns and those of names take what they need, and the long ones share the rest so that rows take the fewest lines.
 */
export function columnWidths(part: TablePart, room: number): readonly number[] {
  const { columns, rows, single } = part;
  const set = setWidths(columns, room);
  if (!single) return set;
  const needs = columns.map((column, at) =>
    Math.max(headNeed(column), ...rows.map(({ cells, weight }) => cellNeed(cells[at], weight) - inLast(part, at))),
  );
  const fits = columns.every((column, at) => isFixed(column) || (needs[at] ?? 0) <= (set[at] ?? 0));
  return fits ? set : shared(part, set, needs, room);
}

/** mm that the texts of each column may take, the padding counted: the last column has none. @param widths of the columns */
export function columnRooms(part: TablePart, widths: readonly number[]): readonly number[] {
  return widths.map((width, at) => width + inLast(part, at));
}

function inLast({ columns }: TablePart, at: number): number {
  return at === columns.length - 1 ? CELL.gap : 0;
}

/** The widths as the view set them; columns without one share what is left. */
function setWidths(columns: readonly TableColumn[], room: number): readonly number[] {
  const taken = columns.reduce((sum, { width }) => sum + (width ?? 0), 0);
  const open = columns.filter(({ width }) => width === null).length;
  // Without an open column the browser widens all of them.
  const scale = open === 0 && taken > 0 ? room / taken : 1;
  return columns.map(({ width }) => (width === null ? Math.max(0, room - taken) / open : width * scale));
}

function isFixed({ align }: TableColumn): boolean {
  return align !== "start";
}

/** A header may fold, its longest word may not. */
function headNeed(column: TableColumn | undefined): number {
  if (column === undefined || column.picture !== null) return 0;
  const { head, aside } = column;
  const words = head.split(" ").map((word) => setWidth(word, { size: NOTE }));
  return Math.max(0, ...words) + CELL.gap + CELL.slack + (aside ? CELL.aside : 0);
}

function shared(part: TablePart, set: readonly number[], needs: readonly number[], room: number): readonly number[] {
  const { columns, rows } = part;
  const need = (at: number) => needs[at] ?? 0;
  const kept = columns.map((column, at) => {
    if (isFixed(column)) return column.width ?? set[at] ?? 0;
    if (column.whole) return Math.min(need(at), LONGEST_NAME);
    return need(at) <= SHORT ? need(at) : null;
  });
  const left = room - SLACK - kept.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const long = columns.flatMap((_, at) => (kept[at] === null ? [at] : []));
  const sharers = long.map((at): Sharer => ({
    need: need(at),
    least: Math.max(LEAST, headNeed(columns[at]), ...rows.map(({ cells }) => leastOf(cells[at]))),
    lines: (width) => rows.map((row) => linesOf(row, at, width + inLast(part, at))),
  }));
  if (sharers.reduce((sum, { least }) => sum + least, 0) > left) return set;
  const parts = fewestLines(sharers, left);
  return columns.map((_, at) => inTenths(kept[at] ?? parts[long.indexOf(at)] ?? 0));
}

function leastOf(cell: PlacedCell | undefined): number {
  return cell === undefined ? 0 : cellLeast(cell);
}

function linesOf({ cells, weight }: TableRow, at: number, width: number): number {
  const cell = cells[at];
  return cell === undefined ? 1 : cellLines(cell, weight, width);
}

/** What a text needs is not rounded off; SLACK takes what that adds. */
function inTenths(width: number): number {
  return Math.ceil(width * 10 - ALMOST) / 10;
}

/** What the sum of tenths may be off. */
const ALMOST = 1e-6;
