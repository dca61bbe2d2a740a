import type { Language } from "#locales/language.ts";
import type { Book, BookAddIn, BookSheet } from "#xlsx/book/book.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import { aboutSheet } from "./about-sheet.ts";
import { caseSheets } from "./case-sheet.ts";
import { dataSheets } from "./data-sheets.ts";
import { listSheet } from "./list-sheet.ts";
import { stylesIn } from "./looks.ts";
import { markingSheet } from "./marking-sheet.ts";
import { parameterCells, parameterSheet } from "./parameter-sheet.ts";
import { projectorSheet } from "./projector-sheet.ts";
import { selfCheckSheet } from "./self-check-sheet.ts";
import type { Setting } from "./setting.ts";
import { solveWorksheet, tablesOf } from "./solve.ts";
import { speechOf } from "./speech.ts";
import { teachingSheet } from "./teaching-sheet.ts";
import { apartSheets, workSheet, writtenSheet } from "./work-sheet.ts";

export const EDITIONS = ["team", "student", "trainer"] as const;
/** A working sheet for a team; a case to work through; the same with answers, marking scheme and teaching notes. */
export type Edition = (typeof EDITIONS)[number];

/** Blank rows for a team's own customers below the case's. */
const SPARE_ROWS = 24;

/** One edition of a worksheet in one language, as `writeBook` writes it. */
export function editionOf(worksheet: Worksheet, edition: Edition, language: Language, addIn?: BookAddIn): Book {
  const setting = settingOf(worksheet, edition, language);
  const { speech } = setting;
  // In the order in which they refer to each other; made once each, because making a sheet settles its names.
  const sheets = edition === "team" ? teamSheets(setting) : classSheets(setting, edition === "trainer");
  const mark = [worksheet.id, edition, language, "1"].join(";");
  return {
    title: `${speech.say(worksheet.title)} · ${speech.words.edition[edition]}`,
    language,
    styles: stylesIn(speech.words),
    sheets,
    names: [...setting.names, { name: "KAM_WORKSHEET", refersTo: mark }],
    ...(addIn === undefined ? {} : { addIn }),
  };
}

/** What the sheets of a file share, before the first is made. */
export function settingOf(worksheet: Worksheet, edition: Edition, language: Language): Setting {
  const speech = speechOf(language);
  return {
    worksheet,
    tables: tablesOf(worksheet),
    solved: solveWorksheet(worksheet, language),
    speech,
    parameterCell: parameterCells(worksheet, speech),
    spare: edition === "team" ? SPARE_ROWS : 0,
    places: new Map(),
    names: [],
    lists: new Map(),
  };
}

function teamSheets(setting: Setting): readonly BookSheet[] {
  const first = [aboutSheet(setting, true), ...dataSheets(setting), ...apartSheets("team", setting)];
  const work = workSheet("team", setting);
  return [...first, work, ...written("team", setting), parameterSheet(setting, true), listSheet(setting)];
}

function classSheets(setting: Setting, isTrainer: boolean): readonly BookSheet[] {
  const first = [
    aboutSheet(setting, false),
    ...caseSheets(setting),
    ...apartSheets("student", setting),
    workSheet("student", setting),
  ];
  const last = [
    ...written("student", setting),
    selfCheckSheet(setting),
    parameterSheet(setting, false),
    listSheet(setting),
  ];
  if (!isTrainer) return [...first, ...last];
  const solution = workSheet("solution", setting);
  return [...first, ...last, solution, markingSheet(setting), teachingSheet(setting), projectorSheet(setting)];
}

function written(mode: "student" | "team", setting: Setting): readonly BookSheet[] {
  const sheet = writtenSheet(mode, setting);
  return sheet === null ? [] : [sheet];
}
