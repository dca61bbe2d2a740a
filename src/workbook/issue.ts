import type { CellErrorName } from "#core/kernel/fault.ts";
import type { Kind } from "./define-table.ts";

/** One thing wrong or doubtful in the workbook, named by the cell where a person would mend it. */
export interface Issue {
  readonly severity: "error" | "warning" | "note";
  readonly sheet: string;
  /** A1 address, or null where the issue concerns the sheet as a whole. */
  readonly cell: string | null;
  readonly problem: Problem;
}

/** What is wrong; the words are in src/locales. Headers are written as the team writes them. */
export type Problem =
  | { readonly code: "table-missing"; readonly table: string }
  | { readonly code: "sheet-unused" }
  | { readonly code: "header-twice"; readonly header: string; readonly other: string }
  | { readonly code: "header-missing"; readonly header: string }
  | { readonly code: "value-missing"; readonly header: string }
  | { readonly code: "value-wrong"; readonly header: string; readonly found: string; readonly kind: Kind }
  | {
      readonly code: "value-outside";
      readonly header: string;
      readonly found: string;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly code: "code-unknown";
      readonly header: string;
      readonly found: string;
      readonly known: readonly string[];
    }
  | { readonly code: "cell-error"; readonly header: string; readonly found: CellErrorName }
  | { readonly code: "not-calculated"; readonly header: string }
  | { readonly code: "account-unknown"; readonly found: string; readonly nearest: string | null }
  | { readonly code: "account-twice"; readonly found: string; readonly other: string }
  | { readonly code: "parameter-unknown"; readonly found: string; readonly nearest: string | null };

export type ProblemCode = Problem["code"];
