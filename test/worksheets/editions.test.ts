import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import { builtWorksheets, cellsOf } from "#test/support/built-worksheets.ts";
import { fileOf } from "#test/support/workbook-file.ts";
import { buildWorksheet } from "#worksheets/build-worksheet.ts";
import { editionOf } from "#worksheets/editions.ts";
import { usesAnswers } from "#worksheets/answers-used.ts";
import { columnArea, type Place } from "#worksheets/place.ts";
import { tablesOf } from "#worksheets/solve.ts";
import { readPackage } from "#xlsx/read-package.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";

const cases = worksheets.flatMap((worksheet) =>
  LANGUAGES.map((language) => ({ worksheet, language, id: worksheet.id })),
);

describe("the trainer's file less the answers is the student's", () => {
  test.each(cases)("$id $language", ({ worksheet, language }) => {
    const student = editionOf(worksheet, "student", language);
    const trainer = editionOf(worksheet, "trainer", language);
    expect(trainer.sheets.slice(0, student.sheets.length)).toEqual(student.sheets);
    const names = student.names.filter(({ name }) => name !== "KAM_WORKSHEET");
    expect(trainer.names).toEqual(expect.arrayContaining(names));
    const more = trainer.names.filter(({ name }) => !student.names.some((other) => other.name === name));
    expect(more.every(({ name }) => name.startsWith("SOL_"))).toBe(true);
  });
});

describe("a student's file holds no answer", () => {
  test.each(cases)("$id $language", ({ worksheet, language }) => {
    const { sheets, names } = editionOf(worksheet, "student", language);
    const trainer = editionOf(worksheet, "trainer", language);
    const hidden = trainer.sheets.slice(sheets.length).map(({ name }) => name);
    const text = JSON.stringify({ sheets, names });
    for (const name of hidden) expect(text).not.toContain(`'${name}'!`);
    const tables = tablesOf(worksheet);
    for (const table of tables)
      for (const [id, column] of Object.entries(table.columns)) {
        if (column.role !== "answer" && !usesAnswers(column, table, tables)) continue;
        const blank = column.role === "live" ? (column.whenBlank ?? "") : "";
        const named = names.find(({ name }) => name === `ANS_${table.id}_${id}`)?.refersTo;
        if (column.role === "answer") expect(named, `${table.id}.${id}`).toBeTypeOf("object");
        if (typeof named !== "object") continue;
        const sheet = sheets.find(({ name }) => name === named.sheet);
        for (let row = named.area.top; row <= named.area.bottom; row += 1)
          expect(sheet?.rows[row]?.cells[named.area.left]?.value ?? "").toBe(blank);
      }
    expect(sheets.flatMap(cellsOf).some(({ cell }) => cell.formula?.includes("_xldudf_"))).toBe(false);
  });
});

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

test("a place knows its cells", () => {
  const place: Place = { sheet: "x", top: 3, rows: 2, lines: new Map([["a", 1]]) };
  expect(columnArea(place, "a")).toEqual({ top: 3, left: 1, bottom: 4, right: 1 });
  expect(() => columnArea(place, "b")).toThrow(RangeError);
});
