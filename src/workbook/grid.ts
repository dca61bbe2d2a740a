import type { RawCell } from "./sheet.ts";

/** A header row with the rows below it. */
export interface Grid {
  readonly headers: readonly { readonly index: number; readonly header: string }[];
  readonly body: readonly (readonly RawCell[])[];
  readonly date1904: boolean;
  /** What the amounts count where no header says it, as a title above the table has it; null without one. */
  readonly titleFactor: number | null;
}
