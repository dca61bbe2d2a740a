import type { Book, Sheet, Table } from "./book.ts";
import type { Change } from "./change.ts";
import type { CellValue } from "./cell.ts";
import { notFound } from "../host-error.ts";

/** A workbook on which a client works: everything that happens to it goes through `change`. */
export interface Desk {
  readonly book: Book;
  readonly switches: Switches;
  readonly change: (change: Change) => void;
}

/** How this Excel behaves where Excels differ, or where its user has set it so. */
export interface Switches {
  /** What `values` holds for a blank cell. */
  blank: null | "" | 0;
  /** A value written right below a table makes the table a row longer. */
  autoExpansion: boolean;
  /** In a filtered table a matrix of values is laid into the visible rows, one after the other. */
  writesVisibleOnly: boolean;
  /** A cell is being typed in: nothing is done until it is left. */
  cellEditMode: boolean;
  /** In bytes, of a request and of an answer. Excel on the web: 5 MB. */
  payloadLimit: number;
  /** What a formula gives; Excel would calculate, the host asks. */
  calculate: (formula: string) => CellValue;
}

export function defaultSwitches(): Switches {
  return {
    blank: "",
    autoExpansion: true,
    writesVisibleOnly: false,
    cellEditMode: false,
    payloadLimit: 5 * 1024 * 1024,
    calculate: () => 0,
  };
}

export function sheetById(book: Book, id: string): Sheet {
  const sheet = book.sheets.find((other) => other.id === id);
  if (sheet === undefined) throw notFound(`worksheet ${id}`);
  return sheet;
}

export function tableById(book: Book, id: string): Table {
  const table = book.tables.find((other) => other.id === id);
  if (table === undefined) throw notFound(`table ${id}`);
  return table;
}

export function changeTable(desk: Desk, table: Table, value: Partial<Table>): Table {
  desk.change({ kind: "table", id: table.id, value });
  return { ...table, ...value };
}
