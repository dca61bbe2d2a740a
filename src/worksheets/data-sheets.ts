import type { BookSheet } from "#xlsx/book/book.ts";
import type { Table } from "#templates/worksheets/worksheet.ts";
import { draftSheet } from "./draft.ts";
import { contractName } from "./header.ts";
import { columnArea } from "./place.ts";
import { placeTable, tableWidth } from "./place-table.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";
import { rowCount } from "./solve.ts";

const LEAST_COLUMNS = 6;

/** A sheet for each table that a team fills, as an Excel Table under the contract's headers. */
export function dataSheets(setting: Setting): readonly BookSheet[] {
  return setting.worksheet.data.map((table) => dataSheet(table, setting));
}

function dataSheet(table: Table, setting: Setting): BookSheet {
  const { speech, tables, worksheet } = setting;
  const { words } = speech;
  const name = contractName(table, speech) ?? speech.say(table.title);
  const draft = draftSheet(name, Math.max(LEAST_COLUMNS, tableWidth(table, "team")));
  draft.prose(name, "title");
  draft.prose(worksheet.ownCase ? words.ownCaseNote : words.sampleNote, "note");
  const place = placeTable(draft, table, "team", setting);
  const ids = Object.keys(table.columns);
  const [first = table.key] = ids;
  if (!table.upright) {
    const left = columnArea(place, first);
    const bottom = left.top + rowCount(table, tables) - 1;
    const area = { ...left, top: left.top - 1, bottom, right: columnArea(place, ids.at(-1) ?? first).right };
    draft.table({ name: `KAM_${table.contract ?? table.id}`, area });
  }
  // An Excel Table grows only on a sheet without protection.
  return draft.finish(sheetOptions(setting, false));
}
