import type { BookSheet } from "#xlsx/book/book.ts";
import { draftSheet } from "./draft.ts";
import { columnArea } from "./place.ts";
import { placeTable, tableWidth } from "./place-table.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";

const LEAST_COLUMNS = 6;

/** The case: its story, and what it gives in tables. */
export function caseSheet(setting: Setting): BookSheet {
  const { worksheet, speech } = setting;
  const { words, say } = speech;
  const columns = Math.max(LEAST_COLUMNS, ...worksheet.data.map((table) => tableWidth(table, "case")));
  const draft = draftSheet(words.sheet.case, columns);
  draft.prose(say(worksheet.story.title), "title");
  draft.prose(worksheet.ownCase ? words.ownCaseNote : words.sampleNote, "note");
  for (const paragraph of worksheet.story.paragraphs) draft.prose(say(paragraph));
  draft.gap();
  for (const table of worksheet.data) {
    const place = placeTable(draft, table, "case", setting);
    const [first] = Object.keys(table.columns);
    const last = Object.keys(table.columns).at(-1);
    if (first === undefined || last === undefined || table.upright) continue;
    const body = { ...columnArea(place, first), right: columnArea(place, last).right };
    // Header and rows, so that a marker can read the case back.
    setting.names.push({
      name: `CASE_${table.id}`,
      refersTo: { sheet: draft.name, area: { ...body, top: body.top - 1 } },
    });
    draft.table({ name: `CASE_${table.id}_table`, area: { ...body, top: body.top - 1 } });
  }
  return draft.finish(sheetOptions(setting, true));
}
