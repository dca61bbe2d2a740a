import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Kind } from "#workbook/define-table.ts";
import { readPackage } from "#xlsx/read-package.ts";
import type { ColumnDescription, TableSheet, WorkbookDescription, WrittenCell } from "#xlsx/workbook-description.ts";
import { writeWorkbook } from "#xlsx/write-workbook.ts";
import { fileOf } from "#test/support/workbook-file.ts";

const table = (columns: readonly ColumnDescription[], rows: TableSheet["rows"]): WorkbookDescription => ({
  title: "示例",
  sheets: [
    { kind: "text", name: "说明", lines: [{ style: "title", text: "怎样使用" }] },
    { kind: "table", name: "客户's 表", tableName: "Customers", definedName: "KAM_PARAMS", columns, rows },
  ],
});

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test("the same description gives the same bytes, in every time zone", async () => {
  const description = table([{ header: "客户", kind: "text" }], [["甲"]]);
  const zone = process.env["TZ"];
  const first = await writeWorkbook(description);
  process.env["TZ"] = "America/New_York";
  try {
    expect(Buffer.from(await writeWorkbook(description)).equals(first)).toBe(true);
  } finally {
    process.env["TZ"] = zone;
  }
});

test("the file says Excel wrote it, names the table and offers the choices", async () => {
  const bytes = await writeWorkbook(
    table(
      [
        { header: "框架协议", kind: "yesNo", choices: ["是", "否"] },
        { header: "金额", kind: "money" },
      ],
      [["是", 1]],
    ),
  );
  expect(part(bytes, "docProps/app.xml")).toContain("<Application>Microsoft Excel</Application>");
  expect(part(bytes, "xl/workbook.xml")).toContain("'客户''s 表'!$A$1:$B$2</definedName>");
  expect(part(bytes, "xl/tables/table1.xml")).toContain(`ref="A1:B2"`);
  const sheet = part(bytes, "xl/worksheets/sheet2.xml");
  expect(sheet).toContain(`<formula1>"是,否"</formula1>`);
  expect(sheet).toContain(`sqref="A2:A502"`);
  expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1"[^>]*fitToHeight="0"/);
  expect(sheet).toContain(`state="frozen"`);
});

test("a table without rows keeps one blank row, since Excel knows no table without", async () => {
  const bytes = await writeWorkbook(table([{ header: "客户", kind: "text" }], []));
  expect(part(bytes, "xl/tables/table1.xml")).toContain(`ref="A1:A2"`);
});

test.each([
  [["a".repeat(256)], "longer than a list may be"],
  [["a,b"], "with the sign that parts the list"],
])("choices %j are refused (%s)", async (choices) => {
  await expect(writeWorkbook(table([{ header: "x", kind: "code", choices }], []))).rejects.toThrow(RangeError);
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom("=1+1", "#REF!", "#N/A", "_x0041_", "0012", " 两边 ", "a\nb", "<b>&amp;</b>", "__proto__", "TRUE"),
);
const cells: Readonly<Record<string, fc.Arbitrary<WrittenCell>>> = {
  text: fc.option(text),
  number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  yesNo: fc.option(fc.boolean()),
  date: fc.option(fc.integer({ min: 0, max: 2_958_465 }).map((serial) => ({ kind: "date" as const, serial }))),
};
const kinds = Object.keys(cells) as Kind[];

test("what was written is what is read", async () => {
  const row = fc.tuple(...kinds.map((kind) => cells[kind] ?? fc.constant(null)));
  const columns = kinds.map((kind) => ({ header: `列 ${kind}`, kind }));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      const outcome = await readPackage(fileOf(await writeWorkbook(table(columns, rows))));
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
      const [, sheet] = outcome.value.sheets;
      expect(sheet?.tables).toEqual([
        { name: "Customers", top: 0, left: 0, bottom: rows.length, right: kinds.length - 1 },
      ]);
      const read = rows.map((_, index) => kinds.map((_kind, column) => sheet?.rows[index + 1]?.[column] ?? null));
      // A cell knows no negative zero.
      expect(read).toEqual(rows.map((cellsOfRow) => cellsOfRow.map((cell) => (Object.is(cell, -0) ? 0 : cell))));
    }),
    { numRuns: 80 },
  );
});
