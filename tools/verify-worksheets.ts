import type { Book } from "#xlsx/book/book.ts";
import { LANGUAGES } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import { EDITIONS, editionOf } from "#worksheets/editions.ts";
import { deviations, type Deviation } from "./recalculate.ts";

/** Every edition in every language, calculated anew by LibreOffice, and one with a wrong result that must be noticed. */
export async function worksheetProblems(): Promise<readonly (readonly [what: string, problem: string | undefined])[]> {
  const books: Record<string, Book> = {};
  for (const worksheet of worksheets)
    for (const edition of EDITIONS)
      for (const language of LANGUAGES)
        books[`${worksheet.id}.${edition}.${language}`] = editionOf(worksheet, edition, language);
  const [first] = Object.values(books).filter(({ names }) =>
    names.some(({ refersTo }) => typeof refersTo === "string" && refersTo.includes(";trainer;")),
  );
  if (first === undefined) return [["there are worksheets", "none"]];
  const found = await deviations({ ...books, planted: planted(first) });
  const own = found.filter(({ book }) => book !== "planted");
  const noticed = found.filter(({ book }) => book === "planted");
  return [
    [
      `LibreOffice calculates ${String(Object.keys(books).length)} worksheets to what core says`,
      own.length === 0 ? undefined : own.map(told).join("\n  "),
    ],
    ["a wrong result is noticed", noticed.length > 0 ? undefined : "the planted one was not"],
  ];
}

function told({ book, cell, formula, kept, calculated }: Deviation): string {
  return `${book} ${cell} =${formula}: ${JSON.stringify(calculated)}, kept ${JSON.stringify(kept)}`;
}

/** The book with the first number that Excel calculates one too large. */
function planted(book: Book): Book {
  let isDone = false;
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (
          isDone ||
          cell?.formula === undefined ||
          typeof cell.value !== "number" ||
          cell.formula.includes("_xldudf_")
        )
          return cell;
        isDone = true;
        return { ...cell, value: cell.value + 1 };
      }),
    })),
  }));
  return { ...book, sheets };
}
