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
  /** Whether the cell cost its whole row. */
  readonly rowLost?: true;
}

/**
 * What is wrong; the words are in src/locales. Headers are written as the team writes them. A `found` of null is withheld
 * because it may name a person.
 */
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
  /** Columns of a table that was read which nothing here knows. */
  | { readonly code: "headers-unused"; readonly headers: readonly string[] }
  /** A table can be read without the column, but its reports say little. */
  | { readonly code: "column-advised"; readonly table: TableId; readonly column: string }
  /** The header's bracket may be a unit that nobody knows; the numbers are taken as they stand. */
  | { readonly code: "unit-unknown"; readonly header: string; readonly found: string }
  /** A title states the unit of the columns whose headers name none. */
  | { readonly code: "unit-from-title"; readonly found: string; readonly headers: readonly string[] }
  /** Another table on a sheet of which one table is read already. */
  | { readonly code: "table-not-read"; readonly table: TableId }
  /** Totals, a footnote or a repeated header among the rows. */
  | { readonly code: "row-skipped"; readonly found: string | null }
  /** A customer or an opportunity of one called like a total, in a row that holds more than totals do. */
  | { readonly code: "total-doubtful"; readonly found: string }
  | { readonly code: "value-missing"; readonly header: string }
  | { readonly code: "value-wrong"; readonly header: string; readonly found: string | null; readonly kind: Kind }
  | {
      readonly code: "value-outside";
      readonly header: string;
      readonly found: string | null;
      readonly min: number | null;
      readonly max: number | null;
    }
  | {
      readonly code: "code-unknown";
      readonly header: string;
      readonly found: string | null;
      readonly list: CodeListId;
      readonly known: readonly string[];
    }
  | { readonly code: "cell-error"; readonly header: string; readonly found: CellErrorName }
  | { readonly code: "not-calculated"; readonly header: string }
  | { readonly code: "account-unknown"; readonly found: string | null; readonly nearest: string | null }
  /** A record that the row belongs to or names and that its table lacks. */
  | {
      readonly code: "record-unknown";
      readonly found: string | null;
      readonly table: TableId;
      readonly header: string;
      readonly nearest: string | null;
    }
  /** Several customers have a record of that name; its number would tell. */
  | {
      readonly code: "record-ambiguous";
      readonly found: string | null;
      readonly table: TableId;
      readonly header: string;
    }
  /** The same customer once more; the row at `other` holds. */
  | { readonly code: "account-twice"; readonly found: string; readonly other: string }
  /** Two customers with one name and different numbers; rows that give the name only go to the one at `other`. */
  | { readonly code: "account-ambiguous"; readonly found: string; readonly other: string }
  /** The number of an opportunity or a person once more; the rows at both places are kept. */
  | { readonly code: "id-twice"; readonly header: string; readonly other: string }
  | { readonly code: "parameter-unknown"; readonly found: string; readonly nearest: string | null }
  /** A threshold that contradicts its neighbour, such as a lower limit above the upper one; the default holds. */
  | { readonly code: "parameter-order"; readonly found: string };

export type ProblemCode = Problem["code"];
