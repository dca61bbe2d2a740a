import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { valueOf } from "#test/support/outcome.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { contract, TABLE_IDS, type TableId } from "#workbook/contract.ts";
import { readBook } from "#workbook/read-account-book.ts";
import type { ReadBook } from "#workbook/read-located.ts";
import { readOwnBook } from "#workbook/read-own-book.ts";
import type { RawCell, RawSheet, RawWorkbook } from "#workbook/sheet.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";

/* A workbook of our own tables is read with our own words alone, and as the whole vocabulary would read it. */

/** What the rest of the product uses, beside how sure the reader was and by which words it knew. */
function usedOf({ book, tables }: ReadBook) {
  return {
    book,
    tables: tables.map(({ found, rows }) => ({
      rows,
      table: found.table,
      columns: found.columns
        .map(({ id, index, header, factor, taxBasis }) => ({ id, index, header, factor, taxBasis }))
        .toSorted((one, other) => one.index - other.index),
    })),
  };
}

test.each(LANGUAGES)("the sample in %s", async (language) => {
  const raw = valueOf(await readWorkbook(`examples/kam-sample.${language}.xlsx`));
  const own = readOwnBook(raw);
  expect(own).not.toBeNull();
  if (own !== null) expect(usedOf(valueOf(own))).toEqual(usedOf(valueOf(readBook(raw))));
});

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constantFrom<RawCell>(
    null,
    null,
    "岚屿精工",
    "沈亦川",
    "V-1",
    12,
    0.4,
    100,
    true,
    "KDM",
    "关键决策人",
    "CR2",
    "x",
  ),
  fc.integer({ min: 45_000, max: 46_500 }).map((serial): RawCell => ({ kind: "date", serial })),
);

/** A sheet with one of our tables: some of its columns in any order, in one language, and rows of anything. */
const sheetOf = (table: TableId): fc.Arbitrary<RawSheet> => {
  const all = columnsOf(table);
  const needed = all.filter(([, { required }]) => required === true);
  const record = fc.record({
    more: fc.subarray(all.filter((one) => !needed.includes(one))),
    language: fc.constantFrom("zh" as const, "en" as const),
    rows: fc.array(fc.array(cell, { minLength: all.length, maxLength: all.length }), { maxLength: 4 }),
    isRight: fc.constantFrom("name" as const, "name" as const, "other" as const),
  });
  return record.map(({ more, language, rows, isRight }) => {
    const headers = [...needed, ...more].map(([, { header }]) => header[language]);
    const name = isRight === "name" ? `KAM_${table}` : "Table1";
    const bottom = Math.max(1, rows.length);
    const area = { name, top: 0, left: 0, bottom, right: headers.length - 1 };
    return {
      name: contract[table].name[language],
      rows: [headers, ...rows.map((row) => row.slice(0, headers.length))],
      tables: [area],
    };
  });
};

test("random tables of ours are read as the whole vocabulary reads them, or left to it", () => {
  let taken = 0;
  const books = fc
    .uniqueArray(fc.constantFrom(...TABLE_IDS), { minLength: 1, maxLength: 3 })
    .chain((tables) => fc.tuple(...tables.map(sheetOf)));
  fc.assert(
    fc.property(books, (sheets) => {
      const raw: RawWorkbook = { file: "a.xlsx", date1904: false, sheets };
      const own = readOwnBook(raw);
      if (own === null) return;
      taken += 1;
      const whole = readBook(raw);
      expect(own.ok ? usedOf(own.value) : own).toEqual(whole.ok ? usedOf(whole.value) : whole);
    }),
    { numRuns: 300 },
  );
  expect(taken).toBeGreaterThan(30);
});

test("a list of ours without values is not read as another one too, though other people call that by its name", () => {
  const headers = ["客户名称", "状态"];
  const table = { name: "KAM_opportunities", top: 0, left: 0, bottom: 1, right: 1 };
  const raw: RawWorkbook = {
    file: "a.xlsx",
    date1904: false,
    sheets: [{ name: "商机", rows: [headers], tables: [table] }],
  };
  const [own, whole] = [readOwnBook(raw), readBook(raw)].map((read) => (read?.ok === true ? usedOf(read.value) : null));
  expect(own?.tables[0]?.columns.map(({ id }) => id)).toEqual(["customer", "status"]);
  expect(own).toEqual(whole);
});

describe("left to the whole vocabulary", () => {
  const table = { name: "KAM_customers", top: 0, left: 0, bottom: 1, right: 1 };
  const sheet: RawSheet = {
    name: "客户",
    rows: [
      ["客户名称", "客户经理"],
      ["岚屿精工", "林知夏"],
    ],
    tables: [table],
  };
  const read = (sheets: readonly RawSheet[], more: Partial<RawWorkbook> = {}) =>
    readOwnBook({ file: "a.xlsx", date1904: false, sheets, ...more });

  test("our own table alone is not", () => {
    expect(read([sheet, { name: "空", rows: [[null]], tables: [] }])?.ok).toBe(true);
  });

  test.each<[why: string, sheets: readonly RawSheet[], more?: Partial<RawWorkbook>]>([
    ["another name", [{ ...sheet, tables: [{ ...table, name: "客户" }] }]],
    ["a synonym", [{ ...sheet, rows: [["客户名称", "负责人"]] }]],
    ["a header twice", [{ ...sheet, rows: [["客户名称", "客户名称"]] }]],
    ["no name of the customer", [{ ...sheet, rows: [["行业", "客户经理"]] }]],
    ["a note below", [{ ...sheet, rows: [...sheet.rows, ["备注：含税"]] }]],
    ["a second table", [{ ...sheet, tables: [table, { ...table, name: "KAM_persons" }] }]],
    ["the same table again", [sheet, { ...sheet, name: "客户2" }]],
    ["a sheet of plain cells", [sheet, { name: "旧表", rows: [["x"]], tables: [] }]],
    ["a mapping", [sheet], { mapping: "<x/>" }],
  ])("%s", (_, sheets, more) => {
    expect(read(sheets, more)).toBeNull();
  });

  test("a word of other people for a code", () => {
    const persons = (role: string): RawSheet => ({
      name: "联系人",
      rows: [
        ["客户名称", "姓名", "决策角色"],
        ["岚屿精工", "沈亦川", role],
      ],
      tables: [{ ...table, name: "KAM_persons", right: 2 }],
    });
    expect(read([persons("KDM")])?.ok).toBe(true);
    expect(read([persons("拍板的")])).toBeNull();
  });
});
