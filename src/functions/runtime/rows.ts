import { map, ok, type Failed, type Outcome } from "#core/kernel/outcome.ts";
import { cellBlock, type CellBlock } from "./cell-block.ts";
import type { Columns, RowOf } from "./column.ts";
import { commonShape, trimWholeColumns, type Shape } from "./matrix.ts";
import { isUnread } from "./reading.ts";

/** One position of the arguments: "blank" when nothing at all was entered there. */
export type Row<C extends Columns> = Outcome<RowOf<C>> | "blank";

export interface Table<C extends Columns> {
  readonly shape: Shape;
  /** Row by row, left to right. */
  readonly rows: readonly Row<C>[];
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
  const shape = commonShape(cells);
  if (!shape.ok) return shape;
  const block = cellBlock(columns, cells, shape.value);
  const values: Record<string, unknown> = Object.fromEntries(block.arguments.map(({ argument }) => [argument, null]));
  const filled = ok(values as RowOf<C>);
  const read = (row: number, column: number): Row<C> => fillIn(values, block, block.placeOf(row, column)) ?? filled;
  return ok({ shape: shape.value, read });
}

/** Every position at once, for calculations that need the whole list. */
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
export function everyRow<C extends Columns>(table: Table<C>): Outcome<readonly (RowOf<C> | null)[]> {
  const rows: (RowOf<C> | null)[] = [];
  for (const row of table.rows) {
    if (row !== "blank" && !row.ok) return row;
    rows.push(row === "blank" ? null : row.value);
  }
  return ok(rows);
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
