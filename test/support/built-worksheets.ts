import { LANGUAGES, type Language } from "#locales/language.ts";
import type { Book, BookCell, BookSheet } from "#xlsx/book/book.ts";
import { address } from "#workbook/sheet.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import { EDITIONS, editionOf, type Edition } from "#worksheets/editions.ts";

const books = new Map<string, Book>();

/** An edition, built when a test first asks for it. */
export function bookOf(worksheet: Worksheet, edition: Edition, language: Language): Book {
  const name = `${worksheet.id} ${edition} ${language}`;
  const book = books.get(name) ?? editionOf(worksheet, edition, language);
  books.set(name, book);
  return book;
}

/** Every edition of every worksheet in every language, with a name for the test's title. */
export const builtWorksheets = worksheets.flatMap((worksheet) =>
  EDITIONS.flatMap((edition) =>
    LANGUAGES.map((language) => ({
      name: `${worksheet.id} ${edition} ${language}`,
      worksheet,
      edition,
      language,
      get book() {
        return bookOf(worksheet, edition, language);
      },
    })),
  ),
);

/** The cells of a sheet with their addresses. */
export function cellsOf(sheet: BookSheet): readonly { readonly at: string; readonly cell: BookCell }[] {
  return sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell === null ? [] : [{ at: address(row, column), cell }])),
  );
}

export function sheetNamed(book: Book, name: string): BookSheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}
