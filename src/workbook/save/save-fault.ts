import type { TableId } from "../contract.ts";

/** Why a record was not written, or not as it should be; the words are in src/locales. The draft is kept in every case. */
export type SaveFault =
  | { readonly code: "sheet-gone"; readonly sheet: string }
  | { readonly code: "table-gone"; readonly table: TableId; readonly sheet: string }
  /** Plain cells, not an Excel Table: nothing there grows, totals or fills by itself. */
  | { readonly code: "not-a-table"; readonly table: TableId; readonly sheet: string }
  /** Headers as the team wrote them that are not there any more. */
  | { readonly code: "columns-gone"; readonly sheet: string; readonly headers: readonly string[] }
  /** Plain cells may have one header twice: nobody can tell which one was meant. */
  | { readonly code: "column-twice"; readonly sheet: string; readonly header: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  /** Several rows are this record; numbers of rows as Excel shows them. */
  | { readonly code: "record-twice"; readonly sheet: string; readonly rows: readonly number[] }
  /** Somebody has deleted the row, or changed it so that nothing tells that it is the one. */
  | { readonly code: "record-gone"; readonly sheet: string }
  | { readonly code: "text-too-long"; readonly header: string; readonly length: number; readonly limit: number }
  /** The columns of the team lack a field that was filled in. */
  | { readonly code: "field-without-column"; readonly table: TableId; readonly columns: readonly string[] }
  /** After the write the row does not say what was written. */
  | { readonly code: "not-kept"; readonly sheet: string; readonly headers: readonly string[] }
  /** After the write the row is not there. */
  | { readonly code: "not-found-after"; readonly sheet: string }
  /** Rows moved between reading and writing, again and again; what was touched has been put back. */
  | { readonly code: "rows-moving"; readonly sheet: string }
  /** The row stands below the table and could not be made part of it; its number as Excel shows it. */
  | { readonly code: "outside-table"; readonly sheet: string; readonly row: number };

export type SaveFaultCode = SaveFault["code"];
