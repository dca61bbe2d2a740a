import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { demand } from "./answer.ts";
import { columnAt, number } from "./column.ts";
import { matrixOf, shapeOf, shapeText, type Matrix } from "./matrix.ts";
import type { Settings } from "./settings.ts";

/** The four quarters of a range as columns: four cells per row, or four cells below each other for a single year. */
export function quarterColumns(raw: unknown, settings: Settings) {
  const rows = demand(rowsOfFour(matrixOf(raw)), settings.language);
  const quarter = (index: number) => columnAt(index, number(rows));
  return { q1: quarter(0), q2: quarter(1), q3: quarter(2), q4: quarter(3) };
}

function rowsOfFour(matrix: Matrix): Outcome<Matrix> {
  const { rows, columns } = shapeOf(matrix);
  if (columns === 4) return ok(matrix);
  if (columns === 1 && rows === 4) return ok([matrix.map((row) => row[0])]);
  const found = shapeText({ rows, columns });
  return fail({ code: "wrong-shape", argument: "quarters", found, expected: shapeText({ rows, columns: 4 }) });
}
