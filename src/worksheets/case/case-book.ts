import type { Language } from "#locales/language.ts";
import type { Book, BookSheet } from "#xlsx/book/book.ts";
import { writeBook } from "#xlsx/write-book.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import { dataSheets } from "../data-sheets.ts";
import { draftSheet } from "../draft.ts";
import { settingOf } from "../editions.ts";
import { listSheet } from "../list-sheet.ts";
import { stylesIn } from "../looks.ts";
import type { Setting } from "../setting.ts";
import { sheetOptions } from "../sheet-options.ts";
import { caseTexts } from "./case-texts.ts";

/** Of the texts' sheet: id, where it stands, the text itself. */
export const TEXT_COLUMNS = { id: 0, text: 2 } as const;
const WIDTHS = [22, 24, 90] as const;

/** A worksheet's case as a workbook in which a trainer puts another in its place. */
export function caseBook(worksheet: Worksheet, language: Language): Book {
  const setting = settingOf(worksheet, "team", language);
  const sheets = [textSheet(setting), ...dataSheets(setting)];
  const { say, words } = setting.speech;
  return {
    title: `${say(worksheet.title)} · ${words.sheet.case}`,
    language,
    styles: stylesIn(words),
    sheets: [...sheets, listSheet(setting)],
    names: [...setting.names, { name: "KAM_CASE", refersTo: [worksheet.id, language, "1"].join(";") }],
  };
}

/** The bytes of the case's file. */
export function buildCase(worksheet: Worksheet, language: Language): Uint8Array {
  return writeBook(caseBook(worksheet, language));
}

/** A file's name: the worksheet's id, "case" and the language. */
export function caseFile({ id }: Worksheet, language: Language): string {
  return `${id}.case.${language}.xlsx`;
}

function textSheet(setting: Setting): BookSheet {
  const { worksheet, speech } = setting;
  const { caseFile: said } = speech.words;
  const draft = draftSheet(speech.words.sheet.texts, WIDTHS.length);
  WIDTHS.forEach((width, column) => {
    draft.widen(column, width);
  });
  draft.prose(`${said.title}  ${speech.say(worksheet.title)}`, "title");
  for (const line of [...said.steps, said.build(worksheet.id)]) draft.prose(line);
  draft.gap();
  const { id, where, text } = said.columns;
  draft.row([
    { style: "header", value: id },
    { style: "header", value: where },
    { style: "inputHeader", value: `${speech.words.inputMark} ${text}` },
  ]);
  const first = draft.next();
  for (const [name, found] of caseTexts(worksheet))
    draft.row([
      { style: "label", value: name },
      { style: "label", value: whereIs(name, setting) },
      { style: "input", value: speech.say(found) },
    ]);
  const column = TEXT_COLUMNS.text;
  const area = { top: first, left: column, bottom: draft.next() - 1, right: column };
  draft.validate({ area, rule: { kind: "any" }, title: text, prompt: said.prompt, refusal: said.prompt });
  return draft.finish({ ...sheetOptions(setting, false), landscape: true });
}

function whereIs(name: string, { worksheet, speech }: Setting): string {
  const { parts } = speech.words.caseFile;
  const [owner = "", part = "", column = ""] = name.split(".");
  if (owner === "story" || owner === "discussion" || owner === "before" || owner === "mistakes" || owner === "close")
    return parts[owner];
  const number = worksheet.tasks.findIndex(({ id }) => id === owner) + 1;
  if (part === "teach") return parts.task(number, parts.teach);
  return parts.task(number, column === "words" ? parts.model : parts.ask);
}
