import type { Outcome } from "#core/kernel/outcome.ts";
import { demand, shown } from "./answer.ts";
import type { Columns, RowOf } from "./column.ts";
import { inShape, oneColumn } from "./per-row.ts";
import { everyRow, readTable } from "./rows.ts";
import { titles, type HeaderId } from "./titles.ts";
import type { Settings } from "./settings.ts";

/** Results of a whole list, one for each of its rows. */
type OfList<C extends Columns, Result> = (rows: readonly RowOf<C>[]) => Outcome<readonly Result[]>;

/**
 * A result for each row of a list, in the shape of the arguments, where every result depends on all rows: the first error
 * of the list is therefore the answer. A blank row takes no part and stays blank.
 */
export function perListRow<C extends Columns>(
  columns: C,
  settings: Settings,
  calculate: OfList<C, unknown>,
): unknown[][] {
  const { results, shape } = ofList(columns, settings, calculate);
  const cells = results.map((result) => (result === null ? "" : shown(result.value)));
  return inShape(cells, shape);
}

/** Several results for each row of such a list, under headers. */
export function perListRowColumns<C extends Columns>(
  columns: C,
  settings: Settings,
  headers: readonly HeaderId[],
  calculate: OfList<C, readonly unknown[]>,
): unknown[][] {
  const { results, shape } = ofList(columns, settings, calculate);
  demand(oneColumn(columns, shape), settings.language);
  const lines = results.map((result) => (result === null ? headers.map(() => "") : result.value.map(shown)));
  return settings.headers ? [titles(headers, settings.language), ...lines] : lines;
}

function ofList<C extends Columns, Result>(columns: C, settings: Settings, calculate: OfList<C, Result>) {
  const table = demand(readTable(columns), settings.language);
  const rows = demand(everyRow(table), settings.language);
  const found = demand(calculate(rows.filter((row) => row !== null)), settings.language);
  let next = 0;
  const results = rows.map((row) => {
    if (row === null) return null;
    next += 1;
    return { value: found[next - 1] as Result };
  });
  return { results, shape: table.shape };
}
