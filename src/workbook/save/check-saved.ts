import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { encodeCell, isSameCell } from "./encode-cell.ts";
import { idText } from "./find-record.ts";
import { seeRecords, rowNumber, type RowsOf, type Seen, type SeenRecord } from "./locate-records.ts";
import { planSave, type Plan } from "./plan-save.ts";
import { again, placeOf, stopped, type Attempted, type Plans } from "./save-outcome.ts";
import type { SaveFault } from "./save-fault.ts";
import type { SaveRecord } from "./save-record.ts";
import type { SaveTarget } from "./save-target.ts";
import type { Look, MetRow, TableAccess } from "./table-access.ts";

export interface Done {
  readonly plans: Plans;
  /** The rows that were written, by the number of the record. */
  readonly met: ReadonlyMap<number, MetRow>;
  /** What the plans were made from. */
  readonly seen: Seen;
  readonly rowsFor: RowsOf;
}

/**
 * Reads the records again by their numbers and says "saved" only of those whose row now says what was wanted. New rows that
 * the table did not take in, because its automatic expansion is off, are taken in first.
 */
export async function checkSaved(
  access: TableAccess,
  target: SaveTarget,
  records: readonly SaveRecord[],
  { plans, met, seen, rowsFor }: Done,
): Promise<readonly Attempted[]> {
  const now = met.size === 0 ? ok(seen) : await seeAgain(access, target, records, met, rowsFor);
  return records.map((record, at) => {
    const plan = plans[at] ?? fail(goneFrom(target));
    if (!plan.ok) return plan.fault.code === "rows-moving" ? again(plan.fault) : stopped(plan.fault);
    if (plan.value.kind === "conflict") {
      const { row, conflicts } = plan.value;
      return { status: "conflict", sheet: seen.look.sheet, row: rowNumber(seen.look.top, row), conflicts };
    }
    if (!now.ok) return stopped(now.fault);
    const { look, records: found } = now.value;
    return verdict(record, plan.value, met.get(at) ?? null, look, found[at] ?? fail(goneFrom(target)));
  });
}

async function seeAgain(
  access: TableAccess,
  target: SaveTarget,
  records: readonly SaveRecord[],
  met: Done["met"],
  rowsFor: RowsOf,
): Promise<Outcome<Seen, SaveFault>> {
  const [written] = met.values();
  const options = { peek: records.length === 1 ? (written?.row ?? null) : null, rowsFor };
  const seen = await seeRecords(access, target, records, options);
  const outside = seen.ok ? rowsOutside(seen.value, records, target) : 0;
  if (outside === 0) return seen;
  await access.grow(outside);
  return seeRecords(access, target, records, options);
}

const goneFrom = ({ sheet }: SaveTarget): SaveFault => ({ code: "record-gone", sheet });

type WritePlan = Exclude<Plan, { readonly kind: "conflict" }>;

function verdict(
  record: SaveRecord,
  plan: WritePlan,
  met: MetRow | null,
  look: Look,
  seen: Outcome<SeenRecord, SaveFault>,
): Attempted {
  const { sheet } = look;
  if (!seen.ok) {
    if (seen.fault.code === "rows-moving") return again(seen.fault);
    return stopped(seen.fault.code === "record-gone" ? { code: "not-found-after", sheet } : seen.fault);
  }
  const { found, columns } = seen.value;
  if (found === null) {
    const isOutside = met !== null && met.row >= look.rows && look.below.some((row) => row.some((cell) => cell !== null));
    return stopped(
      isOutside
        ? { code: "outside-table", sheet, row: rowNumber(look.top, met.row) }
        : { code: "not-found-after", sheet },
    );
  }
  const after = planSave(record, columns, found, look);
  if (!after.ok) return stopped(after.fault);
  if (after.value.kind === "done") {
    const before = plan.row === null || met === null ? null : met.image;
    const kept = [...new Set([...plan.left.kept, ...after.value.left.kept])];
    const written = met === null ? [] : plan.cells;
    return { status: "saved", place: placeOf(look, found.row), left: { ...after.value.left, kept }, written, before };
  }
  const open =
    after.value.kind === "write"
      ? after.value.cells.map(({ columnId }) => columnId)
      : after.value.conflicts.map(({ column }) => column);
  const fault = { code: "not-kept", sheet, headers: open.map((id) => columns.get(id)?.cell ?? id) } as const;
  // The row above had a formula there and this one has none: the next attempt fills the cell.
  return plan.row === null && open.every((id) => plan.left.calculated.includes(id)) ? again(fault) : stopped(fault);
}

/** How many rows below the body must be taken in so that all new records stand in it. */
function rowsOutside({ look, records: seen }: Seen, records: readonly SaveRecord[], target: SaveTarget): number {
  const missing = records.filter((_, at) => {
    const one = seen[at];
    return one?.ok === true && one.value.found === null;
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
