import type { Language } from "#locales/language.ts";
import { absolute } from "#xlsx/book/xml.ts";
import type { Book, BookCell, BookSheet } from "#xlsx/book/book.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import type { Value, Worksheet } from "#templates/worksheets/worksheet.ts";
import { editionOf } from "#worksheets/editions.ts";
import { openPaper } from "#worksheets/marking/open-paper.ts";
import { readKey } from "#worksheets/marking/read-key.ts";
import type { Key } from "#worksheets/marking/key.ts";
import type { Paper } from "#worksheets/marking/read-paper.ts";
import { solveWorksheet } from "#worksheets/solve.ts";
import { speechOf } from "#worksheets/speech.ts";

/** What somebody types: by the scheme's ids, such as "axes.total#3". */
export type Answers = ReadonlyMap<string, RawCell>;
export interface Person {
  readonly name?: string;
  readonly number?: string;
  readonly group?: string;
}

/** A built book as the reader would give it. */
export function rawOf(book: Book, file = "book.xlsx"): RawWorkbook {
  return {
    file,
    date1904: false,
    sheets: book.sheets.map(({ name, rows, tables }) => ({
      name,
      rows: rows.map(({ cells }) => cells.map(rawCell)),
      tables: tables.map((table) => ({ name: table.name, ...table.area })),
    })),
    names: book.names.map(({ name, refersTo }) => ({
      name,
      refersTo: typeof refersTo === "string" ? `"${refersTo}"` : absolute(refersTo.sheet, refersTo.area),
    })),
  };
}

function rawCell(cell: BookCell | null): RawCell {
  if (cell === null || cell.value === "") return null;
  return cell.format === "date" && typeof cell.value === "number" ? { kind: "date", serial: cell.value } : cell.value;
}

/** Every right answer of a worksheet as a student would choose or type it. */
export function rightAnswers(worksheet: Worksheet, language: Language): Map<string, RawCell> {
  const solved = solveWorksheet(worksheet, language);
  const { shown } = speechOf(language);
  const found = new Map<string, RawCell>();
  for (const { parts } of worksheet.tasks)
    for (const part of parts) {
      if (part.kind !== "table") continue;
      for (const [id, column] of Object.entries(part.columns)) {
        if (column.role !== "answer") continue;
        for (const [row, value] of (solved.get(`${part.id}.${id}`) ?? []).entries())
          found.set(`${part.id}.${id}${part.upright ? "" : `#${String(row + 1)}`}`, shown(value, column));
      }
    }
  return found;
}

const books = new Map<Worksheet, Map<Language, Book>>();

/** Laws ask for it hundreds of times. */
function studentBook(worksheet: Worksheet, language: Language): Book {
  const own = books.get(worksheet) ?? new Map<Language, Book>();
  const book = own.get(language) ?? editionOf(worksheet, "student", language);
  books.set(worksheet, own.set(language, book));
  return book;
}

/** A student's file with these cells filled in. */
export function handedIn(worksheet: Worksheet, language: Language, answers: Answers, person: Person = {}): Book {
  const book = studentBook(worksheet, language);
  const typed = new Map<string, RawCell>();
  const put = (name: string, row: number, value: RawCell) => {
    const found = book.names.find((one) => one.name === name);
    if (found === undefined || typeof found.refersTo === "string") throw new Error(`no cells are called ${name}`);
    const { sheet, area } = found.refersTo;
    typed.set(`${sheet}!${String(area.top + row)}:${String(area.left)}`, value);
  };
  for (const [id, value] of answers) {
    const [reference = "", row = "1"] = id.split("#");
    put(`ANS_${reference.replace(".", "_")}`, Number(row) - 1, value);
  }
  for (const [field, value] of Object.entries(person)) put(`STUDENT_${field.toUpperCase()}`, 0, String(value));
  return { ...book, sheets: book.sheets.map((sheet) => withTyped(sheet, typed)) };
}

function withTyped(sheet: BookSheet, typed: ReadonlyMap<string, RawCell>): BookSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row, top) => ({
      ...row,
      cells: row.cells.map((cell, left) => {
        const value = typed.get(`${sheet.name}!${String(top)}:${String(left)}`);
        return cell === null || value === undefined ? cell : { ...cell, value: value as Value };
      }),
    })),
  };
}

export function keyOf(worksheet: Worksheet, language: Language = "zh-CN"): Key {
  const key = readKey(rawOf(editionOf(worksheet, "trainer", language), "trainer.xlsx"));
  if (!key.ok) throw new Error(JSON.stringify(key.fault));
  return key.value;
}

export function paperOf(workbook: RawWorkbook, key: Key): Paper {
  const paper = openPaper(workbook, key);
  if (!paper.ok) throw new Error(JSON.stringify(paper.fault));
  return paper.value;
}
