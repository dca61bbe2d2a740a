import { readCell } from "./cell.ts";
import type { Column, Columns } from "./column.ts";
import { isOneCell, shapeOf, type Matrix, type Shape } from "./matrix.ts";
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

export interface ArgumentBlock {
  readonly argument: string;
  /** By place. */
  readonly readings: readonly Reading<unknown>[];
}

const SIZE = 64;

/** @param cells by argument, trimmed and of one shape, but for those that are one cell */
export function cellBlock(columns: Columns, cells: Readonly<Record<string, Matrix>>, shape: Shape): CellBlock {
  const isFilled = new Array<boolean>(SIZE).fill(false);
  const given = Object.entries(columns).map(([argument, { read }]) => ({
    argument,
    read,
    matrix: cells[argument] ?? [],
    readings: new Array<Reading<unknown>>(SIZE).fill(null),
  }));
  // One cell beside longer ranges: its value holds for every row, and does not make a row one that was filled in.
  const isRepeated = ({ matrix }: Given) => isOneCell(shapeOf(matrix)) && !isOneCell(shape);
  for (const { argument, read, matrix, readings } of given.filter(isRepeated))
    readings.fill(read(argument, readCell(matrix[0]?.[0])));
  const moving = given.filter((one) => !isRepeated(one));

  let begin = -SIZE;
  return {
    arguments: given,
    isFilled,
    placeOf(row, column) {
      const position = row * shape.columns + column;
      if (position < begin || position >= begin + SIZE) {
        begin = position - (position % SIZE);
        isFilled.fill(false);
        for (const one of moving) load(one, begin, shape, isFilled);
      }
      return position - begin;
    },
  };
}

interface Given {
  readonly argument: string;
  readonly read: Column<unknown>["read"];
  readonly matrix: Matrix;
  readonly readings: Reading<unknown>[];
}

function load({ argument, read, matrix, readings }: Given, begin: number, shape: Shape, isFilled: boolean[]): void {
  const count = Math.min(SIZE, shape.rows * shape.columns - begin);
  let row = Math.floor(begin / shape.columns);
  let column = begin % shape.columns;
  for (let place = 0; place < count; place += 1) {
    const cell = readCell(matrix[row]?.[column]);
    if (cell !== null) isFilled[place] = true;
    readings[place] = read(argument, cell);
    column += 1;
    if (column === shape.columns) [row, column] = [row + 1, 0];
  }
}
