import type { Outcome } from "#core/kernel/outcome.ts";
import { demand, shown } from "./answer.ts";
import { number, type Columns, type RowOf } from "./column.ts";
import { inShape } from "./per-row.ts";
import { readList } from "./rows.ts";
import { titles, type HeaderId } from "./titles.ts";
import type { Settings } from "./settings.ts";

/** The rows of a list without its blank ones; the first error of the list is the answer of the whole call. */
export function listRows<C extends Columns>(columns: C, settings: Settings): readonly RowOf<C>[] {
  return demand(readList(columns), settings.language).rows.filter((row) => row !== null);
}

/** The numbers of a list, read in the same way. */
export function listNumbers(argument: string, raw: unknown, settings: Settings): readonly number[] {
  return listRows({ [argument]: number(raw) }, settings).flatMap((row) => row[argument] ?? []);
}

/**
 * A result for each value of a list, in the list's shape, where every result depends on all values: the first error of
 * the list is therefore the answer. A blank cell takes no part and stays blank.
 */
export function perValue(
  raw: unknown,
  settings: Settings,
  calculate: (values: readonly (number | null)[]) => readonly unknown[],
): unknown[][] {
  const { shape, rows } = demand(readList({ values: number(raw) }), settings.language);
  const values = rows.map((row) => row?.values ?? null);
  const results = calculate(values).map((result, index) => (values[index] === null ? "" : result));
  return inShape(results, shape);
}

/** The one result of a whole list. */
export function overall(outcome: Outcome<unknown>, settings: Settings): unknown[][] {
  return [[shown(demand(outcome, settings.language))]];
}

/** Several results of a whole list, side by side under headers. */
export function overallColumns(
  headers: readonly HeaderId[],
  outcome: Outcome<readonly unknown[]>,
  settings: Settings,
): unknown[][] {
  const line = demand(outcome, settings.language).map(shown);
  return settings.headers ? [titles(headers, settings.language), line] : [line];
}
