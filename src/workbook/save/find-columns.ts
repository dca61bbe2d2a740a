import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { comparable } from "../header-text.ts";
import type { SaveFault } from "./save-fault.ts";
import type { SaveTarget, TargetColumn } from "./save-target.ts";
import type { Look } from "./table-access.ts";

/** A column with its place in the table as it stands now, counted from 0 at the left edge. */
export type PlacedColumn = TargetColumn & { readonly place: number };

/**
 * The columns by their headers, wherever they have moved to. Faults: field-without-column, columns-gone with every header
 * that is missing, column-twice.
 */
export function findColumns(
  target: SaveTarget,
  fields: readonly string[],
  { sheet, headers, left }: Pick<Look, "sheet" | "headers" | "left">,
): Outcome<ReadonlyMap<string, PlacedColumn>, SaveFault> {
  const known = new Map(target.columns.map((column) => [column.id, column]));
  const unknown = fields.filter((id) => !known.has(id));
  if (unknown.length > 0) return fail({ code: "field-without-column", table: target.table, columns: unknown });
  const wanted = fields.flatMap((id) => known.get(id) ?? []);
  const found = wanted.map((column) => ({ column, places: placesOf(column.cell, headers) }));
  const gone = found.filter(({ places }) => places.length === 0).map(({ column }) => column.cell);
  if (gone.length > 0) return fail({ code: "columns-gone", sheet, headers: [...new Set(gone)] });
  const placed = new Map<string, PlacedColumn>();
  for (const { column, places } of found) {
    // The same header twice: the one that stands where it stood is meant.
    const place = places.length === 1 ? places[0] : places.find((at) => at + left === column.index);
    if (place === undefined) return fail({ code: "column-twice", sheet, header: column.cell });
    placed.set(column.id, { ...column, place });
  }
  return ok(placed);
}

function placesOf(header: string, headers: readonly string[]): readonly number[] {
  const exact = placesWhere(headers, (other) => other === header);
  return exact.length > 0 ? exact : placesWhere(headers, (other) => comparable(other) === comparable(header));
}

function placesWhere(headers: readonly string[], isIt: (header: string) => boolean): readonly number[] {
  return headers.flatMap((header, at) => (isIt(header) ? [at] : []));
}
