import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { demand } from "./answer.ts";
import type { Columns, RowOf } from "./column.ts";
import { shapeOf, shapeText, type Shape } from "./matrix.ts";
import { readList } from "./rows.ts";
import type { Settings } from "./settings.ts";

/**
 * The years of one forecast in a row or a column, the first first. What is blank after the last year takes no part; a
 * blank year before it is missing, since it would move the later ones. One cell is one year, never repeated.
 */
export function yearRows<C extends Columns>(columns: C, settings: Settings): readonly RowOf<C>[] {
  demand(oneLine(columns), settings.language);
  return forecastRows(columns, settings);
}

/** The same, where one cell beside a range of years holds for each of them. */
export function forecastRows<C extends Columns>(columns: C, settings: Settings): readonly RowOf<C>[] {
  const rows = demand(readList(columns), settings.language).rows;
  const filled = rows.slice(0, rows.findLastIndex((row) => row !== null) + 1);
  return demand(withoutGap(filled, Object.keys(columns)[0] ?? ""), settings.language);
}

function withoutGap<Row>(rows: readonly (Row | null)[], argument: string): Outcome<readonly Row[]> {
  const years = rows.filter((row) => row !== null);
  return years.length < rows.length ? fail({ code: "missing", argument }) : ok(years);
}

function oneLine(columns: Columns): Outcome<null> {
  let first: Shape | null = null;
  for (const [argument, { cells }] of Object.entries(columns)) {
    const shape = shapeOf(cells);
    first ??= shape;
    const found = shapeText(shape);
    if (shape.rows !== first.rows || shape.columns !== first.columns)
      return fail({ code: "wrong-shape", argument, found, expected: shapeText(first) });
    if (shape.rows !== 1 && shape.columns !== 1)
      return fail({ code: "wrong-shape", argument, found, expected: shapeText({ ...shape, rows: 1 }) });
  }
  return ok(null);
}
