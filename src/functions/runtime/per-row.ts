import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { answer, demand, isOverflow, shown } from "./answer.ts";
import type { Columns, RowOf } from "./column.ts";
import { shapeText, type Shape } from "./matrix.ts";
import { lineUp, type Row } from "./rows.ts";
import { titles, type HeaderId } from "./titles.ts";
import type { Settings } from "./settings.ts";

/** What a cell shows when only a part of what a class needs was entered. */
export const INCOMPLETE = "?";

/**
 * One result for each position of the arguments, in their shape. A blank row stays blank, a faulty row carries its own
 * error, and the others are computed.
 * @param incomplete shown instead of an error where a needed cell is blank
 */
export function perRow<C extends Columns>(
  columns: C,
  settings: Settings,
  calculate: (row: RowOf<C>) => Outcome<unknown>,
  incomplete?: typeof INCOMPLETE,
): unknown[][] {
  const { shape, read } = demand(lineUp(columns), settings.language);
  const cellOf = (row: Row<C>) => {
    if (row === "blank") return "";
    const result = row.ok ? calculate(row.value) : row;
    const isIncomplete = !result.ok && result.fault.code === "missing";
    return isIncomplete && incomplete !== undefined ? incomplete : answer(result, settings.language);
  };
  return Array.from({ length: shape.rows }, (_, row) => {
    const cells = new Array<unknown>(shape.columns);
    for (let column = 0; column < shape.columns; column += 1) cells[column] = cellOf(read(row, column));
    return cells;
  });
}

/**
 * Several results for each row of the arguments, under headers. An error stands in every column of its row.
 * @param calculate its line becomes the row: made anew each time
 */
export function perRowColumns<C extends Columns>(
  columns: C,
  settings: Settings,
  headers: readonly HeaderId[],
  calculate: (row: RowOf<C>) => Outcome<unknown[]>,
): unknown[][] {
  const { shape, read } = demand(lineUp(columns), settings.language);
  demand(oneColumn(columns, shape), settings.language);

  const lineOf = (row: Row<C>): unknown[] => {
    if (row === "blank") return headers.map(() => "");
    const result = row.ok ? calculate(row.value) : row;
    return result.ok ? shownLine(result.value) : headers.map(() => answer(result, settings.language));
  };
  // At its full length from the start, with the headers: a list of so many lines is not made twice.
  const first = settings.headers ? 1 : 0;
  const lines = new Array<unknown[]>(first + shape.rows);
  if (settings.headers) lines[0] = titles(headers, settings.language);
  for (let row = 0; row < shape.rows; row += 1) lines[first + row] = lineOf(read(row, 0));
  return lines;
}

// In place: a line is made for its row, and a second one beside it would cost as much as many a model. Most cells are shown
// as they are and need not be written again.
function shownLine(line: unknown[]): unknown[] {
  for (let at = 0; at < line.length; at += 1) {
    const cell = line[at];
    if (cell === null || isOverflow(cell)) line[at] = shown(cell);
  }
  return line;
}

/** Cells that were taken row by row, as rows again. */
export function inShape(cells: readonly unknown[], { rows, columns }: Shape): unknown[][] {
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

// Results that take several columns leave no room for arguments side by side.
export function oneColumn(columns: Columns, shape: Shape): Outcome<Shape> {
  if (shape.columns === 1) return ok(shape);
  const argument = Object.keys(columns)[0] ?? "";
  return fail({
    code: "wrong-shape",
    argument,
    found: shapeText(shape),
    expected: shapeText({ ...shape, columns: 1 }),
  });
}
