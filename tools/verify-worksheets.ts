import type { Book, BookCell } from "#xlsx/book/book.ts";
import { LANGUAGES } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import { EDITIONS, editionOf, type Edition } from "#worksheets/editions.ts";
import { univerDeviations } from "./recalculate-univer.ts";
import { deviations, type Deviation } from "./recalculate.ts";

type Checks = readonly (readonly [what: string, problem: string | undefined])[];

/** Every edition in every language, calculated anew by LibreOffice, and one with a wrong result that must be noticed. */
export async function worksheetProblems(): Promise<Checks> {
  const books = everyBook(EDITIONS);
  const found = await deviations({ ...books, planted: planted(firstTrainers(books), false) });
  return judged(`LibreOffice calculates ${String(Object.keys(books).length)} worksheets to what core says`, found);
}

/** The same for the formulas with our functions, by Univer's engine; students' files have none. */
export async function kamFormulaProblems(): Promise<Checks> {
  const books = everyBook(["team", "trainer"]);
  const { calls, found } = await univerDeviations({ ...books, planted: planted(firstTrainers(books), true) });
  return [
    ...judged(`Univer calculates ${String(calls)} KAM formulas to what core says`, found),
    ["worksheets have KAM formulas", calls > Object.keys(books).length ? undefined : String(calls)],
  ];
}

function everyBook(editions: readonly Edition[]): Readonly<Record<string, Book>> {
  const books = worksheets.flatMap((worksheet) =>
    editions.flatMap((edition) =>
      LANGUAGES.map(
        (language) => [`${worksheet.id}.${edition}.${language}`, editionOf(worksheet, edition, language)] as const,
      ),
    ),
  );
  return Object.fromEntries(books);
}

function firstTrainers(books: Readonly<Record<string, Book>>): Book {
  const [, book] = Object.entries(books).find(([name]) => name.includes(".trainer.")) ?? [];
  if (book === undefined) throw new Error("There are no worksheets.");
  return book;
}

function judged(what: string, found: readonly Deviation[]): Checks {
  const own = found.filter(({ book }) => book !== "planted");
  const isNoticed = found.some(({ book }) => book === "planted");
  return [
    [what, own.length === 0 ? undefined : own.map(told).join("\n  ")],
    [`${what}: a wrong result is noticed`, isNoticed ? undefined : "the planted one was not"],
  ];
}

function told({ book, cell, formula, kept, calculated }: Deviation): string {
  return `${book} ${cell} =${formula}: ${JSON.stringify(calculated)}, kept ${JSON.stringify(kept)}`;
}

/** The book with the first number that Excel, or that our functions calculate, one too large. */
function planted(book: Book, ofOurs: boolean): Book {
  let isDone = false;
  const changed = (cell: BookCell | null): BookCell | null => {
    if (isDone || cell?.formula === undefined || typeof cell.value !== "number") return cell;
    if (cell.formula.includes("_xldudf_") !== ofOurs) return cell;
    isDone = true;
    return { ...cell, value: cell.value + 1 };
  };
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(changed) })),
  }));
  return { ...book, sheets };
}
