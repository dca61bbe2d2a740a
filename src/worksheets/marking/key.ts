import type { Tolerance } from "#core/marking/is-near.ts";
import type { Language } from "#locales/language.ts";
import type { RawCell } from "#workbook/sheet.ts";
import type { Column, Value, Worksheet } from "#templates/worksheets/worksheet.ts";
import type { AnswerKind, MarkingColumn } from "../marking-sheet.ts";

/** A trainer's file as the key to a class's papers. */
export interface Key {
  /** Name of the file. */
  readonly file: string;
  readonly worksheet: string;
  readonly language: Language;
  readonly date1904: boolean;
  /** Null for a worksheet that this version does not know: it is marked without follow-through. */
  readonly definition: Worksheet | null;
  readonly entries: readonly SchemeEntry[];
  /** What the case tells, by table: header and rows. */
  readonly cases: ReadonlyMap<string, CaseRows>;
  readonly parameters: ReadonlyMap<string, number>;
}

export type CaseRows = readonly (readonly RawCell[])[];

/** A cell that is marked. */
export interface SchemeEntry {
  readonly id: string;
  /** "axes.total" of the id "axes.total#3". */
  readonly reference: string;
  readonly table: string;
  /** Zero-based; null for a table that stands on its side. */
  readonly row: number | null;
  readonly task: number;
  readonly item: string;
  /** The row's name. */
  readonly rowName: string;
  /** What the row may be called in a file, as names are compared: in either language. */
  readonly rowNames: readonly string[];
  /** Of the cells in a student's file. */
  readonly name: string;
  readonly kind: AnswerKind;
  readonly column: Column | null;
  /** Null where the cell is to stay blank. */
  readonly expected: Value;
  readonly also: readonly NonNullable<Value>[];
  readonly tolerance: Tolerance;
  readonly points: number;
  /** Without any there are no follow-through marks. */
  readonly depends: readonly string[];
  readonly hint: string;
}

/** Why a file is no key, or a cell of its scheme cannot be used. */
export type KeyFault =
  | { readonly code: "not-worksheet" }
  | { readonly code: "not-trainer"; readonly edition: "student" | "team" }
  | { readonly code: "no-scheme"; readonly missing: readonly MarkingColumn[] }
  | { readonly code: "no-rows"; readonly sheet: string }
  | {
      readonly code: "cell";
      readonly problem: CellProblem;
      readonly sheet: string;
      readonly cell: string;
      readonly found: string;
    };

/** "id" is none, or comes twice; "expected" cannot be read as the kind says, or was saved without its result. */
export type CellProblem = "id" | "name" | "kind" | "points" | "tolerance" | "expected" | "not-calculated" | "also";
