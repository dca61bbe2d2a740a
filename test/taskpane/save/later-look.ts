import { isSameCell } from "#workbook/save/encode-cell.ts";
import { merge, type ModelRow } from "#test/workbook/save/sheet-model.ts";
import { promise, rowsMarked, says, valuesOf, type Form, type World } from "./world.ts";

/** A minute passes: changes are merged, and the pane looks again. */
export async function wait(world: World): Promise<void> {
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

/** Whether a record stands somewhere once: a new one with all that it says, another one with all that its row said. */
function isToldOnce({ model }: World, form: Form): boolean {
  const { headers, rows } = model.sheet.local;
  const cellOf = ({ cells }: ModelRow, header: string) => cells[headers.indexOf(header)]?.value ?? null;
  const wasIn = (header: string) => form.whole?.get(header) ?? null;
  const isNew = form.request.record.action === "new";
  const telling = isNew ? [model.telling.cell] : headers;
  const told = rows.filter((row) => telling.every((header) => isSameCell(cellOf(row, header), wasIn(header))));
  return told.length === 1 && (!isNew || says({ headers }, told[0], form));
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
