import type { CodeListId } from "#core/codes/codes.ts";
import type { CellErrorName } from "#core/kernel/fault.ts";
import type { TableId } from "./contract.ts";
import type { Kind } from "./define-table.ts";

/** One thing wrong or doubtful in the workbook, named by the cell where a person would mend it. */
export interface Issue {
  /** An error loses a value or a row; a warning is doubtful; a note says what was done. */
  readonly severity: "error" | "warning" | "note";
  readonly sheet: string;
  /** A1 address, or null where the issue concerns the sheet as a whole. */
  readonly cell: string | null;
  readonly problem: Problem;
}

/** What is wrong; the words are in src/locales. Headers are written as the team writes them. */
export type Problem =
  /** The workbook has no such table; for the customers, their names were taken from the other tables. */
  | { readonly code: "table-missing"; readonly table: TableId }
  /** A second sheet holds the same table; its rows are added to those of the first. */
  | { readonly code: "table-again"; readonly table: TableId; readonly first: string }
  | { readonly code: "sheet-unused" }
  /** Two headers mean the same column; the cell `other` is the one that is read. */
  | { readonly code: "header-twice"; readonly header: string; readonly other: string }
  /** The sheet is called like a table and lacks a column that it cannot do without. */
  | { readonly code: "header-missing"; readonly table: TableId; readonly column: string }
  /** Totals, a footnote or a repeated header among the rows. */
  | { readonly code: "row-skipped"; readonly found: string }
  | { readonly code: "value-missing"; readonly header: string }
  | { readonly code: "value-wrong"; readonly header: string; readonly found: string; readonly kind: Kind }
  | {
      readonly code: "value-outside";
      readonly header: string;
      readonly found: string;
      readonly min: number | null;
      readonly max: number | null;
    }
  | {
      readonly code: "code-unknown";
      readonly header: string;
      readonly found: string;
      readonly list: CodeListId;
      readonly known: readonly string[];
    }
  | { readonly code: "cell-error"; readonly header: string; readonly found: CellErrorName }
  | { readonly code: "not-calculated"; readonly header: string }
  | { readonly code: "account-unknown"; readonly found: string; readonly nearest: string | null }
  /** The same customer once more; the row at `other` holds. */
  | { readonly code: "account-twice"; readonly found: string; readonly other: string }
  /** Two customers with one name and different numbers; rows that give the name only go to the one at `other`. */
  | { readonly code: "account-ambiguous"; readonly found: string; readonly other: string }
  | { readonly code: "parameter-unknown"; readonly found: string; readonly nearest: string | null }
  /** A threshold that contradicts its neighbour, such as a lower limit above the upper one; the default holds. */
  | { readonly code: "parameter-order"; readonly found: string };

export type ProblemCode = Problem["code"];
