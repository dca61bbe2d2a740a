import type { Book } from "./model/book.ts";

/** A workbook as text, for a page that has no files. */
export const bookToJson = (book: Book): string => JSON.stringify(book);

// In JSON a gap in a row is null.
export function bookFromJson(text: string): Book {
  const book = JSON.parse(text) as Book;
  for (const sheet of book.sheets)
    sheet.rows = Array.from(sheet.rows, (row: unknown) =>
      Array.isArray(row) ? (row as Book["sheets"][number]["rows"][number]).map((cell) => cell ?? undefined) : [],
    );
  return book;
}
