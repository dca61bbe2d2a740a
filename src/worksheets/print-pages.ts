import type { Area, BookRow, BookSheet } from "#xlsx/book/book.ts";
import { linesOf } from "#xlsx/worksheet-look.ts";

export interface SheetOptions {
  readonly isProtected: boolean;
  /** Without it a sheet lies on its side where it would get too small upright. */
  readonly landscape?: boolean;
  readonly hidden?: true;
  readonly frozenRows?: number;
  readonly footer: string;
  /** How each style sets its text: its size where it is not the standard one, whether it breaks into lines and is bold. */
  readonly styles: ReadonlyMap<
    string,
    { readonly size: number | undefined; readonly wrap: boolean; readonly bold: boolean }
  >;
}

/** First and last of rows that belong on one page. */
export type RowSpan = readonly [first: number, last: number];

/** Least width of a column, in characters. */
export const NARROWEST = 9;

interface Drafted {
  readonly rows: readonly BookRow[];
  readonly merges: readonly Area[];
  readonly widths: readonly number[];
  readonly kept: readonly RowSpan[];
}

/** A sheet's rows with the heights that their texts need and the page breaks that keep blocks whole. */
export function printed({ rows, merges, widths, kept }: Drafted, { styles, ...options }: SheetOptions) {
  const { landscape = isBroad(widths), ...rest } = options;
  const high = rows.map((row, index) => ({
    ...row,
    ...higher(row, heightOf(row, isMerged(index, merges), widths, styles)),
  }));
  return { ...rest, landscape, rows: broken(high, kept, pageHeight(widths, landscape)) } satisfies Partial<BookSheet>;
}

// How much wider bold letters are, at most.
const BOLD = 1.15;
const LINE = 17;
const STANDARD = 10.5;

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

// A title alone on a page is worse than a table that is cut.
const LEAST_USED = 0.15;

/** Page breaks above what would be cut in two. */
function broken(rows: readonly BookRow[], kept: readonly RowSpan[], page: number): readonly BookRow[] {
  const height = (first: number, last: number) =>
    rows.slice(first, last + 1).reduce((sum, row) => sum + (row.height ?? ROW), 0);
  const breaks = new Set<number>();
  let used = 0;
  rows.forEach((row, index) => {
    if (row.pageBreak) used = 0;
    const wanted = kept.filter(([first]) => first === index).map((block) => height(...block));
    const fitting = Math.max(0, ...wanted.filter((points) => points <= page));
    const own = row.cells.length === 0 ? 0 : (row.height ?? ROW);
    // A program breaks where its page ends; here it is told to before, so that what follows is counted from there.
    if ((used > page * LEAST_USED && used + fitting > page) || used + own > page) {
      breaks.add(index);
      used = 0;
    }
    used += row.height ?? ROW;
  });
  return rows.map((row, index) => (breaks.has(index) ? { ...row, pageBreak: true } : row));
}

type Height = Pick<BookRow, "height">;

// Room for words that are to be written may be less than what stands beside them takes.
function higher({ height: own = 0 }: Height, { height: needed = 0 }: Height): Height {
  const height = Math.max(own, needed);
  return height === 0 ? {} : { height };
}

const isMerged = (row: number, merges: readonly Area[]) => merges.some(({ top }) => top === row);

/** The height that a row's longest text or largest number needs; nothing where one line of standard size is enough. */
function heightOf(
  { cells }: BookRow,
  merged: boolean,
  widths: readonly number[],
  styles: SheetOptions["styles"],
): Height {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const heights = cells.map((cell, column) => {
    const value = cell?.value ?? null;
    if (cell === null || value === null) return 0;
    const { size = STANDARD, wrap = false, bold = false } = styles.get(cell.style) ?? {};
    const scale = size / STANDARD;
    const room = (merged ? all : (widths[column] ?? NARROWEST)) / scale / (bold ? BOLD : 1);
    const folds = wrap && typeof value === "string";
    const lines = folds ? value.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0) : 1;
    return lines === 1 && scale === 1 ? 0 : lines * LINE * scale + 3;
  });
  const height = Math.max(0, ...heights);
  return height === 0 ? {} : { height: Math.round(height * 4) / 4 };
}
