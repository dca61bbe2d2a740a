import type { CellValue } from "../parse-cell.ts";
import { isSameCell } from "./encode-cell.ts";

/** Rows by record number, counted from 0; a number may stand in none, one or several. */
export type RowsById = ReadonlyMap<string, readonly number[]>;

export function rowsById(ids: readonly CellValue[]): RowsById {
  const rows = new Map<string, number[]>();
  ids.forEach((cell, row) => {
    const id = idText(cell);
    const known = rows.get(id);
    if (known === undefined) rows.set(id, [row]);
    else known.push(row);
  });
  return rows;
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
