import type { TableId } from "#workbook/contract.ts";
import type { CellValue } from "#workbook/parse-cell.ts";
import { editRecord, newRecord } from "#workbook/save/make-record.ts";
import type { Fields } from "#workbook/save/save-record.ts";
import { STEPS, type Steps } from "#workbook/save/save-records.ts";
import type { ModelDocument } from "#test/workbook/save/sheet-model.ts";
import { withRowsOf } from "#test/workbook/save/visit-model.ts";
import type { Act, Change, Sequence } from "./acts.ts";
import { disturbHere, disturbThere } from "./disturbances.ts";
import { valueOf, type FilledTable } from "./filled-table.ts";
import { wait } from "./later-look.ts";
import { save } from "./saving.ts";
import { formOf, promise, saverFor, telling, worldOf, type World } from "./world.ts";

/*
 * Random lives of a table of the contract: a person edits, sorts, inserts and deletes, another person does so elsewhere and
 * is merged later, Excel refuses or forgets, the pane is closed in the middle. After every act the promises of a save are
 * held against the table itself, which the pane's code has no part in: rows are followed by marks that only the model has.
 */

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
