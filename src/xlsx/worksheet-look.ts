import type { CellStyle } from "hucre/xlsx";
import type { Kind } from "#workbook/define-table.ts";
import type { ColumnDescription, TextLine, WrittenCell } from "./workbook-description.ts";

// Both scripts in one face that Excel for Windows and for Mac bring along.
export const FONT = { name: "Microsoft YaHei", size: 10.5 } as const;

const ACCENT = { rgb: "0F5C8A" };
const TEXT = { rgb: "1B1F24" };
const TYPED = { rgb: "0000FF" };
const SECONDARY = { rgb: "57606A" };
const RULE = { style: "thin", color: { rgb: "D0D7DE" } } as const;
const BORDER = { top: RULE, right: RULE, bottom: RULE, left: RULE };

const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

// Direct fills and borders: other programs than Excel draw no table styles.
export const headerStyle: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: "FFFFFF" } },
  fill: fill(ACCENT.rgb),
  border: BORDER,
  alignment: { vertical: "center" },
};

/** Input cells are pale yellow with what people type in blue; the others are white and grey. */
export function bodyStyle(column: ColumnDescription): CellStyle {
  const typed = column.input !== false;
  const numeric = NUMERIC.has(column.kind);
  return {
    font: typed ? { ...FONT, color: TYPED } : { ...FONT, italic: true, color: SECONDARY },
    fill: fill(typed ? "FFF8DC" : "FFFFFF"),
    border: BORDER,
    alignment: {
      vertical: "top",
      horizontal: numeric ? "right" : "left",
      // A number keeps its distance from the text in the next column.
      indent: numeric ? 1 : 0,
      wrapText: column.kind === "text",
    },
    numFmt: NUMBER_FORMATS[column.kind],
  };
}

export const lineStyles: Readonly<Record<TextLine["style"], CellStyle>> = {
  title: { font: { ...FONT, size: 20, bold: true, color: ACCENT } },
  heading: { font: { ...FONT, size: 13, bold: true, color: ACCENT } },
  text: { font: { ...FONT, color: TEXT }, alignment: { wrapText: true, vertical: "top" } },
  note: { font: { ...FONT, italic: true, color: SECONDARY }, alignment: { wrapText: true, vertical: "top" } },
};

const NUMERIC: ReadonlySet<Kind> = new Set<Kind>(["money", "number", "count", "ratio", "score", "rating"]);

// "@" keeps 0012 and =1+1 what was typed.
const NUMBER_FORMATS: Readonly<Record<Kind, string>> = {
  text: "@",
  code: "@",
  yesNo: "@",
  money: "#,##0",
  number: "General",
  count: "0",
  ratio: "0%",
  score: "General",
  rating: "General",
  date: "yyyy-mm-dd",
};

const NARROWEST = 8;
const WIDEST = 48;
const FILTER_BUTTON = 4;
const DATE_WIDTH = 12;

/** Wide enough for header and content in characters of the default font, so that no cell shows ####. */
export function columnWidth(column: ColumnDescription, cells: readonly WrittenCell[]): number {
  const widest = cells.reduce<number>((width, cell) => Math.max(width, cellWidth(cell)), 0);
  const wanted = Math.max(textWidth(column.header) + FILTER_BUTTON, widest + 2);
  return Math.min(Math.max(wanted, NARROWEST), WIDEST);
}

const LINE_HEIGHT = 16.5;
// Letters run a little narrower than the digits that a column's width counts.
const LETTER = 0.92;

/** Points for a row with wrapped texts; null where every text fits on one line, so that the program decides. */
export function rowHeight(cells: readonly WrittenCell[], widths: readonly number[]): number | null {
  const lines = cells.map((cell, index) => (typeof cell === "string" ? linesOf(cell, widths[index] ?? WIDEST) : 1));
  const most = Math.max(1, ...lines);
  return most === 1 ? null : most * LINE_HEIGHT;
}

// From the second line on the full width is counted: the difference pays for words that move down.
/** Lines that a text needs in a column of this width. */
export function linesOf(text: string, width: number): number {
  return textWidth(text, LETTER) + 1 <= width ? 1 : Math.max(2, Math.ceil((textWidth(text) + 1) / width));
}

function cellWidth(cell: WrittenCell): number {
  if (cell === null) return 0;
  if (typeof cell === "object") return DATE_WIDTH;
  // A thousands separator for every three digits.
  return typeof cell === "number" ? String(cell).length * (4 / 3) : textWidth(String(cell));
}

// From the CJK radicals on, a character is as wide as two digits.
const FIRST_WIDE = 0x2e80;

/** In digits of the default font. */
export function textWidth(text: string, letter = 1): number {
  const narrow = [...text].filter((character) => (character.codePointAt(0) ?? 0) < FIRST_WIDE).length;
  return narrow * letter + ([...text].length - narrow) * 2;
}
