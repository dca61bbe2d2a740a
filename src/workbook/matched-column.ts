import type { CodeListId } from "#core/codes/codes.ts";
import type { TaxBasis } from "./define-table.ts";
import type { MatchReason } from "./match-reason.ts";
import type { CellReading } from "./parse-cell.ts";

/** A column of the contract found under a header of the team. */
export interface MatchedColumn extends CellReading {
  readonly id: string;
  /** Zero-based column of the sheet. */
  readonly index: number;
  /** A list whose words the column holds as well, for one header that serves two columns. */
  readonly alsoList?: CodeListId;
  /** The unit comes from a title above the table, not from the header. */
  readonly titleUnit: boolean;
  /** What the header's bracket says where that may be a unit which nobody knows. */
  readonly unknownUnit: string | null;
  /** What the header says of value added tax; null where it says nothing. */
  readonly taxBasis: TaxBasis | null;
  /** How sure it is that the header means the column, 0–1. */
  readonly confidence: number;
  readonly reasons: readonly MatchReason[];
}

/** A header that may mean a column and is not taken for it: a person must say. */
export interface DoubtfulHeader {
  readonly index: number;
  readonly header: string;
  /** The likeliest first. */
  readonly choices: readonly {
    readonly column: string;
    readonly confidence: number;
    readonly reasons: readonly MatchReason[];
  }[];
}
