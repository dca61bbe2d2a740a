import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { rowNumber, type RowsOf, type Seen, type SeenRecord } from "./locate-records.ts";
import { planSave, type Plan } from "./plan-save.ts";
import { seeWhole } from "./take-in.ts";
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
  const [written] = met.values();
  const peek = records.length === 1 ? (written?.row ?? null) : null;
  const told = records.map((record, at) => withoutCalculated(record, plans[at]));
  const now = met.size === 0 ? ok(seen) : await seeWhole(access, target, told, { peek, rowsFor });
  return told.map((record, at) => {
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

/** A new row without a number is told by what was written, and a cell below a formula was not. */
function withoutCalculated(record: SaveRecord, plan: Plans[number] | undefined): SaveRecord {
  if (record.action === "edit" || record.recordId !== null || plan?.ok !== true || plan.value.kind !== "write")
    return record;
  const { calculated } = plan.value.left;
  const mine = Object.entries(record.mine).filter(([id]) => !calculated.includes(id));
  return { ...record, mine: Object.fromEntries(mine) };
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
    const isOutside =
      met !== null && met.row >= look.rows && look.below.some((row) => row.some((cell) => cell !== null));
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
    const calculated = [...new Set([...plan.left.calculated, ...after.value.left.calculated])];
    return { status: "saved", place: placeOf(look, found.row), left: { kept, calculated }, written, before };
  }
  const open =
    after.value.kind === "write"
      ? after.value.cells.map(({ columnId }) => columnId)
      : after.value.conflicts.map(({ column }) => column);
  const fault = { code: "not-kept", sheet, headers: open.map((id) => columns.get(id)?.cell ?? id) } as const;
  // The row above had a formula there and this one has none: the next attempt fills the cell.
  return plan.row === null && open.every((id) => plan.left.calculated.includes(id)) ? again(fault) : stopped(fault);
}
