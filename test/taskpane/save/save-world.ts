import fc from "fast-check";
import { encodeCell, isSameCell } from "#workbook/save/encode-cell.ts";
import { editRecord, newRecord } from "#workbook/save/make-record.ts";
import type { Choice, Fields } from "#workbook/save/save-record.ts";
import type { SaveOutcome } from "#workbook/save/save-outcome.ts";
import { STEPS, type Steps } from "#workbook/save/save-records.ts";
import type { CellValue } from "#workbook/parse-cell.ts";
import {
  byOther,
  inBoth,
  merge,
  typed,
  type MergePolicy,
  type ModelDocument,
  type SheetModel,
  type Trouble,
} from "#test/workbook/save/sheet-model.ts";
import { visitModel, withRowsOf, type VisitModel } from "#test/workbook/save/visit-model.ts";
import { outboxIn } from "../../../src/taskpane/save/outbox.ts";
import { paneStore } from "../../../src/taskpane/save/pane-store.ts";
import { createSaver, type SaveRequest, type Saver } from "../../../src/taskpane/save/saver.ts";
import { memoryStorage, modelGateway, WORKBOOK } from "./model-gateway.ts";

/*
 * Random lives of a table of visits: a person edits, sorts, inserts and deletes, another person does so elsewhere and is
 * merged later, Excel refuses or forgets, the pane is closed in the middle. After every act the promises of a save are held
 * against the table itself, which the pane's code has no part in.
 */

const KEY = "拜访编号";
const TEXT_COLUMNS = ["拜访对象", "客户原话", "下一步"] as const;
const FIELDS = ["customerPeople", "customerWords", "nextStep"] as const;
const CODES = [
  "InvalidOperationInCellEditMode",
  "GeneralException",
  "AccessDenied",
  "RequestAborted",
  "Conflict",
  "不认识",
];

const pick = fc.nat({ max: 50 });
const words = fc.constantFrom("送样机", "再约", "=1+1", "＝2", "-3", "'引号", "1/2", "@x", "第一行\n第二行");
const change = fc.tuple(fc.constantFrom(0, 1, 2), words);
const disturbance = fc.record({
  kind: fc.constantFrom("sort", "insert", "delete", "column", "edit"),
  at: pick,
  text: words,
});
const trouble = fc.oneof(
  fc.record({ kind: fc.constant("refuse" as const), code: fc.constantFrom(...CODES), applied: fc.boolean() }),
  fc.constant({ kind: "swallow" as const }),
  fc.record({ kind: fc.constant("meanwhile" as const), act: disturbance }),
);

export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("new" as const), texts: fc.tuple(words, words, words) }) },
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
  state: "typed" | "failed" | "conflict" | "saved" | "confirmed" | "reported";
}

/** Plays a sequence; rejects with the first promise that is broken. Gives back how many saves were acknowledged. */
export async function play({ policy, acts }: Sequence, steps: Steps = STEPS): Promise<number> {
  const world = worldOf(policy, steps);
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
  readonly model: VisitModel;
  readonly steps: Steps;
  readonly storage: ReturnType<typeof memoryStorage>;
  readonly forms: Form[];
  saver: Saver;
  clock: number;
  /** Two things went wrong in one save, or rows were merged by their place: cells may stand where nobody wanted them. */
  isAdrift: boolean;
  acknowledged: number;
}

function worldOf(policy: MergePolicy, steps: Steps): World {
  const model = visitModel();
  model.sheet.policy = policy;
  const world = {
    model,
    steps,
    storage: memoryStorage(),
    forms: [],
    clock: 1_000_000,
    isAdrift: false,
    acknowledged: 0,
  };
  const whole: World = Object.assign(world, { saver: null as unknown as Saver });
  reopen(whole);
  return whole;
}

function reopen(world: World): void {
  const outbox = outboxIn(paneStore(() => world.storage, "kam/"));
  const gateway = modelGateway(world.model.sheet);
  world.saver = createSaver({ gateway, outbox, workbook: WORKBOOK, now: () => world.clock, steps: world.steps });
}

async function step(world: World, one: Act): Promise<void> {
  const { model, forms } = world;
  world.clock += 1_000;
  switch (one.do) {
    case "new": {
      const [customerPeople, customerWords, nextStep] = one.texts;
      const mine = { customer: "岚屿精工", date: 46_100 + forms.length, customerPeople, customerWords, nextStep };
      const record = newRecord(model.target, mine, `V-N${String(forms.length)}`);
      forms.push(formOf(world, { id: `F${String(forms.length)}`, target: model.target, record }));
      return;
    }
    case "open":
      openForm(world, one.row, one.changes);
      return;
    case "save":
      await save(world, one);
      return;
    case "here":
      disturbHere(model.sheet, one.what);
      return;
    case "there": {
      const at = rowAt(model.sheet.server, one.what.at);
      byOther(model.sheet, (document) => disturb(document, one.what, { ...at, by: "other" }));
      return;
    }
    case "wait":
      await wait(world);
      return;
    case "reopen":
      reopen(world);
      return;
    case "toggle":
      // Excel would shift what stands below; the model's totals need free cells.
      if (one.what === "hasTotals" && model.sheet.local.below.length > 0) return;
      model.sheet[one.what] = !model.sheet[one.what];
  }
}

function openForm(world: World, at: number, changes: readonly (readonly [number, string])[]): void {
  const { sheet, target } = world.model;
  if (sheet.local.rows.length === 0) return;
  const found = withRowsOf(world.model.found, sheet);
  const row = at % sheet.local.rows.length;
  const mine: Fields = Object.fromEntries(changes.map(([field, text]) => [FIELDS[field] ?? "", text]));
  const id = `F${String(world.forms.length)}`;
  const record = editRecord(
    found,
    { ...target, columns: target.columns.map((column) => moved(column, sheet)) },
    row + 3,
    mine,
    `V-A${id}`,
  );
  if (record.recordId !== null) world.forms.push(formOf(world, { id, target, record }));
}

// The reader has found the columns where they stand now.
function moved<Column extends { readonly cell: string; readonly index: number }>(
  column: Column,
  { local }: SheetModel,
): Column {
  return { ...column, index: local.headers.indexOf(column.cell) };
}

function formOf({ model }: World, request: SaveRequest): Form {
  const expected = new Map<string, CellValue>();
  for (const [id, value] of Object.entries(request.record.mine)) {
    const column = model.target.columns.find((one) => one.id === id);
    const encoded = column === undefined ? null : encodeCell(value, column, "General");
    if (column !== undefined && encoded?.ok === true) expected.set(column.cell, encoded.value.shown);
  }
  return { request, expected, state: "typed" };
}

type SaveAct = Extract<Act, { readonly do: "save" }>;

async function save(world: World, { form: at, choice, clicks, at: request, trouble: wrong }: SaveAct): Promise<void> {
  const form = world.forms[at % Math.max(1, world.forms.length)];
  if (form === undefined) return;
  const { sheet } = world.model;
  if (form.state === "conflict" && choice !== null) choose(form, choice);
  sheet.requests = 0;
  sheet.writer = form.request.record.recordId ?? "";
  sheet.troubles = new Map(wrong === null ? [] : [[request, troubleOf(wrong)]]);
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
  settle(world, form, outcome, wrong === null ? before : null);
  checkTable(world, form);
}

function choose(form: Form, choice: Choice): void {
  const { record } = form.request;
  const choices = Object.fromEntries(Object.keys(record.mine).map((id) => [id, choice]));
  form.request = { ...form.request, record: { ...record, choices } };
}

function troubleOf(wrong: NonNullable<SaveAct["trouble"]>): Trouble {
  if (wrong.kind !== "meanwhile") return wrong;
  return { kind: "meanwhile", act: (sheet) => disturbHere(sheet, wrong.act) };
}

function settle(world: World, form: Form, outcome: SaveOutcome | undefined, before: Values): void {
  const id = form.request.record.recordId ?? "";
  if (outcome?.status !== "saved") {
    form.state = outcome?.status === "conflict" ? "conflict" : "failed";
    const waiting = world.saver.waiting().entries.map((entry) => entry.id);
    promise(waiting.includes(form.request.id), `${id} was not saved and is not kept`);
    return;
  }
  form.expected = formOf(world, form.request).expected;
  const columns = new Map(world.model.target.columns.map((column) => [column.id, column.cell]));
  for (const kept of [...outcome.left.kept, ...outcome.left.calculated]) form.expected.delete(columns.get(kept) ?? "");
  for (const other of world.forms) {
    if (other === form || other.state !== "saved" || other.request.record.recordId !== id) continue;
    for (const header of form.expected.keys()) other.expected.delete(header);
  }
  form.state = "saved";
  world.acknowledged += 1;
  promise(isThere(world.model.sheet.local, form), `${id} is called saved and is not in the table as wanted`);
  if (before !== null) checkTheirs(world, form, before);
}

type Values = ReadonlyMap<string, CellValue> | null;

/** Nobody's change is overwritten unless a person has chosen so. */
function checkTheirs({ model }: World, { request }: Form, before: ReadonlyMap<string, CellValue>): void {
  const { base, choices, action, mine } = request.record;
  if (action === "new") return;
  const after = valuesOf(model.sheet.local, { request });
  for (const { id, cell } of model.target.columns) {
    const theirs = before.get(cell) ?? null;
    const isOurs = !(id in mine) || isSameCell(base[id] ?? null, theirs) || choices[id] === "mine";
    if (id in mine && isOurs) continue;
    const wanted = mine[id] ?? null;
    const isSame = isSameCell(after?.get(cell) ?? null, theirs) || isSameCell(after?.get(cell) ?? null, wanted);
    promise(
      isSame && (id in mine ? isSameCell(after?.get(cell) ?? null, theirs) || isSameCell(theirs, wanted) : true),
      `${cell} of somebody else was overwritten`,
    );
  }
}

function valuesOf({ headers, rows }: ModelDocument, { request }: Pick<Form, "request">): Values {
  const key = headers.indexOf(KEY);
  const row = rows.find(({ cells }) => cells[key]?.value === request.record.recordId);
  return row === undefined ? null : new Map(headers.map((header, at) => [header, row.cells[at]?.value ?? null]));
}

function isThere({ headers, rows }: ModelDocument, { request, expected }: Form): boolean {
  const key = headers.indexOf(KEY);
  const own = rows.filter(({ cells }) => cells[key]?.value === request.record.recordId);
  const [row, ...others] = own;
  if (row === undefined || others.length > 0) return false;
  return [...expected].every(([header, value]) => {
    const cell = row.cells[headers.indexOf(header)];
    return cell?.formula === null && isSameCell(cell.value, value);
  });
}

/** No number twice, no cell of ours in somebody else's row, nothing of ours beside the table unless that was told. */
function checkTable(world: World, form: Form): void {
  const { local } = world.model.sheet;
  const key = local.headers.indexOf(KEY);
  const ids = local.rows.flatMap(({ cells }) => cells[key]?.value ?? []);
  promise(new Set(ids).size === ids.length, "a record stands twice");
  if (world.isAdrift) return;
  for (const { cells } of local.rows) {
    for (const { by, value } of cells) {
      promise(
        value === null || by === "user" || by === "other" || by === cells[key]?.value,
        `a cell of ${by} stands in another row`,
      );
    }
  }
  if (form.state !== "failed") {
    const own = form.request.record.recordId;
    promise(
      !local.below.some((row) => row.some(({ by, value }) => by === own && value !== null)),
      "a saved row stands beside the table",
    );
  }
  promise(
    !world.model.sheet.hasTotals || local.below.every((row) => row.every(({ value }) => value === null)),
    "a row stands under the totals",
  );
}

/** A minute passes: changes are merged, and the pane looks again. */
async function wait(world: World): Promise<void> {
  const { sheet } = world.model;
  world.isAdrift ||= sheet.policy === "shifted" && sheet.hasOtherActed && sheet.queue.length > 0;
  merge(sheet);
  world.clock += 61_000;
  const truth = new Map(world.forms.map((form) => [form, isThere(sheet.local, form)]));
  const looked = await world.saver.recheck([world.model.target]);
  promise(looked.ok, "the later look failed");
  const found = new Map(looked.ok ? looked.value.map((one) => [one.entry.id, one.found.status]) : []);
  for (const form of world.forms) {
    const status = found.get(form.request.id);
    if (form.state !== "saved") continue;
    const id = form.request.record.recordId ?? "";
    if (form.expected.size === 0) form.state = "confirmed";
    else if (status === "confirmed") {
      promise(truth.get(form) === true, `${id} is called confirmed and is not there as saved`);
      form.state = "confirmed";
    } else if (status === "lost" || status === "changed") {
      promise(truth.get(form) === false, `${id} is called lost and is there`);
      form.state = "reported";
    }
  }
}

function promise(holds: boolean, broken: string): void {
  if (!holds) throw new Error(broken);
}

type Disturbance = typeof disturbance extends fc.Arbitrary<infer T> ? T : never;

/** The row that somebody means, and a number for a row of their own. */
function rowAt({ rows }: ModelDocument, at: number): Pick<Doing, "uid" | "fresh"> {
  const least = rows.reduce((smallest, { uid }) => Math.min(smallest, uid), 0);
  return { uid: rows[at % Math.max(1, rows.length)]?.uid ?? 0, fresh: least - 1 };
}

function disturbHere(sheet: SheetModel, what: Disturbance): void {
  const { uid } = rowAt(sheet.local, what.at);
  const fresh = Math.min(rowAt(sheet.local, 0).fresh, rowAt(sheet.server, 0).fresh);
  inBoth(sheet, (document) => disturb(document, what, { uid, fresh, by: "user" }));
}

interface Doing {
  readonly uid: number;
  readonly fresh: number;
  readonly by: string;
}

/** What people do to a sheet. */
function disturb(
  { headers, rows, below }: ModelDocument,
  { kind, at, text }: Disturbance,
  { uid, fresh, by }: Doing,
): void {
  const place = rows.findIndex((row) => row.uid === uid);
  switch (kind) {
    case "sort":
      rows.reverse();
      return;
    case "insert": {
      const own = new Map<string, CellValue>([
        [KEY, `U${String(fresh)}`],
        ["客户名称", "人"],
      ]);
      const cells = headers.map((header) => typed(own.get(header) ?? null, by));
      rows.splice(Math.max(0, place), 0, { uid: fresh, cells });
      return;
    }
    case "delete":
      if (rows.length > 1 && place >= 0) rows.splice(place, 1);
      return;
    case "column":
      headers.push(...headers.splice(0, 1));
      for (const cells of [...rows.map((row) => row.cells), ...below]) cells.push(...cells.splice(0, 1));
      return;
    case "edit": {
      const column = headers.indexOf(TEXT_COLUMNS[at % TEXT_COLUMNS.length] ?? "");
      if (rows[place] !== undefined) rows[place].cells[column] = typed(text.replace(/^[=＝@'-]/u, ""), by);
    }
  }
}
