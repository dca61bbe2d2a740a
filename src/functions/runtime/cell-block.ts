import { readCell } from "./cell.ts";
import type { Column } from "./column.ts";
import { isOneCell, type Matrix, type Shape } from "./matrix.ts";
import type { Reading } from "./reading.ts";

/**
 * Some positions of the arguments, read column by column. The cells of a column lie near each other in memory, those of a
 * row do not: to read them in turn with the calculation of each row takes up to half as long again.
 */
export interface CellBlock {
  readonly arguments: readonly ArgumentBlock[];
  /** By place: whether anything was entered there. */
  readonly isFilled: readonly boolean[];
  /** The place of a position within the block, which moves to where the position is. */
  readonly placeOf: (row: number, column: number) => number;
}

/** The cells of an argument, cut to what is used. */
export interface Range {
  readonly argument: string;
  readonly matrix: Matrix;
  /** Where its first column stands in the matrix. */
  readonly first: number;
  readonly shape: Shape;
  readonly read: Column<unknown>["read"];
}

export interface ArgumentBlock {
  readonly argument: string;
  /** By place. */
  readonly readings: readonly Reading<unknown>[];
}

const MOST = 64;

/** @param ranges all of the shape, but for those that are one cell */
export function cellBlock(ranges: readonly Range[], shape: Shape): CellBlock {
  const size = Math.min(MOST, shape.rows * shape.columns);
  const isFilled = new Array<boolean>(size).fill(false);
  const given = ranges.map((range) => ({ ...range, readings: new Array<Reading<unknown>>(size).fill(null) }));
  // One cell beside longer ranges: its value holds for every row, and does not make a row one that was filled in.
  const isRepeated = (one: Given) => isOneCell(one.shape) && !isOneCell(shape);
  for (const { argument, read, matrix, first, readings } of given.filter(isRepeated))
    readings.fill(read(argument, readCell(matrix[0]?.[first])));
  const moving = given.filter((one) => !isRepeated(one));

  let begin = -size;
  return {
    arguments: given,
    isFilled,
    placeOf(row, column) {
      const position = row * shape.columns + column;
      if (position < begin || position >= begin + size) {
        begin = position - (position % size);
        isFilled.fill(false);
        for (const one of moving) load(one, begin, shape, isFilled);
      }
      return position - begin;
    },
  };
}

interface Given extends Range {
  readonly readings: Reading<unknown>[];
}

function load(
  { argument, read, matrix, first, readings }: Given,
  begin: number,
  shape: Shape,
  isFilled: boolean[],
): void {
  const count = Math.min(readings.length, shape.rows * shape.columns - begin);
  let row = Math.floor(begin / shape.columns);
  let column = begin % shape.columns;
  for (let place = 0; place < count; place += 1) {
    const cell = readCell(matrix[row]?.[first + column]);
    if (cell !== null) isFilled[place] = true;
    readings[place] = read(argument, cell);
    column += 1;
    if (column === shape.columns) [row, column] = [row + 1, 0];
  }
}
