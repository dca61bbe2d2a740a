import type { Kind } from "#workbook/define-table.ts";
import type { DateCell } from "#workbook/sheet.ts";

/** A new workbook of ours, as data: what is in it, not how the file says it. */
export interface WorkbookDescription {
  /** Document title in the file's properties. */
  readonly title: string;
  /** The first one is shown when the file is opened; begin with a `TextSheet` that explains the rest. */
  readonly sheets: readonly SheetDescription[];
}

export type SheetDescription = TextSheet | TableSheet;

/** Explanations: one line of text per row, down a single wide column. */
export interface TextSheet {
  readonly kind: "text";
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly lines: readonly TextLine[];
}

export interface TextLine {
  readonly style: "title" | "heading" | "text" | "note";
  readonly text: string;
}

/** One Excel Table with its header in row 1, so that it is found, filtered and grown like any other. */
export interface TableSheet {
  readonly kind: "table";
  readonly name: string;
  /** Name of the Excel Table: a letter first, then letters, digits and underscores; unique in the workbook. */
  readonly tableName: string;
  /** A workbook-wide name for header and rows, such as KAM_PARAMS. */
  readonly definedName?: string;
  readonly columns: readonly ColumnDescription[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly WrittenCell[])[];
}

export interface ColumnDescription {
  readonly header: string;
  /** Decides number format, alignment and width; a code or a yes/no is written as the words people see. */
  readonly kind: Kind;
  /** The only values that the cells accept, offered as a list; together at most 255 characters, none with a comma. */
  readonly choices?: readonly string[];
  /** Shown when a cell of the column is selected. */
  readonly prompt?: string;
  /** In characters; without it the width follows from kind and content. */
  readonly width?: number;
  /** Cells that nobody types into (explanations, results) are drawn without the input look. */
  readonly input?: false;
}

/** A date is `{ kind: "date", serial }` in the 1900 system; text never becomes a formula. */
export type WrittenCell = string | number | boolean | null | DateCell;
