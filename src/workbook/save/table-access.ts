import type { Outcome } from "#core/kernel/outcome.ts";
import type { CellValue } from "../parse-cell.ts";
import type { SaveFault } from "./save-fault.ts";

/**
 * A table of the workbook during one turn in Excel. Each call is one request to Excel and rejects with Excel's own error.
 * Nothing that it tells outlives the next call: rows are numbers of places, and anybody may sort.
 */
export interface TableAccess {
  readonly look: (wanted: Wanted) => Promise<Outcome<Look, SaveFault>>;
  /** Rows of the body as they stand; counted from 0 below the header. */
  readonly readRows: (rows: readonly number[]) => Promise<readonly RowImage[]>;
  /** Whole columns of the body, row by row; counted from 0 at the table's left edge. */
  readonly readColumns: (columns: readonly number[]) => Promise<readonly (readonly CellValue[])[]>;
  /** Writes in one request and tells what stood there in the moment before. */
  readonly write: (writes: readonly RowWrite[]) => Promise<Written>;
  /** Takes rows right below the table into it. */
  readonly grow: (rows: number) => Promise<void>;
}

export interface Wanted {
  /** Header of the record numbers; null where the table has none. */
  readonly idHeader: string | null;
  /** A row to read along, because the record stood there last; null for none. */
  readonly peek: number | null;
  /** Rows below the body to read along. */
  readonly below: number;
}

export interface Look {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  /** A row of totals stands right below the body. */
  readonly hasTotals: boolean;
  /** Zero-based place of the header's first cell. */
  readonly top: number;
  readonly left: number;
  /** As they stand, from left to right. */
  readonly headers: readonly string[];
  /** Rows of the body. */
  readonly rows: number;
  /** The record number of each row; empty without such a column. */
  readonly ids: readonly CellValue[];
  /** The last row of the body: what a new one inherits. */
  readonly last: RowImage;
  /** The row that was asked for; null where the body is shorter. */
  readonly peeked: RowImage | null;
  /** The cells right below the body, row by row; those of the totals are not told. */
  readonly below: readonly (readonly CellValue[])[];
}

/** A row of a table; a blank cell is null. */
export interface RowImage {
  readonly values: readonly CellValue[];
  /** What stands in the cell: a formula, or the value. */
  readonly formulas: readonly CellValue[];
  readonly formats: readonly string[];
}

/** What a write has met in the moment before. */
export interface Written {
  readonly headers: readonly string[];
  /** In the order of the writes. */
  readonly rows: readonly MetRow[];
}

/** A row that was written and how it was; counted from 0 below the header, also where it stands below the body. */
export interface MetRow {
  readonly row: number;
  readonly image: RowImage;
}

export interface RowWrite {
  readonly place: WritePlace;
  readonly cells: readonly CellWrite[];
}

export type WritePlace =
  | { readonly kind: "row"; readonly row: number }
  /** A blank row of the body: the one of an empty table, or those that a team keeps ready at the end. */
  | { readonly kind: "fill"; readonly row: number }
  /** The n-th free row below the body. */
  | { readonly kind: "below"; readonly at: number }
  /** A row of its own above the totals, or above what stands right below the table. */
  | { readonly kind: "insert"; readonly above: "totals" | "below" };

export interface CellWrite {
  /** Counted from 0 at the table's left edge. */
  readonly column: number;
  /** As it is handed to Excel; null clears the cell. */
  readonly value: CellValue;
  /** The number format that the cell gets before its value; null leaves the one that it has. */
  readonly format: string | null;
}
