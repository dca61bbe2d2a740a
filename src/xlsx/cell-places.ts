import { cellIndexes, LAST_ROW } from "./cell-address.ts";

/** Where the rows and cells of a worksheet part stand, in the order in which they come. */
export interface CellPlaces {
  /** Zero-based row of the next <row>; its number may be left out (""). */
  readonly row: (number: string) => number;
  /** Zero-based row and column of the next <c>; its address may be left out (""). */
  readonly cell: (reference: string) => { readonly row: number; readonly column: number };
}

/** Throws on a row or cell that comes twice or too early: of two values one would be lost. */
export function cellPlaces(): CellPlaces {
  let row = -1;
  let column = -1;
  let isNumbered = false;
  const nextRow = (number: string) => {
    isNumbered = number !== "";
    const next = isNumbered ? rowIndex(number) : row + 1;
    if (next <= row) throw new Error(`row ${number} after row ${row + 1}`);
    row = next;
    column = -1;
    return row;
  };
  const nextCell = (reference: string) => {
    const next = reference === "" ? { row, column: column + 1 } : cellIndexes(reference);
    // Without a number of its own a row is where its first cell is.
    const isInRow = next.row === row || (!isNumbered && column < 0 && next.row > row);
    if (!isInRow || next.column <= column) throw new Error(`cell ${reference} in row ${row + 1} out of order`);
    row = next.row;
    column = next.column;
    return next;
  };
  return { row: nextRow, cell: nextCell };
}

function rowIndex(number: string): number {
  const index = Number(number) - 1;
  if (!Number.isInteger(index) || index < 0 || index > LAST_ROW) throw new Error(`row number ${number}`);
  return index;
}
