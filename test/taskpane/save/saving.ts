import { isSameCell } from "#workbook/save/encode-cell.ts";
import type { SaveFault } from "#workbook/save/save-fault.ts";
import type { SaveOutcome } from "#workbook/save/save-outcome.ts";
import type { Choice } from "#workbook/save/save-record.ts";
import type { ModelRow, Trouble } from "#test/workbook/save/sheet-model.ts";
import type { SaveRequest } from "../../../src/taskpane/save/saver.ts";
import type { SaveAct } from "./acts.ts";
import { disturbHere } from "./disturbances.ts";
import type { FilledTable } from "./filled-table.ts";
import { checkTable, checkTheirs } from "./table-promises.ts";
import {
  expectedOf,
  promise,
  rowsMarked,
  rowsTold,
  says,
  valuesOf,
  type Form,
  type Values,
  type World,
} from "./world.ts";

/** Somebody saves a form, perhaps with trouble amid it; what the save says is held against the table. */
export async function save(
  world: World,
  { form: at, choice, clicks, at: request, trouble: wrong }: SaveAct,
): Promise<void> {
  const form = world.forms[at % Math.max(1, world.forms.length)];
  if (form === undefined) return;
  const { sheet, target } = world.model;
  // The form has closed. Only a number that nobody types tells a record that was changed since from another one.
  const isNumbered = target.key !== null && target.key.column.required === undefined;
  if (!isNumbered && (form.state === "saved" || form.state === "confirmed")) return;
  // Nor is a row that is still there saved again by whoever looks at the table, as the pane asks one to.
  if (!isNumbered && form.state === "reported" && rowsMarked(world, form).length > 0) return;
  if (!isNumbered && isWritten(world, form)) {
    const isEdited = wrong?.kind === "meanwhile" && wrong.act.kind === "edit";
    if (isEdited || rowsTold(world, form).length === 0) return;
  }
  if (form.state === "conflict" && choice !== null) choose(form, choice);
  sheet.requests = 0;
  sheet.writer = form.request.id;
  sheet.troubles = new Map(wrong === null ? [] : [[request, troubleOf(world, wrong)]]);
  // A new row that is gone is made anew, and is the same record to whoever has it open.
  const gone = form.request.record.action === "new" && rowsMarked(world, form).length === 0 ? form.row : null;
  if (gone !== null) form.row = null;
  const before = valuesOf(sheet.local, form);
  const reports = await Promise.all(Array.from({ length: clicks }, () => world.saver.save([form.request])));
  sheet.troubles = new Map();
  const [report] = reports;
  if (report === undefined) return;
  promise(
    reports.every((other) => other === report),
    "a second click is a second save",
  );
  const outcome = report.result.ok ? report.result.value[0] : undefined;
  settle(world, form, outcome, { before, gone, isCalm: wrong === null });
  checkTable(world, form);
}

/**
 * A new row that stands there and that nobody has acknowledged: once somebody has changed it, or the name that is its number,
 * before the next save or while it looks, it is not known again.
 */
function isWritten(world: World, form: Form): boolean {
  if (form.request.record.action === "edit" || form.state !== "failed") return false;
  return rowsWritten(world, form).length > 0;
}

function rowsWritten({ model }: World, { request: { id } }: Form): readonly ModelRow[] {
  return model.sheet.local.rows.filter(({ cells }) => cells.some(({ by }) => by === id));
}

function choose(form: Form, choice: Choice): void {
  const { record } = form.request;
  const choices = Object.fromEntries(Object.keys(record.mine).map((id) => [id, choice]));
  form.request = { ...form.request, record: { ...record, choices } };
}

function troubleOf({ model }: World, wrong: NonNullable<SaveAct["trouble"]>): Trouble {
  if (wrong.kind !== "meanwhile") return wrong;
  return { kind: "meanwhile", act: () => disturbHere(model, wrong.act) };
}

/** What a save must not end with where nobody came between: it has looked before it wrote. */
const WITHOUT_REASON: ReadonlySet<string> = new Set<SaveFault["code"]>([
  ...(["not-kept", "not-found-after", "outside-table", "rows-moving"] as const),
]);

interface Circumstances {
  readonly before: Values;
  /** The mark of the row that it had once; null where it never stood or stands there still. */
  readonly gone: number | null;
  /** Nobody came between and nothing went wrong. */
  readonly isCalm: boolean;
}

function settle(
  world: World,
  form: Form,
  outcome: SaveOutcome | undefined,
  { before, gone, isCalm }: Circumstances,
): void {
  const { id } = form.request;
  if (outcome?.status !== "saved") {
    // Written and not acknowledged: whoever had the row open that is gone has this one open.
    const [written] = rowsWritten(world, form);
    for (const other of world.forms) if (gone !== null && other.row === gone) other.row = written?.uid ?? gone;
    form.state = outcome?.status === "conflict" ? "conflict" : "failed";
    const waiting = world.saver.waiting().entries.map((entry) => entry.id);
    promise(waiting.includes(id), `${id} was not saved and is not kept`);
    const isRefused = outcome?.status === "stopped" && WITHOUT_REASON.has(outcome.fault.code);
    promise(!isCalm || !isRefused, `nothing went wrong and ${id} was not saved`);
    return;
  }
  form.expected = expectedOf(world, form.request);
  const columns = new Map(world.model.target.columns.map((column) => [column.id, column.cell]));
  for (const kept of [...outcome.left.kept, ...outcome.left.calculated]) form.expected.delete(columns.get(kept) ?? "");
  const marked = rowsMarked(world, form);
  // Merged by place a new name may stand in another row, which is the record's from then on.
  const isElsewhere = world.isAdrift && marked.length === 0;
  const rows = form.request.record.action === "new" || isElsewhere ? rowsTold(world, form) : marked;
  promise(
    rows.length === 1 && says(world.model.sheet.local, rows[0], form),
    `${id} is called saved and is not there once`,
  );
  form.row = rows[0]?.uid ?? null;
  for (const other of world.forms) if (gone !== null && other.row === gone) other.row = form.row;
  followUnacknowledged(world, form);
  form.whole = valuesOf(world.model.sheet.local, form);
  for (const other of world.forms) {
    if (other !== form && other.state === "saved" && other.row === form.row) supersede(world, other, form);
  }
  form.state = "saved";
  world.acknowledged += 1;
  if (isCalm && before !== null) checkTheirs(world, form, before);
}

/** A new row that nobody had acknowledged was opened, went in merging, and is there anew: whoever opened it has it open. */
function followUnacknowledged(world: World, { request: { record }, row }: Form): void {
  const { id } = world.model.telling;
  if (record.action === "edit") return;
  for (const other of world.forms) {
    const { action, base } = other.request.record;
    const isOfIt = action === "edit" && base[id] === record.mine[id];
    if (isOfIt && rowsMarked(world, other).length === 0) other.row = row;
  }
}

/** What an older save has written is the newer one's where both say it. */
function supersede({ model }: World, older: Form, { request, expected }: Form): void {
  const { base } = request.record;
  const began = new Map(model.target.columns.map(({ id, cell }) => [cell, base[id] ?? null]));
  const isGoneOnWith = [...older.expected].every(([header, value]) => isSameCell(began.get(header) ?? null, value));
  for (const header of expected.keys()) older.expected.delete(header);
  // Without a number that stays the two are looked at as one.
  if (model.target.key === null ? !isGoneOnWith : !isRenamed(model, request)) return;
  for (const [header, value] of older.expected) expected.set(header, value);
  older.state = "confirmed";
}

function isRenamed({ telling }: FilledTable, { record }: SaveRequest): boolean {
  return record.action === "edit" && telling.id in record.mine;
}
