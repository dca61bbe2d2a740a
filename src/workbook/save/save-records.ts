import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { chunksOf } from "./chunks.ts";
import { checkSaved } from "./check-saved.ts";
import { rowsOf, type RowsOf, type Seen } from "./locate-records.ts";
import { blankRowsAtEnd, placesForNew } from "./place-rows.ts";
import { planSave } from "./plan-save.ts";
import { isUndisturbed, putBack } from "./put-back.ts";
import type { SaveFault } from "./save-fault.ts";
import { again, stopped, type Attempted, type Plans, type SaveOutcome } from "./save-outcome.ts";
import type { SaveRecord } from "./save-record.ts";
import type { SaveTarget } from "./save-target.ts";
import { seeWhole } from "./take-in.ts";
import type { MetRow, RowWrite, TableAccess, WritePlace } from "./table-access.ts";

/** The decisions of a save that tests replace to see that their absence is noticed. */
export interface Steps {
  readonly rowsOf: RowsOf;
  readonly planSave: typeof planSave;
  readonly placesForNew: typeof placesForNew;
  readonly checkSaved: typeof checkSaved;
}

export const STEPS: Steps = { rowsOf, planSave, placesForNew, checkSaved };

export interface SaveOptions {
  readonly steps?: Steps;
  /** Told how many rows say the same before a record without a number is written for the first time. */
  readonly onTwins?: (record: SaveRecord, twins: number) => void;
}

/** How often a save begins anew because rows moved while it looked. */
const ATTEMPTS = 3;

/**
 * Saves records of one table within one turn in Excel, in the order given: looks, merges, writes, and looks again before
 * it says "saved". Saving the same record once more changes nothing.
 */
export async function saveRecords(
  access: TableAccess,
  target: SaveTarget,
  records: readonly SaveRecord[],
  options: SaveOptions = {},
): Promise<readonly SaveOutcome[]> {
  const outcomes: SaveOutcome[] = [];
  for (const chunk of chunksOf(records)) outcomes.push(...(await saveChunk(access, target, chunk, options)));
  return outcomes;
}

async function saveChunk(
  access: TableAccess,
  target: SaveTarget,
  records: readonly SaveRecord[],
  options: SaveOptions,
): Promise<readonly SaveOutcome[]> {
  let attempted: readonly Attempted[] = [];
  // How many rows said the same is known from the first attempt: the next may see what that has written.
  let known = records;
  const onTwins = (record: SaveRecord, twins: number) => {
    known = known.map((one) => (one === record ? { ...one, twins } : one));
    options.onTwins?.(record, twins);
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    attempted = await tryChunk(access, target, known, { ...options, onTwins });
    if (!attempted.some(({ status }) => status === "again")) break;
  }
  return attempted.map((outcome) => (outcome.status === "again" ? stopped(outcome.fault) : outcome));
}

async function tryChunk(
  access: TableAccess,
  target: SaveTarget,
  records: readonly SaveRecord[],
  { steps = STEPS, onTwins }: SaveOptions,
): Promise<readonly Attempted[]> {
  const [only, ...others] = records;
  const peek = others.length === 0 ? (only?.lastRow ?? null) : null;
  const seen = await seeWhole(access, target, records, { peek, rowsFor: steps.rowsOf });
  if (!seen.ok) return records.map(() => stopped(seen.fault));
  const { isProtected, sheet } = seen.value.look;
  if (isProtected) return records.map(() => stopped({ code: "sheet-protected", sheet }));
  const known = withTwins(records, seen.value, onTwins);
  const plans = plansFor(known, seen.value, steps);
  const isAdding = plans.some((plan) => plan.ok && plan.value.kind === "write" && plan.value.row === null);
  const blank = isAdding ? await blankRowsAtEnd(access, seen.value.look) : [];
  const writes = writesFor(plans, (count) => steps.placesForNew(seen.value.look, count, blank));
  const met = await writeAll(access, writes, seen.value, target);
  if (!met.ok) return records.map(() => again(met.fault));
  return steps.checkSaved(access, target, known, { plans, met: met.value, seen: seen.value, rowsFor: steps.rowsOf });
}

function withTwins(records: readonly SaveRecord[], seen: Seen, onTwins: SaveOptions["onTwins"]): readonly SaveRecord[] {
  return records.map((record, at) => {
    const one = seen.records[at];
    if (record.action === "edit" || record.twins !== null || one?.ok !== true || one.value.alike === null)
      return record;
    onTwins?.(record, one.value.alike);
    return { ...record, twins: one.value.alike };
  });
}

function plansFor(records: readonly SaveRecord[], { look, records: seen }: Seen, steps: Steps): Plans {
  return records.map((record, at) => {
    const one = seen[at] ?? fail<SaveFault>({ code: "record-gone", sheet: look.sheet });
    return one.ok ? steps.planSave(record, one.value.columns, one.value.found, look) : one;
  });
}

type PlannedWrite = RowWrite & { readonly plan: number };

/** The writes of a chunk with the plan that each belongs to: rows that are there first, because new ones move nothing. */
function writesFor(plans: Plans, placesFor: (count: number) => readonly WritePlace[]): readonly PlannedWrite[] {
  const open = plans.flatMap((plan, at) => (plan.ok && plan.value.kind === "write" ? [{ ...plan.value, at }] : []));
  const edits = open.flatMap(({ row, cells, at }) =>
    row === null ? [] : [{ place: { kind: "row", row } as const, cells, plan: at }],
  );
  const created = open.filter(({ row }) => row === null);
  const places = placesFor(created.length);
  return [
    ...edits,
    ...created.flatMap(({ cells, at }, index) => {
      const place = places[index];
      return place === undefined ? [] : [{ place, cells, plan: at }];
    }),
  ];
}

/** Writes, and puts everything back where the rows or columns were not where they had been a moment before. */
async function writeAll(
  access: TableAccess,
  writes: readonly PlannedWrite[],
  { look, records }: Seen,
  target: SaveTarget,
): Promise<Outcome<ReadonlyMap<number, MetRow>, SaveFault>> {
  if (writes.length === 0) return ok(new Map());
  const { headers, rows } = await access.write(writes.map(({ place, cells }) => ({ place, cells })));
  const meant = writes.map(({ plan }) => {
    const seen = records[plan];
    return seen?.ok === true ? (seen.value.found?.image ?? null) : null;
  });
  if (!isUndisturbed({ headers, rows, meant }, { look, target })) {
    await putBack(access, writes, rows);
    return fail({ code: "rows-moving", sheet: look.sheet });
  }
  return ok(new Map(writes.flatMap(({ plan }, at) => (rows[at] === undefined ? [] : [[plan, rows[at]] as const]))));
}
