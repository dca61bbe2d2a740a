import { fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
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
  if (!seen.ok || seen.value.look.isProtected) return seen;
  const ours = rowsBelow(seen.value, records, target);
  // What stands between, such as a note, is not taken in.
  const rows = ours.findIndex((owners) => owners.length === 0);
  const count = rows < 0 ? ours.length : rows;
  if (count === 0) return ok(withFaults(seen.value, ours));
  await access.grow(count);
  return map(await seeRecords(access, target, records, options), (now) =>
    withFaults(now, rowsBelow(now, records, target)),
  );
}

/** Whose each row below the body is, by the number of the record. */
type Owners = readonly (readonly number[])[];

function rowsBelow({ look, records: seen }: Seen, records: readonly SaveRecord[], target: SaveTarget): Owners {
  const missing = records.flatMap((record, at) => {
    const one = seen[at];
    // What was never written stands nowhere, even where a row says the same.
    const isTried = record.recordId !== null || record.twins !== null;
    return isTried && one?.ok === true && one.value.found === null ? [at] : [];
  });
  if (missing.length === 0 || look.hasTotals) return [];
  return look.below.map((cells) =>
    missing.filter((at) => records[at] !== undefined && isRow(records[at], cells, look, target)),
  );
}

function withFaults(seen: Seen, below: Owners): Seen {
  const { sheet, top, rows } = seen.look;
  return {
    ...seen,
    records: seen.records.map((one, at) => {
      const place = below.findIndex((owners) => owners.includes(at));
      return place < 0 ? one : fail({ code: "outside-table", sheet, row: rowNumber(top, rows + place) });
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
