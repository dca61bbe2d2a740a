import type { Language } from "#locales/language.ts";
import type { BookAddIn } from "#xlsx/book/book.ts";
import { writeBook } from "#xlsx/write-book.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import { editionOf, type Edition } from "./editions.ts";

/** The bytes of one edition's .xlsx file; the same definition gives the same bytes. */
export function buildWorksheet(
  worksheet: Worksheet,
  edition: Edition,
  language: Language,
  addIn?: BookAddIn,
): Uint8Array {
  return writeBook(editionOf(worksheet, edition, language, addIn));
}

/** A file's name: the worksheet's id, the edition and the language. */
export function worksheetFile({ id }: Worksheet, edition: Edition, language: Language): string {
  return `${id}.${edition}.${language}.xlsx`;
}
