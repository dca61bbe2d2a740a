import type { CodeListId } from "#core/codes/codes.ts";
import type { CellErrorName } from "#core/kernel/fault.ts";
import type { CheckProblem } from "./checks/check-problem.ts";
import type { TableId } from "./contract.ts";
import type { DateOrder } from "./date-order.ts";
import type { Kind, TaxBasis } from "./define-table.ts";
import type { MatchReason } from "./match-reason.ts";

/** How much it matters, worst first. */
export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing wrong or doubtful in the workbook, named by the cell where a person would mend it. */
export interface Issue {
  /** An error loses a value or a row; a warning is doubtful; a note says what was done. */
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address, or null where the issue concerns the sheet as a whole. */
  readonly cell: string | null;
  readonly problem: Problem;
  /** Whether the cell cost its whole row. */
  readonly rowLost?: true;
  /** How many more of the same a rule found on the sheet and did not list. */
  readonly more?: number;
}

/** What is wrong; the words are in src/locales. The reader tells what it could not read, the rules what is doubtful. */
export type Problem = ReadingProblem | CheckProblem;

/**
 * What could not be read, or not as it stands. Headers are written as the team writes them. A `found` of null is withheld
 * because it may name a person.
 */
export type ReadingProblem =
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
  /** A header that is no name of the column and is taken for it all the same, with the reasons. */
  | {
      readonly code: "header-read-as";
      readonly header: string;
      readonly table: TableId;
      readonly column: string;
      readonly reasons: readonly MatchReason[];
    }
  /** A header that may mean one of these columns and is taken for none; a person must say. */
  | {
      readonly code: "header-doubtful";
      readonly header: string;
      readonly table: TableId;
      readonly columns: readonly string[];
    }
  /** The header that the map names is gone; the column is read under another one. */
  | {
      readonly code: "header-renamed";
      readonly table: TableId;
      readonly column: string;
      readonly was: string;
      readonly now: string;
    }
  /** The header that the map names is gone, and so is the column. */
  | {
      readonly code: "header-gone";
      readonly table: TableId;
      readonly column: string;
      readonly was: string;
      readonly nearest: string | null;
    }
  /** Headers that may be one of these tables as well as another; none is read. */
  | { readonly code: "table-doubtful"; readonly tables: readonly TableId[] }
  /** The header says 含税 where the reports count without tax, or the other way round; the amounts are not converted. */
  | { readonly code: "tax-basis"; readonly header: string; readonly found: TaxBasis; readonly expected: TaxBasis }
  /** Amounts in another currency than yuan: nothing is converted, so a workbook must keep to one currency. */
  | { readonly code: "currency-other"; readonly header: string; readonly found: string }
  /** A table can be read without the column, but its reports say little. */
  | { readonly code: "column-advised"; readonly table: TableId; readonly column: string }
  /** The header's bracket may be a unit that nobody knows; the numbers are taken as they stand. */
  | { readonly code: "unit-unknown"; readonly header: string; readonly found: string }
  /** A title states the unit of the columns whose headers name none. */
  | { readonly code: "unit-from-title"; readonly found: string; readonly headers: readonly string[] }
  /** Another table on a sheet of which one table is read already. */
  | { readonly code: "table-not-read"; readonly table: TableId }
  /** A sheet that the map leaves out looks like a table that it has on other sheets. */
  | { readonly code: "table-unmapped"; readonly table: TableId }
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
      /** The code that was most likely meant. */
      readonly nearest: string | null;
    }
  | { readonly code: "cell-error"; readonly header: string; readonly found: CellErrorName }
  | { readonly code: "not-calculated"; readonly header: string }
  /** A number in which points and commas may mean two things: 1,5 or 1.234.567,89. */
  | { readonly code: "separators-unclear"; readonly header: string; readonly found: string | null }
  /** A plain sum that was saved without its result. */
  | { readonly code: "sum-computed"; readonly header: string; readonly value: number }
  /** Dates such as 03/05/2026, read in the order that other cells of the column prove. */
  | {
      readonly code: "date-order";
      readonly header: string;
      readonly order: DateOrder;
      /** Real dates stand in the column as well: Excel may have made them with day and month exchanged. */
      readonly mixed: boolean;
    }
  /** A single text below blank rows, taken for a remark. */
  | { readonly code: "row-apart"; readonly found: string | null }
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
export type ReadingCode = ReadingProblem["code"];
