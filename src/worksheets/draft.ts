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
import type { ColumnKind, Value } from "#templates/worksheets/worksheet.ts";
import { textWidth } from "#xlsx/worksheet-look.ts";
import type { LookId } from "./looks.ts";
import { NARROWEST, printed, type Kept, type SheetOptions } from "./print-pages.ts";

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
  /** The same, unless much of a page were left blank for it. */
  readonly nearby: (first: number) => void;
  /** A table's header, the table ending with the last row so far: printed on each of its pages, where nothing follows it. */
  readonly repeat: (header: number) => void;
  /** Least width of a column, of which no more than a text reads well in is taken unless `most` says so. */
  readonly widen: (column: number, width: number, most?: number) => void;
  readonly validate: (validation: Validation) => void;
  readonly format: (format: ConditionalFormat) => void;
  readonly chart: (chart: PlacedChart) => void;
  readonly table: (table: BookTable) => void;
  readonly finish: (options: SheetOptions) => BookSheet;
}

const WIDEST = 46;
// Blank rows below the last table of a sheet.
const LAST_GAP = 1;
// With how much larger than the standard they are set.
const HEADERS: ReadonlyMap<string, number> = new Map<LookId, number>([
  ["header", 1],
  ["inputHeader", 1],
  ["label", 1],
  ["bigHeader", 15 / 10.5],
  ["bigLabel", 16 / 10.5],
]);

interface Heading {
  readonly text: string;
  readonly scale: number;
}

/** The Chinese headers and labels of a column. */
function headingsIn(rows: readonly BookRow[], column: number): readonly Heading[] {
  return rows.flatMap(({ cells }) => {
    const { style, value } = cells[column] ?? { style: "", value: null };
    const scale = HEADERS.get(style);
    return scale !== undefined && typeof value === "string" && /\p{Script=Han}/u.test(value)
      ? [{ text: value, scale }]
      : [];
  });
}

// A Chinese character in columns of digits, and what frame and indent take beside it: not every program sets them off.
const HAN = 2;
const MARGINS = [0, 0.8, 2.4] as const;

/** A width at which no heading goes on to another line for a single character. */
function withoutStragglers(width: number, headings: readonly Heading[]): number {
  const leavesOne = ({ text, scale }: Heading) =>
    MARGINS.some((margin) => {
      const onLine = Math.floor((width / scale - margin) / HAN) * HAN;
      const rest = textWidth(text) % onLine;
      return textWidth(text) > onLine && rest > 0 && rest <= HAN;
    });
  return width < WIDEST && headings.some(leavesOne) ? withoutStragglers(width + 1, headings) : width;
}

/** What lies on a sheet's cells. */
function keeping() {
  const kept = {
    validations: [] as Validation[],
    formats: [] as ConditionalFormat[],
    charts: [] as PlacedChart[],
    tables: [] as BookTable[],
  };
  return {
    kept,
    validate: (validation: Validation) => void kept.validations.push(validation),
    format: (format: ConditionalFormat) => void kept.formats.push(format),
    chart: (chart: PlacedChart) => void kept.charts.push(chart),
    table: (table: BookTable) => void kept.tables.push(table),
  };
}

export function draftSheet(name: string, columns: number): Draft {
  const rows: BookRow[] = [];
  const merges: Area[] = [];
  const blocks: Kept[] = [];
  let repeated: RepeatedHeader | null = null;
  // 0 until something says how wide.
  const wanted = new Array<number>(columns).fill(0);
  const { kept, ...keep } = keeping();
  return {
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
    gap: (count = 1) => void rows.push(...new Array<BookRow>(count).fill({ cells: [] })),
    together: (first) => void blocks.push({ first, last: rows.length - 1, isFirm: true }),
    nearby: (first) => void blocks.push({ first, last: rows.length - 1, isFirm: false }),
    repeat: (header) => {
      repeated = { header, last: rows.length - 1 };
    },
    widen: (column, width, most = WIDEST) => {
      wanted[column] = Math.max(wanted[column] ?? 0, Math.min(width, most));
    },
    ...keep,
    finish: (options) => {
      const least = wanted.map((width) => (width === 0 ? NARROWEST : width));
      const widths = least.map((width, column) => withoutStragglers(width, headingsIn(rows, column)));
      const drafted = { rows, merges, widths, kept: blocks, charts: kept.charts, header: headerOf(rows, repeated) };
      return { name, widths, merges, ...kept, ...printed(drafted, options) };
    },
  };
}

interface RepeatedHeader {
  readonly header: number;
  readonly last: number;
}

// What follows would stand under another table's header; charts lie on rows without cells.
function headerOf(rows: readonly BookRow[], found: RepeatedHeader | null): number | null {
  return found !== null && found.last + LAST_GAP >= rows.length - 1 ? found.header : null;
}

/** A value as wide as its cell shows it: a date is longer than its number. */
export function asWide(value: Value, kind: ColumnKind): Value {
  return kind === "date" && typeof value === "number" ? "2026-12-31" : value;
}

/** Width that a column wants for a header of two lines and for what stands below. */
export function wantedWidth(header: string, values: readonly (string | number | boolean | null)[]): number {
  const words = widestWord(header);
  const longest = values.reduce<number>(
    (most, value) => Math.max(most, value === null ? 0 : textWidth(shown(value))),
    0,
  );
  return Math.max(words + 2, textWidth(header) / 2 + 2, longest + 2, NARROWEST);
}

/** A width that a definition asks for, at least as broad as the header's longest word; a narrow one folds Chinese words. */
export function askedWidth(header: string, width: number): number {
  const folded = broadest(header, foldedRoom);
  return width <= folded ? folded : Math.max(width, widestWord(header) + 1);
}

/** What the longest word of a header takes, which is bold; the mark of an input stays with its word. */
function widestWord(header: string): number {
  return broadest(header, (word) => (roomOf(word) > LONGEST_ON_ONE_LINE ? foldedRoom(word) : roomOf(word)));
}

const broadest = (header: string, room: (word: string) => number) =>
  Math.max(...header.split(/(?<!✎)\s+/).map((word) => Math.min(room(word), BROADEST_WORD)), 0);

// In characters; no single word makes a column broader than the first.
const BROADEST_WORD = 17;
const LONGEST_ON_ONE_LINE = 10;

const roomOf = (word: string) => textWidth(word) * 1.25;

// A Chinese word goes on two lines, cut so that no single character is left over.
function foldedRoom(word: string): number {
  return /\p{Script=Han}/u.test(word) ? roomOf(word) / 2 + 1.5 : roomOf(word);
}

const shown = (value: string | number | boolean) => (typeof value === "number" ? value.toFixed(2) : String(value));
