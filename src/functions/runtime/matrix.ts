import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";

/** A range as Excel hands it over: rows of cells. */
export type Matrix = readonly (readonly unknown[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

// A reference such as A:A has every row of the sheet.
const SHEET_ROWS = 1_048_576;

/** A scalar argument is a range of one cell; an argument that was left out is one blank cell. */
export function matrixOf(raw: unknown): Matrix {
  return Array.isArray(raw) ? (raw as Matrix) : [[raw]];
}

export function shapeOf(matrix: Matrix): Shape {
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

export function isOneCell({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}

/**
 * The shape of a result: one cell goes with anything, all others must agree.
 * @param shapes by argument name, of ranges already trimmed
 */
export function commonShape(shapes: Readonly<Record<string, Shape>>): Outcome<Shape> {
  let common: Shape = { rows: 1, columns: 1 };
  for (const [argument, shape] of Object.entries(shapes)) {
    if (isOneCell(shape)) continue;
    if (isOneCell(common)) common = shape;
    else if (shape.rows !== common.rows || shape.columns !== common.columns)
      return fail({ code: "wrong-shape", argument, found: shapeText(shape), expected: shapeText(common) });
  }
  return ok(common);
}

export function shapeText({ rows, columns }: Shape): string {
  return `${String(rows)}×${String(columns)}`;
}

/** Cuts whole-column references after the last row that any of them uses, so that they keep one shape. */
export function trimWholeColumns<Matrices extends Readonly<Record<string, Matrix>>>(matrices: Matrices): Matrices {
  const whole = Object.values(matrices).filter((matrix) => matrix.length === SHEET_ROWS);
  if (whole.length === 0) return matrices;

  const used = Math.max(1, ...whole.map(usedRows));
  const trimmed = Object.entries(matrices).map(([argument, matrix]) => [
    argument,
    matrix.length === SHEET_ROWS ? matrix.slice(0, used) : matrix,
  ]);
  return Object.fromEntries(trimmed) as Matrices;
}

function usedRows(matrix: Matrix): number {
  return matrix.findLastIndex((row) => row.some((cell) => cell !== null && cell !== undefined && cell !== "")) + 1;
}
