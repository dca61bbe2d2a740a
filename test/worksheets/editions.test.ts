import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import { bookOf, builtWorksheets, cellsOf, sheetNamed } from "#test/support/built-worksheets.ts";
import { fileOf } from "#test/support/workbook-file.ts";
import { buildWorksheet } from "#worksheets/build-worksheet.ts";
import { columnArea, type Place } from "#worksheets/place.ts";
import { tablesOf } from "#worksheets/solve.ts";
import { address, parseAddress } from "#workbook/sheet.ts";
import type { BookCell } from "#xlsx/book/book.ts";
import { readPackage } from "#xlsx/read-package.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";

const cases = worksheets.flatMap((worksheet) =>
  LANGUAGES.map((language) => ({ worksheet, language, id: worksheet.id })),
);

describe("the trainer's file less the answers is the student's", () => {
  test.each(cases)("$id $language", ({ worksheet, language }) => {
    const student = bookOf(worksheet, "student", language);
    const trainer = bookOf(worksheet, "trainer", language);
    expect(trainer.sheets.slice(0, student.sheets.length)).toEqual(student.sheets);
    const names = student.names.filter(({ name }) => name !== "KAM_WORKSHEET");
    expect(trainer.names).toEqual(expect.arrayContaining(names));
    const more = trainer.names.filter(({ name }) => !student.names.some((other) => other.name === name));
    expect(more.every(({ name }) => name.startsWith("SOL_"))).toBe(true);
  });
});

describe("a student's file holds no answer", () => {
  test.each(cases)("$id $language", ({ worksheet, language }) => {
    const student = bookOf(worksheet, "student", language);
    const { sheets, names } = student;
    const trainer = bookOf(worksheet, "trainer", language);
    const hidden = trainer.sheets.slice(sheets.length).map(({ name }) => name);
    const text = JSON.stringify({ sheets, names });
    for (const name of hidden) expect(text).not.toContain(`'${name}'!`);
    const blank = new Set<unknown>(["", null]);
    for (const { columns } of tablesOf(worksheet))
      for (const column of Object.values(columns)) if (column.role === "live") blank.add(column.whenBlank ?? "");
    for (const { name, refersTo } of names) {
      if (!name.startsWith("ANS_") || typeof refersTo !== "object") continue;
      const cells = sheetNamed(student, refersTo.sheet).rows.slice(refersTo.area.top, refersTo.area.bottom + 1);
      expect(cells.map((row) => row.cells[refersTo.area.left]?.value)).toEqual(cells.map(() => null));
    }
    for (const sheet of sheets) {
      const cells = new Map(cellsOf(sheet).map(({ at, cell }) => [at, cell]));
      for (const [at, { formula, value }] of cells) {
        if (formula === undefined || !reachesBlankInput(at, cells)) continue;
        expect(blank.has(value), `${sheet.name}!${at} =${formula} keeps ${String(value)}`).toBe(true);
        expect(formula, `${sheet.name}!${at}`).toMatch(/^IF\(COUNTBLANK\(|^IF\([^,]+="",/);
      }
    }
    expect(sheets.flatMap(cellsOf).some(({ cell }) => cell.formula?.includes("_xldudf_"))).toBe(false);
  });
});

/** Whether a formula uses a cell of its sheet that a student has still to fill in, directly or through others. */
function reachesBlankInput(at: string, cells: ReadonlyMap<string, BookCell>, seen = new Set<string>()): boolean {
  if (seen.has(at)) return false;
  seen.add(at);
  const cell = cells.get(at);
  if (cell?.style === "input") return cell.value === null;
  return cell?.formula !== undefined && referred(cell.formula).some((one) => reachesBlankInput(one, cells, seen));
}

/** Addresses on the formula's own sheet. */
function referred(formula: string): readonly string[] {
  const own = formula.replace(/'[^']+'!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?|"[^"]*"/g, "");
  return [...own.matchAll(/\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?/g)].flatMap(
    ([, left = "", top = "", right = left, bottom = top]) => {
      const [one, other] = [parseAddress(left + top), parseAddress(right + bottom)];
      if (one === null || other === null) return [];
      const found: string[] = [];
      for (let row = one.row; row <= other.row; row += 1)
        for (let column = one.column; column <= other.column; column += 1) found.push(address(row, column));
      return found;
    },
  );
}

test.each(builtWorksheets.filter(({ edition }) => edition === "team"))(
  "$name: the data sheets are the contract's, as kam reads them",
  async ({ worksheet, language }) => {
    const read = await readPackage(fileOf(buildWorksheet(worksheet, "team", language)));
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    const wanted = worksheet.data.flatMap(({ contract }) => (contract === undefined ? [] : [contract]));
    const book = readAccountBook(read.value);
    if (!wanted.includes("customers")) return;
    if (!book.ok) throw new Error(JSON.stringify(book.fault));
    expect(book.value.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(book.value.accounts.length).toBeGreaterThan(0);
  },
);

test("a row in which words are to be written is as high as the longest of its texts", () => {
  const talk = worksheets.find(({ id }) => id === "needs-talk");
  if (talk === undefined) throw new Error("needs-talk");
  const { rows } = sheetNamed(bookOf(talk, "student", "zh-CN"), "练习");
  const said = rows.find(({ cells }) => String(cells[0]?.value).startsWith("客户：今年没时间上\n"));
  // Three lines of text beside two to write in.
  expect(said?.height).toBeGreaterThan(3 * 17);
});

test("a place knows its cells", () => {
  const place: Place = { sheet: "x", top: 3, rows: 2, lines: new Map([["a", 1]]) };
  expect(columnArea(place, "a")).toEqual({ top: 3, left: 1, bottom: 4, right: 1 });
  expect(() => columnArea(place, "b")).toThrow(RangeError);
});
