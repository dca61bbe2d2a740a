import { heightOfChart, px, type Markup } from "#charts/svg.ts";
import type { BandView, SectionView, Span } from "./document-view.ts";
import type {
  CellDate,
  FigurePart,
  FormField,
  HalvesPart,
  LowPicture,
  Part,
  PlacedCell,
  PointsPart,
  TableCell,
  TableColumn,
  TablePart,
  TableRow,
  TextPart,
} from "./part.ts";

/** A section over the whole width. */
export function wide(section: SectionView, keep = true): BandView {
  return { keep, close: false, columns: [{ span: 12, section }] };
}

/** Sections side by side; the spans make twelve. */
export function sideBySide(...columns: readonly (readonly [span: Span, section: SectionView])[]): BandView {
  return { keep: true, close: false, columns: columns.map(([span, section]) => ({ span, section })) };
}

/** @param id its name in a theme, such as "chain" */
export function section(
  id: string,
  subject: string,
  title: string,
  parts: SectionView["parts"],
  { callout = false }: { readonly callout?: boolean } = {},
): SectionView {
  return { id, subject, title, folds: false, callout, parts };
}

export function text(
  words: string,
  lines: TextPart["lines"] = null,
  { title = null, mark = null, lead = null }: Partial<Pick<TextPart, "title" | "mark" | "lead">> = {},
): TextPart {
  return { kind: "text", title, mark, lead, text: words, tone: "plain", lines };
}

/** Small and grey: what was counted, which model, where it comes from. */
export function note(words: string, lines: TextPart["lines"] = null): TextPart {
  return { kind: "text", title: null, mark: null, lead: null, text: words, tone: "note", lines };
}

export function points(list: PointsPart["points"]): PointsPart {
  return { kind: "points", points: list };
}

/** A picture drawn so many mm lower than usual. */
export function lower(usual: Markup, by: number, draw: LowPicture["draw"]): LowPicture {
  return { height: px(heightOfChart(usual) - by), draw };
}

/** Parts side by side within a section. */
export function halves(left: readonly Part[], right: readonly Part[]): HalvesPart {
  return { kind: "halves", halves: [left, right] };
}

export function figure(
  picture: Markup,
  { title = null, note: under = null, low = null }: Partial<Pick<FigurePart, "title" | "note" | "low">> = {},
): FigurePart {
  return { kind: "figure", title, picture, low, note: under };
}

/** @param rows one text or cell for each column; the first column names the row */
export function table(
  columns: readonly TableColumn[],
  rows: readonly Row[],
  { title = null, single = false, even = false, kept = false }: TableOptions = {},
): TablePart {
  return {
    kind: "table",
    title,
    columns,
    rows: rows.map(({ cells, weight }) => ({
      weight,
      wraps: null,
      cells: columns.map((column, at) => placed(cells[at], column, at)),
    })),
    single,
    even,
    kept,
  };
}

type TableOptions = Partial<Pick<TablePart, "title" | "single" | "even" | "kept">>;

export interface Row extends Pick<TableRow, "weight"> {
  readonly cells: readonly TableCell[];
}

function placed(one: TableCell | undefined, { align, aside }: TableColumn, at: number): PlacedCell {
  const { text, mark, lead, small, date, tone, picture } = one ?? cell("");
  // Written out: spreading all its cells costs a full plan a millisecond.
  return { text, mark, lead, small, date, tone, picture, align, aside, isFirst: at === 0 };
}

/** A column of words. @param width mm; left out, it shares what is left */
export function words(head: string, width: number | null = null, aside = false): TableColumn {
  return { head, picture: null, width, align: "start", aside, whole: false, spare: false };
}

/** A column of people's names, which are not cut. @param width mm */
export function people(head: string, width: number | null = null, aside = false): TableColumn {
  return { ...words(head, width, aside), whole: true };
}

/** A column that a page leaves out before it cuts texts. */
export function spare(column: TableColumn): TableColumn {
  return { ...column, spare: true };
}

/** A column of numbers. @param width mm */
export function numbers(head: string, width: number | null = null): TableColumn {
  return { head, picture: null, width, align: "end", aside: false, whole: false, spare: false };
}

/** A column of charts, each as wide as its cell. @param width mm @param picture stands in place of the head */
export function pictures(head: string, width: number, picture: Markup | null = null): TableColumn {
  return { head, picture, width, align: "picture", aside: false, whole: false, spare: false };
}

export function row(cells: readonly (TableCell | string)[], weight: TableRow["weight"] = "plain"): Row {
  return { cells: cells.map((one) => (typeof one === "string" ? cell(one) : one)), weight };
}

export function cell(
  words: string,
  { mark = null, lead = null, small = null, date = null, tone = "plain", picture = null }: CellOptions = {},
): TableCell {
  return { text: words, mark, lead, small, date, tone, picture };
}

type CellOptions = Partial<Omit<TableCell, "text">>;

/** A date that stands in full; its mark says that it has passed. */
export function cellDate(words: string, late: Markup | null = null): CellDate {
  return { text: words, mark: late, tone: late === null ? "plain" : "bad" };
}

/** mm of a line of writing by hand. */
const WRITTEN_LINE = 7;

/** A field of a form with room for so many lines; what is filled in may take more. */
export function field(name: string, text: string | null, span: FormField["span"], lines = 1): FormField {
  return { name, text: text ?? "", span, height: WRITTEN_LINE * lines };
}
