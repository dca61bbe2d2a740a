import type { BookCell, BookRow, BookSheet } from "#xlsx/book/book.ts";
import { absolute } from "#xlsx/book/xml.ts";
import type { Table, Task, Value } from "#templates/worksheets/worksheet.ts";
import { alignment } from "./alignment.ts";
import { asWide, draftSheet, wantedWidth, type Draft } from "./draft.ts";
import { headerOf } from "./header.ts";
import { cellArea } from "./place.ts";
import { pageHeight, ROW, type RowSpan } from "./print-pages.ts";
import { answersOf } from "./points.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";

const LEAST_COLUMNS = 4;
// The projector's type is half as large again.
const LARGER = 1.55;

// A few figures below a table do not take a page of their own.
const LITTLE = 0.25;

/** The answers alone, large enough for the back row; a table longer than a page goes on under its title and header, in equal parts. */
export function projectorSheet(setting: Setting): BookSheet {
  const places = new Map<Table, RowSpan>();
  const { rows, widths, landscape } = drawn(setting, () => 1, places);
  const page = pageHeight(widths, landscape);
  const height = (some: readonly BookRow[]) => some.reduce((sum, row) => sum + (row.height ?? ROW), 0);
  const rowsOf = (table: Table) => {
    const [first, last] = places.get(table) ?? [0, -1];
    return rows.slice(first, last + 1);
  };
  const titlesAbove = (table: Table) => {
    const above = rows.slice(0, places.get(table)?.[0]);
    return above.slice(above.findLastIndex(({ cells }) => cells[0]?.style !== "bigTitle") + 1);
  };
  return drawn(setting, (table, next) => {
    const foot = next?.upright === undefined ? 0 : height(rowsOf(next));
    const shared = foot < page * LITTLE ? foot : 0;
    // On every page again.
    const heading = height(rowsOf(table).slice(0, 2));
    const below = page - height(titlesAbove(table)) - heading;
    return Math.max(1, Math.ceil((height(rowsOf(table)) - heading + shared) / below));
  });
}

function drawn(
  setting: Setting,
  partsOf: (table: Table, next: Table | undefined) => number,
  places?: Map<Table, RowSpan>,
): BookSheet {
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
    const title = isFirst ? 0 : draft.next();
    draft.prose(`${String(index + 1)}  ${say(task.title)}`, "bigTitle", isFirst ? {} : { pageBreak: true });
    isFirst = false;
    let above = title;
    answered.forEach(([table, ids], at) => {
      const first = draft.next();
      const parts = partsOf(table, answered[at + 1]?.[0]);
      showTable(draft, table, ids, parts, setting);
      places?.set(table, [first, draft.next() - 1]);
      // Figures below a table sum it up.
      if (table.upright && at > 0) draft.together(above);
      above = at === 0 ? title : first;
    });
  });
  return draft.finish({ ...sheetOptions(setting, false), landscape: true });
}

function answeredTables(task: Task, setting: Setting): readonly (readonly [Table, readonly string[]])[] {
  const found = new Map<Table, string[]>();
  for (const { table, id } of answersOf(task, setting)) found.set(table, [...(found.get(table) ?? []), id]);
  return [...found];
}

function showTable(draft: Draft, table: Table, ids: readonly string[], parts: number, setting: Setting): void {
  const first = draft.next();
  const header = (id: string) => headerOf(id, table, setting.speech);
  const title = setting.speech.say(table.title);
  if (table.upright) {
    draft.prose(title, "bigHeading");
    for (const id of ids) {
      draft.row([{ style: "bigLabel", value: header(id) }, linked(table, id, 0, setting)]);
      draft.widen(0, wantedWidth(header(id), []) * LARGER);
    }
    draft.together(first);
    draft.gap();
    return;
  }
  const shown = [table.key, ...ids];
  const headers = shown.map((id) => ({
    style: "bigHeader",
    value: header(id),
    ...alignment(table.columns[id]?.kind ?? "text"),
  }));
  const count = (setting.solved.get(`${table.id}.${table.key}`) ?? []).length;
  for (const [part, [from, to]] of equalParts(count, parts).entries()) {
    const top = draft.next();
    const place = parts === 1 ? "" : `  ${String(part + 1)}/${String(parts)}`;
    draft.prose(`${title}${place}`, "bigHeading", part === 0 ? {} : { pageBreak: true });
    draft.row(headers);
    for (let row = from; row < to; row += 1)
      draft.row(
        shown.map((id, index) => ({
          ...linked(table, id, row, setting),
          ...(index === 0 ? { style: "bigLabel" } : {}),
        })),
      );
    draft.together(top);
  }
  shown.forEach((id, index) => {
    draft.widen(index, wantedWidth(header(id), widths(table, id, setting)) * LARGER);
  });
  draft.gap();
}

/** From which row to before which. */
function equalParts(count: number, parts: number): readonly (readonly [from: number, to: number])[] {
  const cut = (part: number) => Math.round((part * count) / parts);
  return Array.from({ length: parts }, (_, part) => [cut(part), cut(part + 1)] as const);
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
