import type { CellValue } from "#workbook/parse-cell.ts";
import { isSameCell } from "#workbook/save/encode-cell.ts";
import { promise, valuesOf, type Form, type World } from "./world.ts";

/* What a save promises of what others have written. */

/** Nobody's change is overwritten unless a person has chosen so. */
export function checkTheirs({ model }: World, form: Form, before: ReadonlyMap<string, CellValue>): void {
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

/** No record twice, no cell of ours in somebody else's row, nothing of ours beside the table unless that was told. */
export function checkTable(world: World, form: Form): void {
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
