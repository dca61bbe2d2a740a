import type { Area, BookRow, BookSheet, PlacedChart } from "#xlsx/book/book.ts";
import { linesOf } from "#xlsx/worksheet-look.ts";

export interface SheetOptions {
  readonly isProtected: boolean;
  /** Without it a sheet lies on its side where it would get too small upright. */
  readonly landscape?: boolean;
  readonly hidden?: true;
  readonly frozenRows?: number;
  /** As many columns are printed; all, where it is not said. */
  readonly printedColumns?: number;
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
  readonly kept: readonly Kept[];
  readonly charts: readonly PlacedChart[];
  /** Of the table that goes on to the end, to be printed on each of its pages. */
  readonly header: number | null;
}

/** Rows that belong on one page: firmly, or only where little of a page is left blank for it. */
export interface Kept {
  readonly first: number;
  readonly last: number;
  readonly isFirm: boolean;
}

/** A sheet's rows with the heights that their texts need and the page breaks that keep blocks whole. */
export function printed({ rows, merges, widths, ...drafted }: Drafted, { styles, ...options }: SheetOptions) {
  const shown = widths.slice(0, options.printedColumns ?? widths.length);
  const { landscape = isBroad(shown), ...rest } = options;
  const high = rows.map((row, index) => ({
    ...row,
    ...higher(row, heightOf(row, isMerged(index, merges) ? sumOf(shown) : null, shown, styles)),
  }));
  const { header } = drafted;
  const titles = header === null ? {} : { titleRows: [header + 1, header + 1] as const };
  const paged = broken(high, drafted, pageHeight(shown, landscape));
  return { ...rest, ...titles, landscape, rows: paged } satisfies Partial<BookSheet>;
}

// How much wider bold letters are, at most.
const BOLD = 1.15;
const LINE = 17;
const STANDARD = 10.5;

// A4 less margins and footer, in points, with a row's worth to spare, and what a character of a column's width takes:
// eight pixels in Microsoft YaHei, seven in faces with narrower digits, where a sheet is shrunk less and a page holds less.
const PORTRAIT = { width: 516, height: 735 } as const;
const LANDSCAPE = { width: 763, height: 488 } as const;
const CHARACTER = 5.4;
/** Height of a row that says nothing of its own, in points. */
export const ROW = 18;

// In characters: seven tenths of the standard size is the least that is read with ease.
const BROADEST_UPRIGHT = 125;
const isBroad = (widths: readonly number[]) => sumOf(widths) > BROADEST_UPRIGHT;
const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

/** How many points of rows a page holds when the sheet is one page wide. */
export function pageHeight(widths: readonly number[], landscape: boolean): number {
  const { width, height } = landscape ? LANDSCAPE : PORTRAIT;
  const wanted = sumOf(widths) * CHARACTER;
  return height / Math.min(1, width / wanted);
}

// A page with little on it is worse than a table that is cut, and a page half empty worse than a task on two.
const LEAST_USED = { firm: 1 / 3, loose: 0.6 } as const;
// A program with narrower letters gets less on a page, and where it breaks a long table before ours a page stays nearly blank.
const CERTAIN = 0.92;
// A chart by so much lower is as good to read, and may stay on the page of its table.
const LOWER = 0.3;

/** Page breaks above what would be cut in two, and charts made lower where that keeps them with their table. */
function broken(
  rows: readonly BookRow[],
  { kept, charts, header }: Pick<Drafted, "kept" | "charts" | "header">,
  page: number,
): readonly BookRow[] {
  const heights = rows.map(({ height = ROW }) => height);
  const sum = (found: readonly number[]) => found.reduce((all, row) => all + (heights[row] ?? 0), 0);
  const under = new Set(charts.flatMap(({ area }) => rowsOf(area.top, area.bottom)));
  const drawn = (all: readonly number[]) => all.filter((row) => under.has(row));
  const least = (all: readonly number[]) => sum(all) - LOWER * sum(drawn(all));
  const blocks = kept.map(({ first, last, isFirm }) => ({ first, isFirm, all: rowsOf(first, last) }));
  const firm = blocks.filter(({ isFirm }) => isFirm);
  // A table that fits is not long, though it and the figures that sum it up are too much for one page.
  const whole = new Set(firm.flatMap(({ all }) => (least(all) <= page ? all : [])));
  const long = new Set(firm.flatMap(({ all }) => all.filter((row) => !whole.has(row))));
  const breaks = new Set<number>();
  let used = 0;
  rows.forEach((row, index) => {
    if (row.pageBreak) used = 0;
    const begun = blocks.filter(({ first }) => first === index);
    const cutsBlock = begun.some(({ isFirm, all }) => {
      const most = page * (isFirm && least(all) <= page ? LEAST_USED.firm : LEAST_USED.loose);
      return used > most && used + (isFirm ? least(all) : sum(all)) > page;
    });
    const own = row.cells.length === 0 ? 0 : (heights[index] ?? 0);
    const room = page * (own > 0 && long.has(index) ? CERTAIN : 1);
    // A program breaks where its page ends; here it is told to before, so that what follows is counted from there.
    if (cutsBlock || used + own > room) {
      breaks.add(index);
      used = header !== null && index > header ? (heights[header] ?? 0) : 0;
    }
    for (const { isFirm, all } of begun)
      if (isFirm && used + least(all) <= page) lower(heights, drawn(all), page - used - sum(all));
    used += heights[index] ?? 0;
  });
  return rows.map((row, index) => ({
    ...row,
    ...(heights[index] === (row.height ?? ROW) ? {} : { height: heights[index] ?? ROW }),
    ...(breaks.has(index) ? { pageBreak: true as const } : {}),
  }));
}

/** Takes from rows what is too much. @param room what is left of a page, negative where it is not enough */
function lower(heights: number[], found: readonly number[], room: number): void {
  const now = found.reduce((all, row) => all + (heights[row] ?? 0), 0);
  if (room >= 0 || now === 0) return;
  for (const row of found) heights[row] = Math.floor(4 * (heights[row] ?? ROW) * (1 + room / now)) / 4;
}

const rowsOf = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, row) => first + row);

type Height = Pick<BookRow, "height">;

// Room for words that are to be written may be less than what stands beside them takes.
function higher({ height: own = 0 }: Height, { height: needed = 0 }: Height): Height {
  const height = Math.max(own, needed);
  return height === 0 ? {} : { height };
}

const isMerged = (row: number, merges: readonly Area[]) => merges.some(({ top }) => top === row);

/**
 * The height that a row's longest text or largest number needs; nothing where one line of standard size is enough.
 * @param merged width of a row that is one cell
 * @param widths of the columns that are printed; what stands beside them is for programs, and may be cut
 */
function heightOf(
  { cells }: BookRow,
  merged: number | null,
  widths: readonly number[],
  styles: SheetOptions["styles"],
): Height {
  const heights = cells.slice(0, widths.length).map((cell, column) => {
    const value = cell?.value ?? null;
    if (cell === null || value === null) return 0;
    const { size = STANDARD, wrap = false, bold = false } = styles.get(cell.style) ?? {};
    const scale = size / STANDARD;
    const room = (merged ?? widths[column] ?? NARROWEST) / scale / (bold ? BOLD : 1);
    const folds = wrap && typeof value === "string";
    const lines = folds ? value.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0) : 1;
    return lines === 1 && scale === 1 ? 0 : lines * LINE * scale + 3;
  });
  const height = Math.max(0, ...heights);
  return height === 0 ? {} : { height: Math.round(height * 4) / 4 };
}
