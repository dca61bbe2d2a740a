import type {
  Area,
  BookCell,
  BookRow,
  BookSheet,
  BookTable,
  ConditionalFormat,
  PlacedChart,
  Validation,
} from "#xlsx/book/book.ts";
import { linesOf, textWidth } from "#xlsx/worksheet-look.ts";
import type { LookId } from "./looks.ts";

/** A sheet in the making, from the top down. */
export interface Draft {
  readonly name: string;
  /** Columns that prose spans and pictures fill. */
  readonly columns: number;
  /** Zero-based row that comes next. */
  readonly next: () => number;
  readonly row: (cells: readonly (BookCell | null)[], options?: Omit<BookRow, "cells">) => number;
  /** Text across all columns: the only cells that are merged. */
  readonly prose: (text: string, style?: LookId, options?: Omit<BookRow, "cells">) => void;
  readonly gap: (rows?: number) => void;
  /** The rows from this one to the last so far stay on one page of print, where they fit on one. */
  readonly together: (first: number) => void;
  /** Least width of a column. */
  readonly widen: (column: number, width: number) => void;
  readonly validate: (validation: Validation) => void;
  readonly format: (format: ConditionalFormat) => void;
  readonly chart: (chart: PlacedChart) => void;
  readonly table: (table: BookTable) => void;
  readonly finish: (options: SheetOptions) => BookSheet;
}

export interface SheetOptions {
  readonly isProtected: boolean;
  /** Without it a sheet lies on its side where it would get too small upright. */
  readonly landscape?: boolean;
  readonly hidden?: true;
  readonly frozenRows?: number;
  readonly footer: string;
  /** Sizes of text by style, where they differ from the standard size. */
  readonly sizes: Readonly<Partial<Record<string, number>>>;
}

const NARROWEST = 9;
const WIDEST = 46;
const LINE = 17;
const STANDARD = 10.5;

export function draftSheet(name: string, columns: number): Draft {
  const rows: BookRow[] = [];
  const merges: Area[] = [];
  const kepts: (readonly [first: number, last: number])[] = [];
  const widths = new Array<number>(columns).fill(NARROWEST);
  const kept = {
    validations: [] as Validation[],
    formats: [] as ConditionalFormat[],
    charts: [] as PlacedChart[],
    tables: [] as BookTable[],
  };
  const draft: Draft = {
    name,
    columns,
    next: () => rows.length,
    row: (cells, options = {}) => rows.push({ cells, ...options }) - 1,
    prose: (text, style = "text", options = {}) => {
      const top = rows.length;
      const blank = { style, value: null };
      rows.push({ cells: [{ style, value: text }, ...new Array<BookCell>(columns - 1).fill(blank)], ...options });
      if (columns > 1) merges.push({ top, left: 0, bottom: top, right: columns - 1 });
    },
    gap: (count = 1) => {
      for (let index = 0; index < count; index += 1) rows.push({ cells: [] });
    },
    together: (first) => void kepts.push([first, rows.length - 1]),
    widen: (column, width) => {
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(width, WIDEST));
    },
    validate: (validation) => void kept.validations.push(validation),
    format: (format) => void kept.formats.push(format),
    chart: (chart) => void kept.charts.push(chart),
    table: (table) => void kept.tables.push(table),
    finish: ({ sizes, landscape = isBroad(widths), ...options }) => ({
      name,
      ...options,
      landscape,
      widths,
      rows: broken(
        rows.map((row, index) => ({ ...heightOf(row, isMerged(index, merges), widths, sizes), ...row })),
        kepts,
        pageHeight(widths, landscape),
      ),
      merges,
      ...kept,
    }),
  };
  return draft;
}

// A4 less margins and footer, in points, and what a character of a column's width takes.
const PORTRAIT = { width: 516, height: 740 } as const;
const LANDSCAPE = { width: 763, height: 495 } as const;
const CHARACTER = 6.3;
const ROW = 18;

// In characters: three quarters of the standard size is the least that is read with ease.
const BROADEST_UPRIGHT = 125;
const isBroad = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0) > BROADEST_UPRIGHT;

/** How many points of rows a page holds when the sheet is one page wide. */
function pageHeight(widths: readonly number[], landscape: boolean): number {
  const { width, height } = landscape ? LANDSCAPE : PORTRAIT;
  const wanted = widths.reduce((sum, one) => sum + one, 0) * CHARACTER;
  return height / Math.min(1, width / wanted);
}

/** Page breaks above what would be cut in two. */
function broken(
  rows: readonly BookRow[],
  kept: readonly (readonly [first: number, last: number])[],
  page: number,
): readonly BookRow[] {
  const height = (first: number, last: number) =>
    rows.slice(first, last + 1).reduce((sum, row) => sum + (row.height ?? ROW), 0);
  const breaks = new Set<number>();
  let used = 0;
  rows.forEach((row, index) => {
    if (row.pageBreak) used = 0;
    const wanted = kept.filter(([first]) => first === index).map((block) => height(...block));
    const fitting = Math.max(0, ...wanted.filter((points) => points <= page));
    if (used > 0 && used + fitting > page) {
      breaks.add(index);
      used = 0;
    }
    used += row.height ?? ROW;
    if (used > page) used -= page;
  });
  return rows.map((row, index) => (breaks.has(index) ? { ...row, pageBreak: true } : row));
}

const isMerged = (row: number, merges: readonly Area[]) => merges.some(({ top }) => top === row);

/** The height that a row's longest text needs; nothing where one line of standard size is enough. */
function heightOf(
  { cells }: BookRow,
  merged: boolean,
  widths: readonly number[],
  sizes: SheetOptions["sizes"],
): Pick<BookRow, "height"> {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const heights = cells.map((cell, column) => {
    if (typeof cell?.value !== "string") return 0;
    const scale = (sizes[cell.style] ?? STANDARD) / STANDARD;
    const room = (merged ? all : (widths[column] ?? NARROWEST)) / scale;
    const lines = cell.value.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0);
    return lines === 1 && scale === 1 ? 0 : lines * LINE * scale + 3;
  });
  const height = Math.max(0, ...heights);
  return height === 0 ? {} : { height: Math.round(height * 4) / 4 };
}

/** Width that a column wants for a header of two lines and for what stands below. */
export function wantedWidth(header: string, values: readonly (string | number | boolean | null)[]): number {
  const words = Math.max(...header.split(/\s+/).map((word) => Math.min(textWidth(word), 12)), 0);
  const longest = values.reduce<number>(
    (most, value) => Math.max(most, value === null ? 0 : textWidth(shown(value))),
    0,
  );
  return Math.max(words + 2, textWidth(header) / 2 + 2, longest + 2, NARROWEST);
}

const shown = (value: string | number | boolean) => (typeof value === "number" ? value.toFixed(2) : String(value));
