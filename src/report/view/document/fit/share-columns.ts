import { NOTE } from "#charts/text-width.ts";
import type { TableColumn, TablePart } from "../part.ts";
import { cellLeast, cellNeed } from "./cell-room.ts";
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
 * short columns and those of names take what they need, and the long ones share the rest by their need.
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

/** mm that the texts of each column may take, the padding counted: the last column has none. */
export function columnRooms(part: TablePart, room: number): readonly number[] {
  return columnWidths(part, room).map((width, at) => width + inLast(part, at));
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
function headNeed({ head, picture, aside }: TableColumn): number {
  if (picture !== null) return 0;
  const words = head.split(" ").map((word) => setWidth(word, { size: NOTE }));
  return Math.max(0, ...words) + CELL.gap + CELL.slack + (aside ? CELL.aside : 0);
}

function shared(
  { columns, rows }: TablePart,
  set: readonly number[],
  needs: readonly number[],
  room: number,
): readonly number[] {
  const need = (at: number) => needs[at] ?? 0;
  const kept = columns.map((column, at) => {
    if (isFixed(column)) return column.width ?? set[at] ?? 0;
    if (column.whole) return Math.min(need(at), LONGEST_NAME);
    return need(at) <= SHORT ? need(at) : null;
  });
  const left = room - SLACK - kept.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const least = columns.map((column, at) =>
    Math.max(LEAST, headNeed(column), ...rows.map(({ cells }) => leastOf(cells[at]))),
  );
  const long = columns.flatMap((_, at) => (kept[at] === null ? [at] : []));
  if (long.reduce((sum, at) => sum + (least[at] ?? 0), 0) > left) return set;
  const parts = parted(
    long.map((at) => ({ need: need(at), least: least[at] ?? 0 })),
    left,
  );
  return columns.map((_, at) => rounded(kept[at] ?? parts[long.indexOf(at)] ?? 0));
}

function leastOf(cell: TablePart["rows"][number]["cells"][number] | undefined): number {
  return cell === undefined ? 0 : cellLeast(cell);
}

/** Room shared by need: who asks for no more than an even share gets that, and none gets less than its least. */
function parted(long: readonly { readonly need: number; readonly least: number }[], room: number): readonly number[] {
  const modest = long.filter(({ need }) => need <= room / long.length);
  if (modest.length > 0) {
    const greedy = long.filter((one) => !modest.includes(one));
    const shares = parted(greedy, room - modest.reduce((sum, { need }) => sum + need, 0));
    return long.map((one) => (modest.includes(one) ? one.need : (shares[greedy.indexOf(one)] ?? 0)));
  }
  const total = long.reduce((sum, { need }) => sum + need, 0);
  const part = room / total;
  const pressed = long.filter(({ need, least }) => need * part < least);
  if (pressed.length === 0) return long.map(({ need }) => need * part);
  const taken = pressed.reduce((sum, { least }) => sum + least, 0);
  const free = long.filter((one) => !pressed.includes(one));
  const shares = parted(free, room - taken);
  return long.map((one) => (pressed.includes(one) ? one.least : (shares[free.indexOf(one)] ?? 0)));
}

function rounded(width: number): number {
  return Math.round(width * 10) / 10;
}
