import type { Outcome } from "#core/kernel/outcome.ts";
import { demand, shown } from "./answer.ts";
import type { Columns, RowOf } from "./column.ts";
import type { Shape } from "./matrix.ts";
import { inShape, oneColumn } from "./per-row.ts";
import { readList } from "./rows.ts";
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
  const { results, shape } = ofList(columns, settings, calculate, { show: shown, blank: () => "" });
  return inShape(results, shape);
}

/** Several results for each row of such a list, under headers. */
export function perListRowColumns<C extends Columns>(
  columns: C,
  settings: Settings,
  headers: readonly HeaderId[],
  calculate: OfList<C, readonly unknown[]>,
): unknown[][] {
  const { results: lines, shape } = ofList(columns, settings, calculate, {
    show: (line) => line.map(shown),
    blank: () => headers.map(() => ""),
  });
  demand(oneColumn(columns, shape), settings.language);
  return settings.headers ? [titles(headers, settings.language), ...lines] : lines;
}

/** How a result is shown, and what stands for a blank row. */
interface Showing<Result, Shown> {
  readonly show: (result: Result) => Shown;
  readonly blank: () => Shown;
}

function ofList<C extends Columns, Result, Shown>(
  columns: C,
  settings: Settings,
  calculate: OfList<C, Result>,
  { show, blank }: Showing<Result, Shown>,
): { readonly results: Shown[]; readonly shape: Shape } {
  const { rows, shape } = demand(readList(columns), settings.language);
  const found = demand(calculate(rows.filter((row) => row !== null)), settings.language);
  let next = 0;
  const results = rows.map((row) => {
    if (row === null) return blank();
    next += 1;
    return show(found[next - 1] as Result);
  });
  return { results, shape };
}
