import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import type { Column } from "#workbook/define-table.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import { ACCOUNT_TABLES, contract, TEAM_TABLES } from "#workbook/contract.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { writeWorkbook } from "#xlsx/write-workbook.ts";
import { sampleTables, type SampleTables } from "../../examples/sample/rows.ts";
import { sampleWorkbook, sheetNameOf } from "../../examples/sample/workbook.ts";

const editions = { "zh-CN": "zh", en: "en" } as const;
const used = Object.keys(sampleTables("zh")) as (keyof SampleTables)[];

function fileOf(language: Language): string {
  return fileURLToPath(new URL(`../../examples/kam-sample.${language}.xlsx`, import.meta.url));
}

describe.each(LANGUAGES)("kam-sample.%s.xlsx", (language) => {
  const edition = editions[language];
  let raw: RawWorkbook;
  let book: AccountBook;

  beforeAll(async () => {
    const workbook = await readWorkbook(fileOf(language));
    if (!workbook.ok) throw new Error(JSON.stringify(workbook.fault));
    const joined = readAccountBook(workbook.value);
    if (!joined.ok) throw new Error(JSON.stringify(joined.fault));
    raw = workbook.value;
    book = joined.value;
  });

  test("is what the tool builds from the data, byte by byte, twice", async () => {
    const [committed, built, again] = await Promise.all([
      readFile(fileOf(language)),
      writeWorkbook(sampleWorkbook(language)),
      writeWorkbook(sampleWorkbook(language)),
    ]);
    const hint = "run npx tsx tools/make-sample.ts";
    expect(Buffer.compare(Buffer.from(built), Buffer.from(again)), "two builds differ").toBe(0);
    expect(Buffer.compare(committed, Buffer.from(built)), hint).toBe(0);
  });

  test("begins with an explanation and holds its tables under their contract's names", () => {
    expect(raw.sheets.map(({ name }) => name).slice(1)).toEqual(
      used.map((id) => sheetNameOf(contract[id].name[edition])),
    );
    expect(raw.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([
      [],
      ...used.map((id) => [`KAM_${id}`]),
    ]);
  });

  test("reads back without an error or a warning", () => {
    // The explanations are no table, and the reader says so.
    const [first] = raw.sheets;
    expect(
      book.issues.filter(({ sheet, problem }) => sheet !== first?.name || problem.code !== "sheet-unused"),
    ).toEqual([]);
    expect(book.accounts).toHaveLength(24);
    expect(book.parameters).toEqual(defaultParameters);
    expect(Object.keys(book.sources).toSorted()).toEqual(used.toSorted());
  });

  test("every value comes back as it lies in the data, under its account", () => {
    const tables = sampleTables(edition);
    expect(book.accounts.map(({ customer }) => customer)).toEqual(tables.customers);
    for (const id of TEAM_TABLES.filter((table) => table !== "parameters"))
      expect(book.team[id], id).toEqual(tables[id]);
    for (const id of ACCOUNT_TABLES) {
      const rows: readonly unknown[] = book.accounts.flatMap((account) => account[id] as readonly unknown[]);
      expect(rows, id).toHaveLength(tables[id].length);
      expect(new Set(rows.map((row) => JSON.stringify(row))), id).toEqual(
        new Set((tables[id] as readonly unknown[]).map((row) => JSON.stringify(row))),
      );
    }
  });

  test("finds every column that it fills under its header", () => {
    const tables = sampleTables(edition);
    for (const id of used) {
      const rows: readonly Readonly<Record<string, unknown>>[] = tables[id];
      const filled = Object.entries<Column>(contract[id].columns).filter(([column]) =>
        rows.some((row) => row[column] !== null),
      );
      const wanted = filled.map(([column, { header }]) => [column, header[edition]]);
      expect(book.sources[id]?.map(({ headers }) => headers)).toEqual([Object.fromEntries(wanted)]);
      expect(filled.length).toBeGreaterThanOrEqual(3);
    }
  });
});
