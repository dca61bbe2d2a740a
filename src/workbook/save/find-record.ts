import type { CellValue } from "../parse-cell.ts";
import { isSameCell } from "./encode-cell.ts";

/** The rows that have a record's number, counted from 0: none, one, or too many. */
export function rowsWithId(id: string, ids: readonly CellValue[]): readonly number[] {
  const wanted = id.trim();
  return ids.flatMap((cell, row) => (idText(cell) === wanted ? [row] : []));
}

/** A record number as text: Excel may have made a number of 1001. */
export function idText(cell: CellValue): string {
  return cell === null ? "" : String(cell).trim();
}

/** The rows that hold the same in every column, for records without a number; one with a number is another record. */
export function rowsAlike(
  wanted: readonly CellValue[],
  body: readonly (readonly CellValue[])[],
  ids: readonly CellValue[],
): readonly number[] {
  return body.flatMap((cells, row) => {
    const isOther = idText(ids[row] ?? null) !== "";
    return !isOther && wanted.every((cell, at) => isSameCell(cell, cells[at] ?? null)) ? [row] : [];
  });
}
