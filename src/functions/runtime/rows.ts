import { map, ok, type Failed, type Outcome } from "#core/kernel/outcome.ts";
import { cellBlock, type CellBlock, type Range } from "./cell-block.ts";
import type { Columns, RowOf } from "./column.ts";
import { commonShape, shapeOf, trimWholeColumns, type Shape } from "./matrix.ts";
import { isUnread } from "./reading.ts";

/** One position of the arguments: "blank" when nothing at all was entered there. */
export type Row<C extends Columns> = Outcome<RowOf<C>> | "blank";

export interface Table<C extends Columns> {
  readonly shape: Shape;
  /** Row by row, left to right. */
  readonly rows: readonly Row<C>[];
}

export interface List<C extends Columns> {
  readonly shape: Shape;
  /** Row by row, left to right; a blank one is null. */
  readonly rows: readonly (RowOf<C> | null)[];
}

/** Arguments that fit together, read one position at a time: a long list is never held as rows and as results at once. */
export interface Lines<C extends Columns> {
  readonly shape: Shape;
  /** The same row is filled in for every position; whoever keeps it copies it. */
  readonly read: (row: number, column: number) => Row<C>;
}

/** Lines the arguments up; the outcome fails when the shapes do not fit. */
export function lineUp<C extends Columns>(columns: C): Outcome<Lines<C>> {
  const cells = trimWholeColumns(
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.cells])),
  );
  const ranges = Object.entries(columns).map(([argument, { place, read }]): Range => {
    const matrix = cells[argument] ?? [];
    const whole = shapeOf(matrix);
    const shape = place === undefined ? whole : { rows: whole.rows, columns: 1 };
    return { argument, matrix, first: place ?? 0, shape, read };
  });
  const shape = commonShape(Object.fromEntries(ranges.map(({ argument, shape }) => [argument, shape])));
  if (!shape.ok) return shape;
  const block = cellBlock(ranges, shape.value);
  const values: Record<string, unknown> = Object.fromEntries(block.arguments.map(({ argument }) => [argument, null]));
  const filled = ok(values as RowOf<C>);
  const read = (row: number, column: number): Row<C> => fillIn(values, block, block.placeOf(row, column)) ?? filled;
  return ok({ shape: shape.value, read });
}

/** Every position at once, with faults where they stand. */
export function readTable<C extends Columns>(columns: C): Outcome<Table<C>> {
  return map(lineUp(columns), ({ shape, read }) => {
    const rows: Row<C>[] = [];
    for (let row = 0; row < shape.rows; row += 1)
      for (let column = 0; column < shape.columns; column += 1) {
        const found = read(row, column);
        rows.push(found !== "blank" && found.ok ? ok({ ...found.value }) : found);
      }
    return { shape, rows };
  });
}

/** Every row, a blank one as null, or the first fault: for calculations that need the whole list. */
export function readList<C extends Columns>(columns: C): Outcome<List<C>> {
  const lines = lineUp(columns);
  if (!lines.ok) return lines;
  const { shape, read } = lines.value;
  const rows: (RowOf<C> | null)[] = [];
  for (let row = 0; row < shape.rows; row += 1)
    for (let column = 0; column < shape.columns; column += 1) {
      const found = read(row, column);
      if (found !== "blank" && !found.ok) return found;
      rows.push(found === "blank" ? null : { ...found.value });
    }
  return ok({ shape, rows });
}

/** Null when every argument could be read; then all places of the row are filled in. */
function fillIn(values: Record<string, unknown>, block: CellBlock, place: number): Failed | "blank" | null {
  if (block.isFilled[place] !== true) return "blank";
  let failed: Failed | null = null;
  for (const { argument, readings } of block.arguments) {
    const reading = readings[place];
    if (isUnread(reading)) failed ??= reading;
    else values[argument] = reading;
  }
  return failed;
}
