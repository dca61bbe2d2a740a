import fc from "fast-check";
import type { TableId } from "#workbook/contract.ts";
import { encodeCell, isSameCell } from "#workbook/save/encode-cell.ts";
import { editRecord, newRecord } from "#workbook/save/make-record.ts";
import type { Choice, Fields } from "#workbook/save/save-record.ts";
import type { SaveFault } from "#workbook/save/save-fault.ts";
import type { SaveOutcome } from "#workbook/save/save-outcome.ts";
import { STEPS, type Steps } from "#workbook/save/save-records.ts";
import type { CellValue } from "#workbook/parse-cell.ts";
import {
  merge,
  type MergePolicy,
  type ModelDocument,
  type ModelRow,
  type Trouble,
} from "#test/workbook/save/sheet-model.ts";
import { withRowsOf } from "#test/workbook/save/visit-model.ts";
import { outboxIn } from "../../../src/taskpane/save/outbox.ts";
import { paneStore } from "../../../src/taskpane/save/pane-store.ts";
import { createSaver, type SaveRequest, type Saver } from "../../../src/taskpane/save/saver.ts";
import { columnPick, disturbance, disturbHere, disturbThere } from "./disturbances.ts";
import { filledTable, valueOf, type FilledTable } from "./filled-table.ts";
import { memoryStorage, modelGateway, WORKBOOK } from "./model-gateway.ts";

/*
 * Random lives of a table of the contract: a person edits, sorts, inserts and deletes, another person does so elsewhere and
 * is merged later, Excel refuses or forgets, the pane is closed in the middle. After every act the promises of a save are
 * held against the table itself, which the pane's code has no part in: rows are followed by marks that only the model has.
 */

const CODES = [
  "InvalidOperationInCellEditMode",
  "GeneralException",
  "AccessDenied",
  "RequestAborted",
  "Conflict",
  "不认识",
];

const pick = fc.nat({ max: 50 });
const change = fc.record({ column: columnPick, value: pick });
const trouble = fc.oneof(
  fc.record({ kind: fc.constant("refuse" as const), code: fc.constantFrom(...CODES), applied: fc.boolean() }),
  fc.constant({ kind: "swallow" as const }),
  fc.record({ kind: fc.constant("meanwhile" as const), act: disturbance }),
);

export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("new" as const), value: pick }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("open" as const),
      row: pick,
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      ...{
        do: fc.constant("save" as const),
        form: pick,
        choice: fc.constantFrom<Choice | null>("mine", "theirs", null),
      },
      ...{ clicks: fc.constantFrom(1, 1, 1, 2), at: fc.nat({ max: 5 }), trouble: fc.option(trouble, { freq: 2 }) },
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("here" as const), what: disturbance }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("there" as const), what: disturbance }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("wait" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reopen" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("toggle" as const),
      what: fc.constantFrom("hasTotals", "autoExpand", "isProtected", "isFiltered"),
    }),
  },
);

export const sequence = fc.record({
  policy: fc.constantFrom<MergePolicy>("cell", "rejected", "shifted"),
  acts: fc.array(act, { minLength: 2, maxLength: 30, size: "max" }),
});
export type Sequence = typeof sequence extends fc.Arbitrary<infer T> ? T : never;

interface Form {
  request: SaveRequest;
  /** What each column must say, by header, while nobody has saved it anew. */
  expected: Map<string, CellValue>;
  /** The model's mark of its row; null while a new one stands nowhere. */
  row: number | null;
  /** What the row said after the save. */
  whole: Values;
  state: "typed" | "failed" | "conflict" | "saved" | "confirmed" | "reported";
}

/** Plays a sequence on a table; rejects with the first promise that is broken. Gives back how many saves were acknowledged. */
export async function play(table: TableId, { policy, acts }: Sequence, steps: Steps = STEPS): Promise<number> {
  const world = worldOf(table, policy, steps);
  for (const one of acts) await step(world, one);
  Object.assign(world.model.sheet, { isProtected: false, troubles: new Map() });
  await wait(world);
  await wait(world);
  for (const { state, request } of world.forms) {
    promise(state !== "saved", `${request.id} was saved and never looked at again`);
  }
  return world.acknowledged;
}

interface World {
  readonly model: FilledTable;
  readonly steps: Steps;
  readonly storage: ReturnType<typeof memoryStorage>;
  readonly forms: Form[];
  saver: Saver;
  clock: number;
  /** Two things went wrong in one save, or rows were merged by their place: cells may stand where nobody wanted them. */
  isAdrift: boolean;
  acknowledged: number;
}

function worldOf(table: TableId, policy: MergePolicy, steps: Steps): World {
  const model = filledTable(table);
  model.sheet.policy = policy;
  const storage = memoryStorage();
  const saver = saverFor(model, { storage, steps, now: () => world.clock });
  const world: World = { model, steps, storage, saver, forms: [], clock: 1_000_000, isAdrift: false, acknowledged: 0 };
  return world;
}

interface SaverParts extends Pick<World, "storage" | "steps"> {
  readonly now: () => number;
}

function saverFor({ sheet }: FilledTable, { storage, steps, now }: SaverParts): Saver {
  const outbox = outboxIn(paneStore(() => storage, "kam/"));
  return createSaver({ gateway: modelGateway(sheet), outbox, workbook: WORKBOOK, now, steps });
}

async function step(world: World, one: Act): Promise<void> {
  const { model, forms } = world;
  world.clock += 1_000;
  switch (one.do) {
    case "new": {
      const id = `F${String(forms.length)}`;
      const mine = { ...newFields(model, one.value), ...(model.target.key === null ? telling(model, id) : {}) };
      const required = model.asked.some((column) => column.id === model.target.key?.id);
      const record = newRecord(model.target, required ? { ...mine, ...telling(model, id) } : mine, `N-${id}`);
      forms.push(formOf(world, { id, target: model.target, record }, null));
      return;
    }
    case "open":
      openForm(world, one.row, one.changes);
      return;
    case "save":
      await save(world, one);
      return;
    case "here":
      disturbHere(model, one.what);
      return;
    case "there":
      disturbThere(model, one.what);
      return;
    case "wait":
      await wait(world);
      return;
    case "reopen":
      world.saver = saverFor(model, { ...world, now: () => world.clock });
      return;
    case "toggle":
      // Excel would shift what stands below; the model's totals need free cells.
      if (one.what === "hasTotals" && model.sheet.local.below.length > 0) return;
      model.sheet[one.what] = !model.sheet[one.what];
  }
}

/** What a form says in every fourth column, and in those that it cannot do without. */
function newFields({ asked }: FilledTable, value: number): Fields {
  const said = asked.filter(({ column }, at) => column.required !== undefined || (at + value) % 4 === 0);
  return Object.fromEntries(said.map((column, at) => [column.id, valueOf(column, value + at)]));
}

// No two rows say the same where nothing but what they say tells them apart.
function telling({ telling: column }: FilledTable, id: string): Fields {
  return { [column.id]: `N-${id}` };
}

type Change = Extract<Act, { readonly do: "open" }>["changes"][number];

function openForm(world: World, at: number, changes: readonly Change[]): void {
  const { model } = world;
  const { sheet, target, asked } = model;
  const row = at % Math.max(1, sheet.local.rows.length);
  const mark = sheet.local.rows[row]?.uid;
  if (mark === undefined) return;
  const id = `F${String(world.forms.length)}`;
  const mine: Record<string, CellValue> = {};
  for (const change of changes) {
    const column = asked[change.column % asked.length];
    if (column === undefined) continue;
    if (column.id === model.telling.id) Object.assign(mine, telling(model, id));
    else mine[column.id] = valueOf(column, change.value);
  }
  const now = { ...target, columns: target.columns.map((column) => moved(column, sheet.local)) };
  const record = editRecord(withRowsOf(model.found, sheet), now, row + 3, mine, `A-${id}`);
  world.forms.push(formOf(world, { id, target, record }, mark));
}

// The reader has found the columns where they stand now.
function moved<Column extends { readonly cell: string; readonly index: number }>(
  column: Column,
  { headers }: ModelDocument,
): Column {
  return { ...column, index: headers.indexOf(column.cell) };
}

function formOf(world: World, request: SaveRequest, row: number | null): Form {
  return { request, expected: expectedOf(world, request), row, whole: null, state: "typed" };
}

function expectedOf({ model }: World, { record }: SaveRequest): Map<string, CellValue> {
  const expected = new Map<string, CellValue>();
  for (const [id, value] of Object.entries(record.mine)) {
    const column = model.target.columns.find((one) => one.id === id);
    const encoded = column === undefined ? null : encodeCell(value, column, "General");
    if (column !== undefined && encoded?.ok === true) expected.set(column.cell, encoded.value.shown);
  }
  return expected;
}

type SaveAct = Extract<Act, { readonly do: "save" }>;

async function save(world: World, { form: at, choice, clicks, at: request, trouble: wrong }: SaveAct): Promise<void> {
  const form = world.forms[at % Math.max(1, world.forms.length)];
  if (form === undefined) return;
  const { sheet, target } = world.model;
  // The form has closed. Only a number that nobody types tells a record that was changed since from another one.
  const isNumbered = target.key !== null && target.key.column.required === undefined;
  if (!isNumbered && (form.state === "saved" || form.state === "confirmed")) return;
  // Nor is a row that is still there saved again by whoever looks at the table, as the pane asks one to.
  if (!isNumbered && form.state === "reported" && rowsMarked(world, form).length > 0) return;
  if (target.key === null && isWritten(world, form)) {
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
 * A new row that stands there and that nobody has acknowledged: once somebody has changed it, before the next save or while it
 * looks, it is not known again without a number.
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

/** Whether this save or an older one gave the row what tells it, in a row that was there. */
function isNamedHere({ model, forms }: World, { whole }: Form): boolean {
  const name = whole?.get(model.telling.cell) ?? null;
  // A new row is written into a blank one that a team keeps ready; where its number is drawn, both stay together.
  const { key } = model.target;
  const isDrawn = key !== null && key.column.required === undefined;
  return forms.some(
    ({ request: { record } }) => (record.action === "edit" || !isDrawn) && record.mine[model.telling.id] === name,
  );
}

/** Whether a new record stands somewhere, once and with all that it says. */
function isToldOnce({ model }: World, form: Form): boolean {
  if (form.request.record.action === "edit") return false;
  const { headers, rows } = model.sheet.local;
  const place = headers.indexOf(model.telling.cell);
  const name = form.whole?.get(model.telling.cell) ?? null;
  const named = rows.filter(({ cells }) => isSameCell(cells[place]?.value ?? null, name));
  return named.length === 1 && says({ headers }, named[0], form);
}

function rowsMarked({ model }: World, { row }: Form): readonly ModelRow[] {
  return model.sheet.local.rows.filter(({ uid }) => uid === row);
}

/** The rows that say what tells the record. Without a number, one that somebody has changed meanwhile is another record. */
function rowsTold({ model }: World, form: Form): readonly ModelRow[] {
  const { headers, rows } = model.sheet.local;
  const place = headers.indexOf(model.telling.cell);
  const own = rows.filter(({ cells }) => cells[place]?.value === form.request.record.mine[model.telling.id]);
  return model.target.key === null ? own.filter((row) => says({ headers }, row, form)) : own;
}

function says({ headers }: Pick<ModelDocument, "headers">, row: ModelRow | undefined, { expected }: Form): boolean {
  return [...expected].every(([header, value]) => {
    const cell = row?.cells[headers.indexOf(header)];
    return cell?.formula === null && isSameCell(cell.value, value);
  });
}

type Values = ReadonlyMap<string, CellValue> | null;

/** Nobody's change is overwritten unless a person has chosen so. */
function checkTheirs({ model }: World, form: Form, before: ReadonlyMap<string, CellValue>): void {
  const { base, choices, action, mine } = form.request.record;
  if (action === "new") return;
  const wanted = form.expected;
  const after = valuesOf(model.sheet.local, form);
  for (const { id, cell } of model.target.columns) {
    const theirs = before.get(cell) ?? null;
    const now = after?.get(cell) ?? null;
    if (id in mine && (isSameCell(base[id] ?? null, theirs) || choices[id] === "mine")) continue;
    const isSameWish = id in mine && isSameCell(theirs, wanted.get(cell) ?? null);
    promise(isSameCell(now, theirs) || isSameWish, `${cell} of somebody else was overwritten`);
  }
}

function valuesOf({ headers, rows }: ModelDocument, { row: mark }: Form): Values {
  const row = rows.find(({ uid }) => uid === mark);
  return row === undefined ? null : new Map(headers.map((header, at) => [header, row.cells[at]?.value ?? null]));
}

/** No record twice, no cell of ours in somebody else's row, nothing of ours beside the table unless that was told. */
function checkTable(world: World, form: Form): void {
  const { model, forms } = world;
  const { local } = model.sheet;
  if (world.isAdrift) return;
  if (model.target.key !== null) {
    const key = local.headers.indexOf(model.target.key.cell);
    const ids = local.rows.flatMap(({ cells }) => cells[key]?.value ?? []);
    promise(new Set(ids).size === ids.length, "a record stands twice");
  }
  const marks = new Map(forms.map(({ request, row }) => [request.id, row]));
  for (const { uid, cells } of local.rows) {
    for (const { by } of cells) {
      const mark = marks.get(by) ?? null;
      promise(mark === null || mark === uid, `a cell of ${by} stands in another row`);
    }
  }
  if (form.state !== "failed") {
    const isBeside = local.below.some((row) => row.some(({ by, value }) => by === form.request.id && value !== null));
    promise(!isBeside, "a saved row stands beside the table");
  }
  promise(
    !model.sheet.hasTotals || local.below.every((row) => row.every(({ value }) => value === null)),
    "a row stands under the totals",
  );
}

/** A minute passes: changes are merged, and the pane looks again. */
async function wait(world: World): Promise<void> {
  const { model } = world;
  const { sheet, target } = model;
  world.isAdrift ||= sheet.policy === "shifted" && sheet.hasOtherActed && sheet.queue.length > 0;
  merge(sheet);
  world.clock += 61_000;
  const truth = new Map(world.forms.map((form) => [form, isThere(world, form)]));
  const looked = await world.saver.recheck([target]);
  promise(looked.ok, "the later look failed");
  const found = new Map(looked.ok ? looked.value.map((one) => [one.entry.id, one.found.status]) : []);
  for (const form of world.forms) {
    const { id } = form.request;
    const status = found.get(id);
    if (form.state !== "saved") continue;
    if (form.expected.size === 0) form.state = "confirmed";
    else if (status === "confirmed") {
      // Merged by place a new name may stand in another row, which is then the one that has it, with all that was changed;
      // so may a whole new record.
      promise(
        truth.get(form) === true || (world.isAdrift && (isNamedHere(world, form) || isToldOnce(world, form))),
        `${id} is called confirmed and is not there as saved`,
      );
      form.state = "confirmed";
    } else if (status === "lost" || status === "changed") {
      const isThere =
        target.key === null ? isWhole(world, form) : truth.get(form) === true && isCalledAsBefore(world, form);
      // Merged by place a row may have got another one's name.
      promise(
        !isThere || (world.isAdrift && target.key?.column.required !== undefined),
        `${id} is called lost and is there`,
      );
      form.state = "reported";
    }
  }
}

/** A row that has lost the name that told it is another one. */
function isCalledAsBefore({ model }: World, form: Form): boolean {
  const now = valuesOf(model.sheet.local, form)?.get(model.telling.cell) ?? null;
  return isSameCell(now, form.whole?.get(model.telling.cell) ?? null);
}

/** Without a number a row of which somebody has changed anything is not known again, which is told. */
function isWhole({ model }: World, form: Form): boolean {
  const now = valuesOf(model.sheet.local, form);
  return now !== null && [...now].every(([header, value]) => isSameCell(value, form.whole?.get(header) ?? null));
}

function isThere(world: World, form: Form): boolean {
  const { model } = world;
  const { headers, rows } = model.sheet.local;
  const [own] = rowsMarked(world, form);
  const place = headers.indexOf(model.telling.cell);
  const named = rows.filter(({ cells }) => isSameCell(cells[place]?.value ?? null, own?.cells[place]?.value ?? null));
  return own !== undefined && named.length === 1 && says({ headers }, own, form);
}

function promise(holds: boolean, broken: string): void {
  if (!holds) throw new Error(broken);
}
