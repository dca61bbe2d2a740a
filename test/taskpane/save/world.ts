import type { TableId } from "#workbook/contract.ts";
import type { CellValue } from "#workbook/parse-cell.ts";
import { encodeCell, isSameCell } from "#workbook/save/encode-cell.ts";
import type { Fields } from "#workbook/save/save-record.ts";
import type { Steps } from "#workbook/save/save-records.ts";
import type { MergePolicy, ModelDocument, ModelRow } from "#test/workbook/save/sheet-model.ts";
import { outboxIn } from "../../../src/taskpane/save/outbox.ts";
import { paneStore } from "../../../src/taskpane/save/pane-store.ts";
import { createSaver, type SaveRequest, type Saver } from "../../../src/taskpane/save/saver.ts";
import { filledTable, type FilledTable } from "./filled-table.ts";
import { memoryStorage, modelGateway, WORKBOOK } from "./model-gateway.ts";

/* A table, the forms that are open on it, and what stands where: the pane's code has no part in the telling. */

export interface Form {
  request: SaveRequest;
  /** What each column must say, by header, while nobody has saved it anew. */
  expected: Map<string, CellValue>;
  /** The model's mark of its row; null while a new one stands nowhere. */
  row: number | null;
  /** What the row said after the save. */
  whole: Values;
  state: "typed" | "failed" | "conflict" | "saved" | "confirmed" | "reported";
}

export interface World {
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

export type Values = ReadonlyMap<string, CellValue> | null;

export function worldOf(table: TableId, policy: MergePolicy, steps: Steps): World {
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

export function saverFor({ sheet }: FilledTable, { storage, steps, now }: SaverParts): Saver {
  const outbox = outboxIn(paneStore(() => storage, "kam/"));
  return createSaver({ gateway: modelGateway(sheet), outbox, workbook: WORKBOOK, now, steps });
}

export function formOf(world: World, request: SaveRequest, row: number | null): Form {
  return { request, expected: expectedOf(world, request), row, whole: null, state: "typed" };
}

export function expectedOf({ model }: World, { record }: SaveRequest): Map<string, CellValue> {
  const expected = new Map<string, CellValue>();
  for (const [id, value] of Object.entries(record.mine)) {
    const column = model.target.columns.find((one) => one.id === id);
    const encoded = column === undefined ? null : encodeCell(value, column, "General");
    if (column !== undefined && encoded?.ok === true) expected.set(column.cell, encoded.value.shown);
  }
  return expected;
}

// No two rows say the same where nothing but what they say tells them apart.
export function telling({ telling: column }: FilledTable, id: string): Fields {
  return { [column.id]: `N-${id}` };
}

export function rowsMarked({ model }: World, { row }: Form): readonly ModelRow[] {
  return model.sheet.local.rows.filter(({ uid }) => uid === row);
}

/** The rows that say what tells the record. Without a number, one that somebody has changed meanwhile is another record. */
export function rowsTold({ model }: World, form: Form): readonly ModelRow[] {
  const { headers, rows } = model.sheet.local;
  const place = headers.indexOf(model.telling.cell);
  const own = rows.filter(({ cells }) => cells[place]?.value === form.request.record.mine[model.telling.id]);
  return model.target.key === null ? own.filter((row) => says({ headers }, row, form)) : own;
}

export function says(
  { headers }: Pick<ModelDocument, "headers">,
  row: ModelRow | undefined,
  { expected }: Form,
): boolean {
  return [...expected].every(([header, value]) => {
    const cell = row?.cells[headers.indexOf(header)];
    return cell?.formula === null && isSameCell(cell.value, value);
  });
}

export function valuesOf({ headers, rows }: ModelDocument, { row: mark }: Form): Values {
  const row = rows.find(({ uid }) => uid === mark);
  return row === undefined ? null : new Map(headers.map((header, at) => [header, row.cells[at]?.value ?? null]));
}

export function promise(holds: boolean, broken: string): void {
  if (!holds) throw new Error(broken);
}
