import type { CellValue } from "../parse-cell.ts";

/** A record as a form gives it: only the fields that the person touched. */
export interface SaveRecord {
  readonly action: "new" | "edit";
  /** Its number in the team's table; null where the table has no column for it. */
  readonly recordId: string | null;
  /** The cells of an existing row when the form was opened, by column id; of a new one empty. */
  readonly base: RawFields;
  /** What the person wants, in the contract's units and codes; null clears. */
  readonly mine: Fields;
  /** What the person has chosen where somebody else changed the same field. */
  readonly choices: Readonly<Record<string, Choice>>;
  /** The row of the body where it stood last, counted from 0: looked at first, trusted never. */
  readonly lastRow: number | null;
  /**
   * How many rows said the same before a record without a number was first written; null while it was never tried. One more
   * is this record.
   */
  readonly twins: number | null;
}

/** Values by column id, read as the contract says. */
export type Fields = Readonly<Record<string, CellValue>>;
/** Cells by column id, as they stand. */
export type RawFields = Readonly<Record<string, CellValue>>;

export type Choice = "mine" | "theirs";
