import { describe, expect, test } from "vitest";
import { locateTables } from "#workbook/locate-tables.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import type { RawCell, RawTable } from "#workbook/sheet.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

type Rows = readonly (readonly RawCell[])[];

function located(rows: Rows, { sheet = "Sheet1", tables = [] as readonly RawTable[] } = {}) {
  const outcome = locateTables({ ...rawWorkbook({}), sheets: [{ name: sheet, rows, tables }] });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

const places = (rows: Rows) =>
  located(rows).tables.map(({ table, region }) => [table, region.headerRow + 1, region.left, region.bottom + 1]);

const DEALS: Rows = [
  ["客户名称", "商机名称", "阶段", "金额"],
  ["甲", "A", "ST4", 100],
];
const PERSONS: Rows = [
  ["客户名称", "姓名", "决策角色", "关系等级"],
  ["甲", "王总", "KDM", "CR2"],
];

describe("two tables on one sheet without Excel Tables", () => {
  test.each<[why: string, rows: Rows, expected: readonly (readonly [string, number, number, number])[]]>([
    [
      "stacked with a blank row",
      [...DEALS, [], ...PERSONS],
      [
        ["opportunities", 1, 0, 2],
        ["persons", 4, 0, 5],
      ],
    ],
    [
      "stacked with a title between",
      [...DEALS, [], ["关键人"], ...PERSONS],
      [
        ["opportunities", 1, 0, 2],
        ["persons", 5, 0, 6],
      ],
    ],
    [
      "stacked without a gap",
      [...DEALS, ...PERSONS],
      [
        ["opportunities", 1, 0, 2],
        ["persons", 3, 0, 4],
      ],
    ],
    [
      "side by side",
      DEALS.map((row, index) => [...row, null, ...(PERSONS[index] ?? [])]),
      [
        ["opportunities", 1, 0, 2],
        ["persons", 1, 5, 2],
      ],
    ],
    ["one header, repeated for printing", [...DEALS, [], ...DEALS], [["opportunities", 1, 0, 5]]],
    [
      "one table with a column that has no header",
      [
        ["客户名称", "商机名称", null, "阶段", "金额"],
        ["甲", "A", "x", "ST4", 100],
      ],
      [["opportunities", 1, 0, 2]],
    ],
  ])("%s", (_why, rows, expected) => {
    expect(places(rows)).toEqual(expected);
    expect(located(rows).unread).toEqual([]);
  });

  test("what stands beside an Excel Table is named where it is not read", () => {
    const rows: Rows = DEALS.map((row, index) => [...row, null, ...(PERSONS[index] ?? [])]);
    const sheets = [{ name: "x", rows, tables: [{ name: "商机", top: 0, left: 0, bottom: 1, right: 3 }] }];
    const book = readAccountBook({ ...rawWorkbook({}), sheets });
    expect(book.ok && book.value.issues.filter(({ severity }) => severity === "warning")).toEqual([
      { severity: "warning", sheet: "x", cell: "F1", problem: { code: "table-not-read", table: "persons" } },
    ]);
  });
});

describe("two rows of headers", () => {
  const columns = (rows: Rows) =>
    Object.fromEntries((located(rows, { sheet: "客户" }).tables[0]?.columns ?? []).map(({ id, index }) => [id, index]));

  test.each<[why: string, rows: Rows, expected: object]>([
    [
      "groups above",
      [
        ["客户名称", "目标", null, "客户经理"],
        [null, "签约目标", "回款目标", null],
        ["甲", 1, 2, "王"],
      ],
      { name: 0, signTarget: 1, collectTarget: 2, owner: 3 },
    ],
    [
      "two languages",
      [
        ["客户名称", "行业", "签约目标"],
        ["Customer", "Industry", "Signing target"],
        ["甲", "制造", 1],
      ],
      { name: 0, industry: 1, signTarget: 2 },
    ],
  ])("%s", (_why, rows, expected) => {
    expect(columns(rows)).toEqual(expected);
    const book = readAccountBook(rawWorkbook({ 客户: rows }));
    expect(book.ok && book.value.accounts.map(({ name }) => name)).toEqual(["甲"]);
    expect(book.ok && book.value.issues.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("the unit of a group is that of its columns", () => {
    const rows: Rows = [
      ["客户名称", "目标（万元）", null],
      [null, "签约目标", "回款目标（元）"],
      ["甲", 1, 2],
    ];
    const book = readAccountBook(rawWorkbook({ 客户: rows }));
    expect(book.ok && book.value.accounts[0]?.customer).toMatchObject({ signTarget: 10_000, collectTarget: 2 });
  });
});
