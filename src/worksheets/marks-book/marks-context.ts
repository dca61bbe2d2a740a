import type { ClassMarks } from "#core/marking/class-marks.ts";
import { paperNames } from "#locales/describe-marks.ts";
import type { Language } from "#locales/language.ts";
import { markingWords, type MarkingWords } from "#locales/marking.ts";
import type { BookCell, BookSheet } from "#xlsx/book/book.ts";
import type { LookId } from "../looks.ts";
import type { SheetOptions } from "../print-pages.ts";
import { plainOptions } from "../sheet-options.ts";

/** What the sheets of a class's marks are written with. */
export interface MarksContext {
  readonly marks: ClassMarks;
  readonly language: Language;
  /** Whether students are named. */
  readonly personal: boolean;
  readonly words: MarkingWords;
  /** A paper by its number. */
  readonly called: (number: number) => string;
  readonly options: SheetOptions;
}

export function marksContext(marks: ClassMarks, language: Language, personal: boolean): MarksContext {
  const words = markingWords(language);
  return {
    marks,
    language,
    personal,
    words,
    called: paperNames(marks.papers, personal, language),
    options: plainOptions(words.book.title(marks.worksheet.title)),
  };
}

export const textCell = (value: string, style: LookId = "result"): BookCell => ({ style, value });
export const numberCell = (value: number | null, style: LookId = "result"): BookCell => ({
  style,
  value,
  align: "right",
});
export const shareCell = (value: number | null, style: LookId = "result"): BookCell => ({
  ...numberCell(value, style),
  format: "percent",
});
export const headerCell = (value: string): BookCell => ({ style: "header", value });
/** A header stands over its figures. */
export const headerOfNumbers = (value: string): BookCell => ({ ...headerCell(value), align: "right" });

/** With a header that is printed on every page. @param row zero-based */
export function withTitleRow(sheet: BookSheet, row: number): BookSheet {
  return { ...sheet, titleRows: [row + 1, row + 1] };
}
