import type { Outcome } from "#core/kernel/outcome.ts";
import { answer, demand, shown } from "./answer.ts";
import type { Columns, RowOf } from "./column.ts";
import { oneColumn } from "./per-row.ts";
import { readTable } from "./rows.ts";
import { titles, type HeaderId } from "./titles.ts";
import type { Settings } from "./settings.ts";

/** A row that can be read, with its place in the range, counted from 0. */
export interface PlacedRow<C extends Columns> {
  readonly place: number;
  readonly row: RowOf<C>;
}

/**
 * Several results for each row of a list that is judged among the others, under headers. A blank row stays blank; a faulty
 * row carries its own error and takes no part.
 */
export function perRowAmong<C extends Columns>(
  columns: C,
  settings: Settings,
  headers: readonly HeaderId[],
  calculate: (rows: readonly PlacedRow<C>[]) => readonly Outcome<readonly unknown[]>[],
): unknown[][] {
  const { rows, shape } = demand(readTable(columns), settings.language);
  demand(oneColumn(columns, shape), settings.language);
  const readable = rows.flatMap((row, place) => (row === "blank" || !row.ok ? [] : [{ place, row: row.value }]));
  const results = new Map(calculate(readable).map((result, index) => [readable[index]?.place, result]));
  const lines = rows.map((row, place) => {
    if (row === "blank") return headers.map(() => "");
    const result = row.ok ? results.get(place) : row;
    if (result?.ok === true) return result.value.map(shown);
    return headers.map(() => (result === undefined ? "" : answer(result, settings.language)));
  });
  return settings.headers ? [titles(headers, settings.language), ...lines] : lines;
}
