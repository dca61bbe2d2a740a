import type { ClassMarks } from "#core/marking/class-marks.ts";
import type { Language } from "#locales/language.ts";
import { worksheetWords } from "#locales/worksheets.ts";
import type { Book } from "#xlsx/book/book.ts";
import { writeBook } from "#xlsx/write-book.ts";
import { stylesIn } from "../looks.ts";
import { detailsSheet } from "./details-sheet.ts";
import { heatSheet } from "./heat-sheet.ts";
import { lookSheet } from "./look-sheet.ts";
import { marksContext } from "./marks-context.ts";
import { overviewSheet } from "./overview-sheet.ts";
import { pointsSheet } from "./points-sheet.ts";

/** A class's marks as a workbook. @param personal whether students are named */
export function marksBook(marks: ClassMarks, language: Language, personal: boolean): Book {
  const context = marksContext(marks, language, personal);
  return {
    title: context.words.book.title(marks.worksheet.title),
    language,
    styles: stylesIn(worksheetWords(language)),
    sheets: [overviewSheet, pointsSheet, heatSheet, detailsSheet, lookSheet].map((sheet) => sheet(context)),
    names: [],
  };
}

/** The bytes of the .xlsx file; the same marks give the same bytes. */
export function buildMarksBook(marks: ClassMarks, language: Language, personal: boolean): Uint8Array {
  return writeBook(marksBook(marks, language, personal));
}
