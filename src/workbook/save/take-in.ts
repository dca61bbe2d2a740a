import { fail, map, type Outcome } from "#core/kernel/outcome.ts";
import { encodeCell, isSameCell } from "./encode-cell.ts";
import { idText } from "./find-record.ts";
import { rowNumber, seeRecords, type RowsOf, type Seen } from "./locate-records.ts";
import type { SaveFault } from "./save-fault.ts";
import type { SaveRecord } from "./save-record.ts";
import type { SaveTarget } from "./save-target.ts";
import type { Look, TableAccess } from "./table-access.ts";

/**
 * Looks at the table and takes in rows of ours that stand right below it, because its automatic expansion is off: those of
 * this save, and those of an earlier one that did not come to its end. A record whose row the table does not take in has the
 * fault outside-table: written once more, it would stand twice.
 */
export async function seeWhole(
  access: TableAccess,
  target: SaveTarget,
  records: readonly SaveRecord[],
  options: { readonly peek: number | null; readonly rowsFor: RowsOf },
): Promise<Outcome<Seen, SaveFault>> {
  const seen = await seeRecords(access, target, records, options);
  const outside = seen.ok && !seen.value.look.isProtected ? placesBelow(seen.value, records, target) : [];
  const rows = Math.max(0, ...outside.map((place) => place + 1));
  if (rows === 0) return seen;
  await access.grow(rows);
  return map(await seeRecords(access, target, records, options), (now) => withFaults(now, records, target));
}

const NOWHERE = -1;

/** Where each record stands below the body, counted from 0. */
function placesBelow(
  { look, records: seen }: Seen,
  records: readonly SaveRecord[],
  target: SaveTarget,
): readonly number[] {
  return records.map((record, at) => {
    const one = seen[at];
    // What was never written stands nowhere, even where a row says the same.
    const isTried = record.recordId !== null || record.twins !== null;
    const isMissing = isTried && one?.ok === true && one.value.found === null && !look.hasTotals;
    return isMissing ? look.below.findLastIndex((cells) => isRow(record, cells, look, target)) : NOWHERE;
  });
}

function withFaults(seen: Seen, records: readonly SaveRecord[], target: SaveTarget): Seen {
  const { sheet, top, rows } = seen.look;
  const places = placesBelow(seen, records, target);
  return {
    ...seen,
    records: seen.records.map((one, at) => {
      const place = places[at] ?? NOWHERE;
      return place === NOWHERE ? one : fail({ code: "outside-table", sheet, row: rowNumber(top, rows + place) });
    }),
  };
}

function isRow(record: SaveRecord, cells: Look["below"][number], { headers }: Look, target: SaveTarget): boolean {
  const key = target.key === null ? -1 : headers.indexOf(target.key.cell);
  if (record.recordId !== null) return idText(cells[key] ?? null) === record.recordId;
  return target.columns.every((column) => {
    const value = record.mine[column.id] ?? null;
    const encoded = value === null ? null : encodeCell(value, column, "General");
    const place = headers.indexOf(column.cell);
    return encoded?.ok !== true || isSameCell(encoded.value.shown, cells[place] ?? null);
  });
}
