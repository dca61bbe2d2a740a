import type { BookCell, BookSheet } from "#xlsx/book/book.ts";
import { absolute } from "#xlsx/book/xml.ts";
import type { Table, Task, Value } from "#templates/worksheets/worksheet.ts";
import { alignment } from "./alignment.ts";
import { asWide, draftSheet, wantedWidth, type Draft } from "./draft.ts";
import { headerOf } from "./header.ts";
import { cellArea } from "./place.ts";
import { answersOf } from "./points.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";

const LEAST_COLUMNS = 4;
// The projector's type is half as large again.
const LARGER = 1.55;

/** The answers alone, large enough for the back row. */
export function projectorSheet(setting: Setting): BookSheet {
  const { worksheet, speech } = setting;
  const { words, say } = speech;
  const tables = worksheet.tasks.flatMap((task) => answeredTables(task, setting));
  const columns = Math.max(LEAST_COLUMNS, ...tables.map(([table, ids]) => (table.upright ? 2 : ids.length + 1)));
  const draft = draftSheet(words.sheet.projector, columns);
  draft.prose(say(worksheet.title), "bigTitle");
  let isFirst = true;
  worksheet.tasks.forEach((task, index) => {
    const answered = answeredTables(task, setting);
    if (answered.length === 0) return;
    draft.prose(`${String(index + 1)}  ${say(task.title)}`, "bigTitle", isFirst ? {} : { pageBreak: true });
    isFirst = false;
    for (const [table, ids] of answered) showTable(draft, table, ids, setting);
  });
  return draft.finish({ ...sheetOptions(setting, false), landscape: true });
}

function answeredTables(task: Task, setting: Setting): readonly (readonly [Table, readonly string[]])[] {
  const found = new Map<Table, string[]>();
  for (const { table, id } of answersOf(task, setting)) found.set(table, [...(found.get(table) ?? []), id]);
  return [...found];
}

function showTable(draft: Draft, table: Table, ids: readonly string[], setting: Setting): void {
  const header = (id: string) => headerOf(id, table, setting.speech);
  if (table.upright) {
    for (const id of ids) {
      draft.row([{ style: "bigLabel", value: header(id) }, linked(table, id, 0, setting)]);
      draft.widen(0, wantedWidth(header(id), []) * LARGER);
    }
    draft.gap();
    return;
  }
  const shown = [table.key, ...ids];
  draft.row(
    shown.map((id) => ({ style: "bigHeader", value: header(id), ...alignment(table.columns[id]?.kind ?? "text") })),
  );
  const keys = setting.solved.get(`${table.id}.${table.key}`) ?? [];
  keys.forEach((_, row) => {
    draft.row(
      shown.map((id, index) => ({ ...linked(table, id, row, setting), ...(index === 0 ? { style: "bigLabel" } : {}) })),
    );
  });
  shown.forEach((id, index) => {
    draft.widen(index, wantedWidth(header(id), widths(table, id, setting)) * LARGER);
  });
  draft.gap();
}

function values(table: Table, id: string, { solved, speech }: Setting): readonly Value[] {
  const column = table.columns[id];
  return (solved.get(`${table.id}.${id}`) ?? []).map((value) =>
    column === undefined ? value : speech.shown(value, column),
  );
}

function widths(table: Table, id: string, setting: Setting): readonly Value[] {
  const kind = table.columns[id]?.kind ?? "text";
  return values(table, id, setting).map((value) => asWide(value, kind));
}

/** A cell that shows one of the solution's. */
function linked(table: Table, id: string, row: number, setting: Setting): BookCell {
  const place = setting.places.get(table.id);
  const kind = table.columns[id]?.kind;
  if (place === undefined || kind === undefined) throw new RangeError(`${table.id}.${id} is not in the solution.`);
  return {
    style: "bigCell",
    value: values(table, id, setting)[row] ?? "",
    formula: absolute(place.sheet, cellArea(place, id, row)),
    ...(kind === "text" || kind === "code" || kind === "yesNo" ? {} : { format: kind }),
    ...alignment(kind),
  };
}
