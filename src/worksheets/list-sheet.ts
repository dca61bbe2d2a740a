import type { BookSheet } from "#xlsx/book/book.ts";
import { draftSheet } from "./draft.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";

const HEADER_ROW = 1;

/** What the drop-downs offer: one list a column, in the order of the models. */
export function listSheet(setting: Setting): BookSheet {
  const { lists, names, speech } = setting;
  const columns = [...lists];
  const draft = draftSheet(speech.words.sheet.lists, Math.max(1, columns.length));
  draft.row([{ style: "note", value: speech.words.listsNote }]);
  draft.row(columns.map(([name]) => ({ style: "header", value: name })));
  const longest = Math.max(0, ...columns.map(([, choices]) => choices.length));
  const cell = (text: string | undefined) => (text === undefined ? null : { style: "result", value: text });
  for (let row = 0; row < longest; row += 1) draft.row(columns.map(([, choices]) => cell(choices[row])));
  columns.forEach(([name, choices], left) => {
    const top = HEADER_ROW + 1;
    names.push({
      name,
      refersTo: { sheet: draft.name, area: { top, left, bottom: top + choices.length - 1, right: left } },
    });
    draft.widen(left, 26);
  });
  return draft.finish({ ...sheetOptions(setting, true), hidden: true });
}
