import { afterAll, describe, expect, test } from "vitest";
import { readBook } from "#workbook/read-account-book.ts";
import { readPackage } from "#xlsx/read-package.ts";
import { fileOf, packageParts, zipped } from "#test/support/workbook-file.ts";

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];
const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

afterAll(() => {
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

const letter = (column: number) => String.fromCharCode(65 + column);
const row = (number: number, texts: readonly string[]) =>
  `<row r="${number}">${texts.map((text, column) => `<c r="${letter(column)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;

async function bookOf(sheet: string, rows: readonly (readonly string[])[]) {
  const parts = packageParts(rows.map((texts, index) => row(index + 1, texts)).join(""));
  const workbook = (parts["xl/workbook.xml"] ?? "").replace(`name="客户"`, `name="${sheet}"`);
  const read = await readPackage(fileOf(zipped({ ...parts, "xl/workbook.xml": workbook })));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return { raw: read.value, book: readBook(read.value) };
}

describe("words that mean something to JavaScript are ordinary text", () => {
  test.each(NAMES)("%s as header, customer, number, industry and owner", async (name) => {
    const { raw, book } = await bookOf("客户", [
      ["客户名称", "客户编号", "行业", "负责人", name],
      [name, `id-${name}`, name, name, "x"],
      ["甲公司", name, "", "", name],
    ]);
    expect(raw.sheets[0]?.rows.map((cells) => cells[4])).toEqual([name, "x", name]);
    if (!book.ok) throw new Error(JSON.stringify(book.fault));
    expect(book.value.book.accounts.map((account) => account.name)).toEqual([name, "甲公司"]);
    expect(book.value.book.issues).toContainEqual(
      expect.objectContaining({
        problem: expect.objectContaining({ code: "headers-unused", headers: [name] }) as object,
      }),
    );
  });

  test.each(NAMES)("a workbook whose every word is one of them, on a sheet called %s, is refused", async (name) => {
    const { raw, book } = await bookOf(name, [NAMES, NAMES]);
    expect(raw.sheets).toEqual([{ name, rows: [NAMES, NAMES], tables: [] }]);
    expect(book).toMatchObject({ ok: false, fault: { code: "no-known-table" } });
  });
});

describe("how many there are", () => {
  test("5000 persons of one customer", async () => {
    const persons = [...Array(5000).keys()].map((index) => ["甲公司", `人${index}`, "KDM"]);
    const { book } = await bookOf("联系人", [["客户名称", "姓名", "角色"], ...persons]);
    if (!book.ok) throw new Error(JSON.stringify(book.fault));
    expect(book.value.book.accounts.map(({ persons: all }) => all.length)).toEqual([5000]);
  });

  test("one customer and nobody", async () => {
    const { book } = await bookOf("客户", [["客户名称"], ["甲公司"]]);
    expect(book).toMatchObject({ ok: true, value: { book: { accounts: [{ name: "甲公司", persons: [] }] } } });
  });

  test("hidden and very hidden sheets say the same as visible ones", async () => {
    const parts = packageParts(row(1, ["客户名称"]) + row(2, ["甲公司"]));
    const rows = await Promise.all(
      ["", ` state="hidden"`, ` state="veryHidden"`].map(async (state) => {
        const workbook = (parts["xl/workbook.xml"] ?? "").replace(`sheetId="1"`, `sheetId="1"${state}`);
        const read = await readPackage(fileOf(zipped({ ...parts, "xl/workbook.xml": workbook })));
        return read.ok ? read.value.sheets[0]?.rows : read.fault;
      }),
    );
    expect(rows).toEqual(Array(3).fill([["客户名称"], ["甲公司"]]));
  });
});
