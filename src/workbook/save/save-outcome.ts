import type { Outcome } from "#core/kernel/outcome.ts";
import { rowNumber } from "./locate-records.ts";
import type { Conflict } from "./merge-fields.ts";
import type { LeftAlone, Plan, PlannedCell } from "./plan-save.ts";
import type { SaveFault } from "./save-fault.ts";
import type { Look, RowImage } from "./table-access.ts";

/** What became of one record. */
export type SaveOutcome =
  | {
      readonly status: "saved";
      readonly place: SavedPlace;
      readonly left: LeftAlone;
      /** The cells that were written. */
      readonly written: readonly PlannedCell[];
      /** The row as it was right before; null for a new one and where nothing had to be written. */
      readonly before: RowImage | null;
    }
  | {
      readonly status: "conflict";
      readonly sheet: string;
      readonly row: number;
      readonly conflicts: readonly Conflict[];
    }
  | { readonly status: "stopped"; readonly fault: SaveFault };

export interface SavedPlace {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** The number that Excel shows, and the row of the body from 0. */
  readonly row: number;
  readonly bodyRow: number;
}

export function stopped(fault: SaveFault): SaveOutcome {
  return { status: "stopped", fault };
}

/** The outcome of one attempt; "again" where another attempt is likely to do better. */
export type Attempted = SaveOutcome | { readonly status: "again"; readonly fault: SaveFault };

export function again(fault: SaveFault): Attempted {
  return { status: "again", fault };
}

/** What was decided for each record of a chunk. */
export type Plans = readonly Outcome<Plan, SaveFault>[];

export function placeOf(look: Look, row: number): SavedPlace {
  return { sheet: look.sheet, isHidden: look.isHidden, row: rowNumber(look.top, row), bodyRow: row };
}
