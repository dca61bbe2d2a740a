import type { Area } from "./area.ts";
import { BLANK, isBlank, type Cell } from "./cell.ts";

/** A workbook as plain data: it can be copied by structuredClone, compared and sent as JSON. */
export interface Book {
  sheets: Sheet[];
  tables: Table[];
  names: Name[];
  settings: Setting[];
  parts: XmlPart[];
  activeSheet: string;
  selection: Area;
  /** Title and so on: https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
  title: string;
  /** Ids are given in order, so that the same steps give the same ids. */
  nextId: number;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** null while it is not protected. */
  readonly protection: Protection | null;
  readonly frozen: Area | null;
  /** Row by row; sparse. */
  rows: (Cell | undefined)[][];
  hiddenRows: number[];
  looks: Look[];
  validations: Validation[];
  shapes: Shape[];
}

export interface Protection {
  readonly password: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Formatting that was given to an area, in the order in which it was given. */
export interface Look {
  readonly area: Area;
  readonly property: string;
  readonly value: unknown;
}

export interface Validation {
  readonly area: Area;
  readonly rule: unknown;
  readonly prompt?: unknown;
  readonly errorAlert?: unknown;
  readonly ignoreBlanks?: boolean;
}

export interface Shape {
  readonly id: string;
  readonly name: string;
  readonly type: "Image" | "GeometricShape";
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly altTextTitle: string;
  readonly altTextDescription: string;
  readonly lockAspectRatio: boolean;
  readonly visible: boolean;
  /** PNG or JPEG as base64, SVG as text. */
  readonly content: string;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header, body and totals. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  /** The blank row of a table that has none of its own; the first row to come takes its place. */
  readonly placeholder: boolean;
  readonly filters: readonly TableFilter[];
  readonly sort: readonly unknown[];
}

export interface TableColumn {
  readonly id: number;
  /** A calculated column: new rows get this formula. */
  readonly formula?: string;
}

export interface TableFilter {
  readonly column: number;
  readonly criteria: Readonly<Record<string, unknown>>;
}

export interface Name {
  readonly id: string;
  readonly name: string;
  /** null when the whole workbook knows it. */
  readonly sheet: string | null;
  /** What it refers to; an area follows its cells, any other text is kept as it is. */
  readonly refersTo: { readonly sheet: string; readonly area: Area } | string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Setting {
  readonly key: string;
  readonly value: unknown;
}

export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

/** A workbook with one blank sheet. */
export function emptyBook(sheetName = "Sheet1"): Book {
  const book: Book = {
    sheets: [],
    tables: [],
    names: [],
    settings: [],
    parts: [],
    activeSheet: "",
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    title: "",
    nextId: 1,
  };
  const sheet = blankSheet(newId(book), sheetName);
  book.sheets.push(sheet);
  book.activeSheet = sheet.id;
  return book;
}

export function blankSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    protection: null,
    frozen: null,
    rows: [],
    hiddenRows: [],
    looks: [],
    validations: [],
    shapes: [],
  };
}

/** An id as Excel writes it; given in order. */
export function newId(book: Book): string {
  const number = book.nextId;
  book.nextId += 1;
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? BLANK;
}

export function cellsIn(sheet: Sheet, { top, left, bottom, right }: Area): Cell[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => cellAt(sheet, top + row, left + column)),
  );
}

/** The smallest area around all that is not blank; null on a blank sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  sheet.rows.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell === undefined || (isBlank(cell) && (valuesOnly || cell.format === undefined))) return;
      used = used === null ? { top, left, bottom: top, right: left } : around(used, top, left);
    });
  });
  return used;
}

function around(area: Area, row: number, column: number): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
