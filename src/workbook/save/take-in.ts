import type { Outcome } from "#core/kernel/outcome.ts";
import { encodeCell, isSameCell } from "./encode-cell.ts";
import { idText } from "./find-record.ts";
import { seeRecords, type RowsOf, type Seen } from "./locate-records.ts";
import type { SaveFault } from "./save-fault.ts";
import type { SaveRecord } from "./save-record.ts";
import type { SaveTarget } from "./save-target.ts";
import type { Look, TableAccess } from "./table-access.ts";

/**
 * Looks at the table and takes in rows of ours that stand right below it, because its automatic expansion is off: those of
 * this save, and those of an earlier one that did not come to its end.
 */
export async function seeWhole(
  access: TableAccess,
  target: SaveTarget,
  records: readonly SaveRecord[],
  options: { readonly peek: number | null; readonly rowsFor: RowsOf },
): Promise<Outcome<Seen, SaveFault>> {
  const seen = await seeRecords(access, target, records, options);
  const outside = seen.ok && !seen.value.look.isProtected ? rowsOutside(seen.value, records, target) : 0;
  if (outside === 0) return seen;
  await access.grow(outside);
  return seeRecords(access, target, records, options);
}

/** How many rows below the body must be taken in so that all new records stand in it. */
function rowsOutside({ look, records: seen }: Seen, records: readonly SaveRecord[], target: SaveTarget): number {
  const missing = records.filter((record, at) => {
    const one = seen[at];
    // What was never written stands nowhere, even where a row says the same.
    const isTried = record.recordId !== null || record.twins !== null;
    return isTried && one?.ok === true && one.value.found === null;
  });
  if (missing.length === 0 || look.hasTotals) return 0;
  return look.below.findLastIndex((cells) => missing.some((record) => isRow(record, cells, look, target))) + 1;
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
