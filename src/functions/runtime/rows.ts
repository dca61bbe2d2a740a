import type { Fault } from "#core/kernel/fault.ts";
import { all, fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { readCell } from "./cell.ts";
import type { Columns, RowOf } from "./column.ts";
import { commonShape, isOneCell, shapeOf, trimWholeColumns, type Matrix, type Shape } from "./matrix.ts";

/** One position of the arguments: "blank" when nothing at all was entered there. */
export type Row<C extends Columns> = Outcome<RowOf<C>> | "blank";

export interface Table<C extends Columns> {
  readonly shape: Shape;
  /** Row by row, left to right. */
  readonly rows: readonly Row<C>[];
}

/** Lines the arguments up and reads every position; the outcome fails only when the shapes do not fit. */
export function readTable<C extends Columns>(columns: C): Outcome<Table<C>> {
  const cells = trimWholeColumns(
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.cells])),
  );
  const shape = commonShape(cells);
  if (!shape.ok) return shape;

  const rows: Row<C>[] = [];
  for (let row = 0; row < shape.value.rows; row += 1)
    for (let column = 0; column < shape.value.columns; column += 1)
      rows.push(readRow(columns, cells, shape.value, row, column));
  return ok({ shape: shape.value, rows });
}

/** Every row, a blank one as null, or the first fault: for calculations that need the whole list. */
export function everyRow<C extends Columns>(table: Table<C>): Outcome<readonly (RowOf<C> | null)[]> {
  return all(table.rows.map((row) => (row === "blank" ? ok(null) : row)));
}

function readRow<C extends Columns>(
  columns: C,
  cells: Readonly<Record<string, Matrix>>,
  shape: Shape,
  row: number,
  column: number,
): Row<C> {
  const values: Record<string, unknown> = {};
  let isBlank = true;
  let fault: Fault | null = null;

  for (const [argument, definition] of Object.entries(columns)) {
    const matrix = cells[argument] ?? [];
    // One cell is repeated for every row, so it does not make a row one that was filled in.
    const isRepeated = isOneCell(shapeOf(matrix)) && !isOneCell(shape);
    const cell = readCell(isRepeated ? matrix[0]?.[0] : matrix[row]?.[column]);
    if (!isRepeated && cell !== null) isBlank = false;

    const value = definition.read(argument, cell);
    if (value.ok) values[argument] = value.value;
    else fault ??= value.fault;
  }

  if (isBlank) return "blank";
  return fault ? fail(fault) : ok(values as RowOf<C>);
}
