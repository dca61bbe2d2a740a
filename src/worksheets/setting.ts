import type { ParameterId } from "#core/parameters/parameters.ts";
import type { BookName, BookRow } from "#xlsx/book/book.ts";
import type { Column, Table, Worksheet } from "#templates/worksheets/worksheet.ts";
import type { Place } from "./place.ts";
import type { Solved } from "./solve.ts";
import type { Speech } from "./speech.ts";

/** What a table is on its sheet: the case's figures, the student's work, the solved work, or a team's own. */
export type Mode = "case" | "student" | "solution" | "team";

/** All that the sheets of one edition share while they are made, from the first to the last. */
export interface Setting {
  readonly worksheet: Worksheet;
  readonly tables: readonly Table[];
  readonly solved: Solved;
  readonly speech: Speech;
  readonly parameterCell: (id: ParameterId) => string;
  /** Blank rows below the case's, for a team's own customers. */
  readonly spare: number;
  /** Where the tables lie that later formulas refer to; those of a later sheet take the place of an earlier one's. */
  readonly places: Map<string, Place>;
  readonly names: BookName[];
  /** The lists that drop-downs use, by the name of their range. */
  readonly lists: Map<string, readonly string[]>;
}

export type RowOptions = Omit<BookRow, "cells">;

/** Whether people type into a column's cells. */
export function isInput(column: Column, table: Table, mode: Mode, { worksheet }: Setting): boolean {
  switch (column.role) {
    case "given":
      return mode === "team" && worksheet.data.includes(table);
    case "answer":
      return mode === "student";
    case "own":
    case "words":
      return mode === "student" || mode === "team";
    case "pick":
      return true;
    case "copy":
    case "live":
      return false;
  }
}
