import type { CellErrorName } from "#core/kernel/fault.ts";

/** A workbook as it was read: values only, no formula is ever calculated. */
export interface RawWorkbook {
  /** Name of the file, without its folder: what messages call it. */
  readonly file: string;
  /** True when day 0 is 1 January 1904 (workbooks begun on an old Mac). */
  readonly date1904: boolean;
  readonly sheets: readonly RawSheet[];
  /** The mapping that the workbook carries with it (see mapping-part.ts), as it stands in its part; absent without one. */
  readonly mapping?: string;
  /** What the workbook calls by name, as Excel stores it; absent without any. */
  readonly names?: readonly RawName[];
}

/** A name such as KAM_PARAMS. What it stands for is a formula: areas of sheets, a text in quotes, or anything else. */
export interface RawName {
  readonly name: string;
  readonly refersTo: string;
  /** It holds on one sheet only, such as the copy of a sheet that has it. */
  readonly local?: true;
}

export interface RawSheet {
  readonly name: string;
  /** Row by row from A1; a row may be shorter than the others and may be empty. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Excel Tables on the sheet. */
  readonly tables: readonly RawTable[];
  /** The sheet is hidden; it is read like any other. */
  readonly hidden?: true;
  /** Zero-based rows that are hidden, by hand or by a filter; they are read like any other. */
  readonly hiddenRows?: readonly number[];
  /** Merged cells: the value stands in the first cell, the others are blank. */
  readonly merges?: readonly RawRange[];
  /** Cells whose formula calls a function of ours, with the formula as Excel shows it, without the leading "=". */
  readonly kamFormulas?: readonly RawFormula[];
}

/** Zero-based indexes, both ends included. */
export interface RawRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface RawFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Where header and body of an Excel Table lie; the totals row is outside. */
export interface RawTable extends RawRange {
  readonly name: string;
}

/** null is a blank cell. A date keeps its serial number: whether it is one, the column's kind says. */
export type RawCell = string | number | boolean | null | DateCell | ErrorCell | UncalculatedCell;

/** A number that its format shows as a date. The serial is in the workbook's own date system. */
export type DateCell = { readonly kind: "date"; readonly serial: number };
export type ErrorCell = { readonly kind: "error"; readonly error: CellErrorName };
/** A formula that was saved without a result. */
export type UncalculatedCell = { readonly kind: "uncalculated"; readonly formula: string };

/** A1 address of a zero-based row and column. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Letters of a zero-based column: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Zero-based row and column of an A1 address, dollar signs allowed; null for anything else. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
