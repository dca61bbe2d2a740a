import type { BookSheet } from "#xlsx/book/book.ts";
import type { Table } from "#templates/worksheets/worksheet.ts";
import { draftSheet, type Draft } from "./draft.ts";
import { contractName } from "./header.ts";
import { columnArea } from "./place.ts";
import { placeTable, tableWidth } from "./place-table.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";
import { rowCount } from "./solve.ts";

const LEAST_COLUMNS = 6;
// More rows go on over the page, and only the last table of a sheet repeats its header there.
const LONG = 30;

/** The case: its story, and what it gives in tables; a long one has a sheet of its own. */
export function caseSheets(setting: Setting): readonly BookSheet[] {
  const { worksheet, speech, tables } = setting;
  const { words, say } = speech;
  const isLong = (table: Table) => rowCount(table, tables) > LONG;
  const short = worksheet.data.filter((table) => !isLong(table));
  const draft = draftSheet(words.sheet.case, columnsOf(short));
  draft.prose(say(worksheet.story.title), "title");
  draft.prose(worksheet.ownCase ? words.ownCaseNote : words.sampleNote, "note");
  for (const paragraph of worksheet.story.paragraphs) draft.prose(say(paragraph));
  draft.gap();
  for (const table of short) placeGiven(draft, table, setting);
  const apart = worksheet.data.filter(isLong).map((table) => {
    const own = draftSheet(contractName(table, speech) ?? say(table.title), columnsOf([table]));
    placeGiven(own, table, setting);
    return own.finish(sheetOptions(setting, true));
  });
  return [draft.finish(sheetOptions(setting, true)), ...apart];
}

const columnsOf = (tables: readonly Table[]) =>
  Math.max(LEAST_COLUMNS, ...tables.map((table) => tableWidth(table, "case")));

function placeGiven(draft: Draft, table: Table, setting: Setting): void {
  const place = placeTable(draft, table, "case", setting);
  const [first] = Object.keys(table.columns);
  const last = Object.keys(table.columns).at(-1);
  if (first === undefined || last === undefined || table.upright) return;
  const body = { ...columnArea(place, first), right: columnArea(place, last).right };
  // Header and rows, so that a marker can read the case back.
  const area = { ...body, top: body.top - 1 };
  setting.names.push({ name: `CASE_${table.id}`, refersTo: { sheet: draft.name, area } });
  draft.table({ name: `CASE_${table.id}_table`, area });
}
