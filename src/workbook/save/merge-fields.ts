import { parseCell, type CellValue } from "../parse-cell.ts";
import { isSameCell } from "./encode-cell.ts";
import type { PlacedColumn } from "./find-columns.ts";
import type { SaveRecord } from "./save-record.ts";

/** One field that two people have changed. */
export interface Conflict {
  readonly column: string;
  readonly header: string;
  /** Read as the contract says; the cell itself where it cannot be read so. */
  readonly base: CellValue;
  readonly mine: CellValue;
  readonly theirs: CellValue;
}

export interface Merged {
  /** Columns to write. */
  readonly write: readonly string[];
  /** Columns that somebody else has changed and that stay as they are. */
  readonly kept: readonly string[];
  /** Columns that both changed, differently, and nobody has chosen. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Three-way merge, field by field: what only mine changed is written, what only theirs changed stays, what both changed to
 * the same is done; where they differ a person chooses, and until then theirs holds.
 */
export function mergeFields(
  { base, mine, choices }: Pick<SaveRecord, "base" | "mine" | "choices">,
  columns: ReadonlyMap<string, PlacedColumn>,
  theirs: readonly CellValue[],
): Merged {
  const write: string[] = [];
  const kept: string[] = [];
  const conflicts: Conflict[] = [];
  for (const [id, wanted] of Object.entries(mine)) {
    const column = columns.get(id);
    if (column === undefined) continue;
    const [before, now] = [base[id] ?? null, theirs[column.place] ?? null];
    const isMineChanged = !isSameCell(readCell(before, column), wanted);
    const isDone = isSameCell(readCell(now, column), wanted);
    if (isDone) continue;
    if (isSameCell(before, now)) write.push(id);
    else if (!isMineChanged || choices[id] === "theirs") kept.push(id);
    else if (choices[id] === "mine") write.push(id);
    else
      conflicts.push({
        column: id,
        header: column.cell,
        base: readCell(before, column),
        mine: wanted,
        theirs: readCell(now, column),
      });
  }
  return { write, kept, conflicts };
}

/** What a cell means in its column; a cell that cannot be read is what it says. */
export function readCell(cell: CellValue, column: PlacedColumn): CellValue {
  const read = parseCell(cell, column);
  return read.ok ? read.value : cell;
}
