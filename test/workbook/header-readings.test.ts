import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { TABLE_IDS, type TableId } from "#workbook/contract.ts";
import type { TaxBasis } from "#workbook/define-table.ts";
import { describeIssue } from "#workbook/describe-issue.ts";
import { guessHeader } from "#workbook/guess-header.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { headerText } from "#workbook/header-text.ts";
import { locateTables } from "#workbook/locate-tables.ts";
import { readBook } from "#workbook/read-account-book.ts";
import type { RawCell, RawRange, RawSheet } from "#workbook/sheet.ts";
import { unmerged } from "#workbook/unmerged.ts";
import { valueOf } from "#test/support/outcome.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

type Rows = readonly (readonly RawCell[])[];

test.each<[header: string, bare: string, factor: number | null, tax: TaxBasis | null, remark: string | null]>([
  ["金额（万元，含税）", "金额", 10_000, "INCLUSIVE", null],
  ["金额（含税，元）", "金额", 1, "INCLUSIVE", null],
  ["金额（不含税）", "金额", null, "EXCLUSIVE", null],
  ["未税金额", "金额", null, "EXCLUSIVE", null],
  ["含税金额（万）", "金额", 10_000, "INCLUSIVE", null],
  ["不含增值税收入", "收入", null, "EXCLUSIVE", null],
  ["价税合计", "金额", null, "INCLUSIVE", null],
  ["Amount (incl. VAT)", "amount", null, "INCLUSIVE", null],
  ["Amount, net of tax", "amount,", null, "EXCLUSIVE", null],
  ["Revenue excl. tax (k)", "revenue", 1000, "EXCLUSIVE", null],
  ["税率", "税率", null, null, null],
  ["是否含税", "是否含税", null, null, null],
  ["含税方式", "含税方式", null, null, null],
  ["1. 客户名称", "客户名称", null, null, null],
  ["二、客户名称（必填）", "客户名称", null, null, null],
  ["1.5 倍金额", "1.5 倍金额", null, null, null],
  ["金额（单位：万元）", "金额", 10_000, null, null],
  ["金額（萬元）", "金额", 10_000, null, null],
  ["金额（首期）", "金额", null, null, "首期"],
])("the header %j is %j, factor %j, tax %j, remark %j", (header, bare, factor, tax, remark) => {
  expect(headerText(header)).toMatchObject({ bare, factor, tax, remark });
});

describe("what a header may mean", () => {
  test.each<[header: string, table: TableId, column: string | null, reasons: readonly string[], why: string]>([
    ["客户明称", "customers", "name", ["misspelt"], "a homophone"],
    ["发货日期", "sales", "month", ["similar"], "one character that sounds different is another word"],
    ["Contract name", "persons", null, [], "a word of its own is no misspelt contact"],
    ["Contcat name", "persons", "name", ["misspelt"], "letters exchanged"],
    ["我司负责人姓名", "persons", "owner", ["decoration"], "words that change nothing at both ends"],
    ["上次回款日期", "receivables", null, [], "another time is another thing"],
    ["合同号", "receivables", "contractId", [], "a synonym already"],
    ["预计成交日", "opportunities", "expSign", ["ending"], "another ending"],
    ["客户经理电话", "customers", null, [], "the end of a compound is what it is"],
    ["总部所在行业", "customers", "industry", ["contains"], "and so a likely one"],
  ])("%s in %s: %j %j (%s)", (header, table, column, reasons) => {
    const [guess] = guessHeader(header).filter((other) => other.table === table);
    const isName = reasons.length === 0 && column !== null;
    expect(guess === undefined ? null : [guess.column, guess.reasons]).toEqual(
      column === null || isName ? null : [column, reasons],
    );
  });
});

describe("which table it is", () => {
  test.each(TABLE_IDS)("%s is known by its headers alone, in either language and by ids", (id) => {
    for (const headers of [
      columnsOf(id).map(([, { header }]) => header.zh),
      columnsOf(id).map(([, { header }]) => header.en),
      columnsOf(id).map(([column]) => column),
    ]) {
      const { tables, undecided } = valueOf(locateTables(rawWorkbook({ Sheet1: [headers] })));
      expect([tables.map(({ table }) => table), undecided.length]).toEqual([[id], 0]);
    }
  });

  const invoices: Rows = [
    ["客户名称", "开票日期", "开票金额"],
    ["甲", { kind: "date", serial: 46_000 }, 100],
  ];

  const log = (headers: readonly string[]): Rows => [
    headers,
    ...["宁海机电", "恒砾精密"].map((customer, at) =>
      headers.map((header) =>
        header.includes("日期")
          ? { kind: "date" as const, serial: 46_200 + at }
          : header === "客户全称"
            ? customer
            : "发报价单",
      ),
    ),
  ];
  test.each<[sheet: string, headers: readonly string[], table: TableId | null, why: string]>([
    [
      "走访记录",
      ["走访日期", "客户全称", "见了谁", "谈了什么", "下一步", "下次跟进日期", "业务员"],
      "visits",
      "by name",
    ],
    ["Sheet2", ["走访日期", "客户全称", "见了谁", "谈了什么", "下一步", "下次跟进日期"], "visits", "by its headers"],
    [
      "Sheet2",
      ["发生在", "客户全称", "聊的事", "下一步", "下次跟进日期", "业务员"],
      null,
      "no deal: owner and next step alone",
    ],
    ["商机", ["客户全称", "下一步", "下次跟进日期", "业务员"], "opportunities", "what the sheet says stands"],
    ["Sheet2", ["项目名称", "客户全称", "下一步", "下次跟进日期", "业务员"], "opportunities", "a deal has a name"],
  ])("on %s %j is %j (%s)", (sheet, headers, table) => {
    const located = valueOf(locateTables(rawWorkbook({ [sheet]: log(headers) })));
    expect(located.tables.map((found) => found.table)).toEqual(table === null ? [] : [table]);
  });

  test("headers that fit two tables alike are not read but asked about, in words of both languages", () => {
    const sheets = { 客户: [["客户名称"], ["甲"]], Sheet1: invoices };
    const { book, tables } = valueOf(readBook(rawWorkbook(sheets)));
    expect(tables.map(({ found }) => found.table)).toEqual(["customers"]);
    const doubts = book.issues.filter(({ sheet }) => sheet === "Sheet1");
    expect(doubts).toMatchObject([
      {
        severity: "error",
        cell: "A1",
        problem: { code: "table-doubtful", tables: ["receivables", "sales"].toSorted() },
      },
    ]);
    for (const language of LANGUAGES) expect(describeIssue(doubts[0] ?? never(), language)).toMatch(/kam map/);
  });

  test.each<[sheet: string, table: TableId]>([
    ["销售明细", "sales"],
    ["应收与回款", "receivables"],
  ])("unless the sheet is called %s", (sheet, table) => {
    const { tables, undecided } = valueOf(locateTables(rawWorkbook({ [sheet]: invoices })));
    expect([tables.map((found) => found.table), undecided]).toEqual([[table], []]);
  });
});

function never(): never {
  throw new Error("no issue");
}

test.each<[header: string, issues: readonly object[], why: string]>([
  ["收入（含税）", [{ severity: "warning", cell: "C1", found: "INCLUSIVE", expected: "EXCLUSIVE" }], "the other basis"],
  ["收入（不含税）", [], "the basis that the reports use"],
  ["收入", [], "nothing said"],
])("%s: %j (%s)", (header, issues) => {
  const { book } = valueOf(
    readBook(
      rawWorkbook({
        销售: [
          ["客户", "月份", header],
          ["甲", "2026-01", 113],
        ],
      }),
    ),
  );
  const found = book.issues.filter(({ problem }) => problem.code === "tax-basis");
  expect(found.map(({ severity, cell, problem }) => ({ severity, cell, ...problem }))).toMatchObject(issues);
  expect(book.accounts[0]?.sales[0]?.amount).toBe(113);
});

test("a header that is read as a column without being its name is told, with the reasons", () => {
  const { book } = valueOf(
    readBook(
      rawWorkbook({
        客户: [
          ["客户明称", "本年签约目标"],
          ["甲", 5],
        ],
      }),
    ),
  );
  expect(book.issues.map(({ severity, cell, problem }) => ({ severity, cell, ...problem }))).toMatchObject([
    { severity: "note", cell: "A1", code: "header-read-as", column: "name", reasons: ["misspelt", "values-fit"] },
    { severity: "note", cell: "B1", code: "header-read-as", column: "signTarget" },
  ]);
  const [first] = book.issues;
  expect(describeIssue(first ?? never(), "zh-CN")).toBe(
    "“客户明称”按“客户名称”读取（像是错字，内容相符）。若不对，请用 kam map 说明。",
  );
});

test.each<[header: string, value: RawCell, taken: boolean, why: string]>([
  ["本年逾期应收", 12, true, "an amount"],
  ["本年逾期应收", "有一些", false, "words where an amount belongs"],
  ["本年逾期应收", null, true, "nothing to compare"],
  ["我司客户经理", "王芳", true, "a name"],
  ["我司客户经理", 13_900_000_001, false, "numbers where a name belongs"],
  ["逾期应收", "有一些", true, "the column's own name holds whatever stands below it"],
])("%s above %j: taken %j (%s)", (header, value, taken) => {
  const located = valueOf(
    locateTables(
      rawWorkbook({
        客户: [
          ["客户名称", header],
          ["甲", value],
          ["乙", value],
        ],
      }),
    ),
  );
  expect(located.tables[0]?.columns.some((column) => column.index === 1)).toBe(taken);
});

describe("merged cells", () => {
  const sheet = (rows: Rows, ...merges: readonly RawRange[]): RawSheet => ({ name: "商机", rows, tables: [], merges });
  const down = (left: number, top: number, bottom: number): RawRange => ({ left, right: left, top, bottom });

  test("a customer merged over its deals stands in each row, an amount once", () => {
    const rows: Rows = [
      ["客户", "商机名称", "金额"],
      ["甲", "A", 100],
      [null, "B", null],
      ["乙", "C", 5],
    ];
    const workbook = { ...rawWorkbook({}), sheets: [sheet(rows, down(0, 1, 2), down(2, 1, 2))] };
    const { book } = valueOf(readBook(workbook));
    expect(
      book.accounts.map(({ name, opportunities }) => [name, opportunities.map((deal) => [deal.name, deal.amount])]),
    ).toEqual([
      [
        "甲",
        [
          ["A", 100],
          ["B", null],
        ],
      ],
      ["乙", [["C", 5]]],
    ]);
  });

  test.each<[why: string, value: RawCell, merge: RawRange]>([
    ["a title across columns", "2026年商机汇总", { top: 0, left: 0, bottom: 1, right: 3 }],
    ["a number", 5, down(0, 0, 2)],
    ["a header over two rows", "客户名称", down(0, 0, 1)],
    ["a whole column", "甲", down(0, 0, 1_000_000)],
    ["a merge outside the cells", "甲", down(7, 90, 95)],
    ["a blank", null, down(0, 0, 2)],
  ])("%s stays where it is", (_why, value, merge) => {
    const before = sheet([[value], [null, "x"], [null]], merge);
    expect(unmerged(before)).toBe(before);
  });

  test("no cell that holds something is overwritten, and the sheet itself is not changed", () => {
    const cell = fc.constantFrom<RawCell>(null, "甲", 5, "x");
    const ranges = fc.record({ top: fc.nat(5), left: fc.nat(3), bottom: fc.nat(9), right: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), fc.array(ranges), (rows, merges) => {
        const before = sheet(rows, ...merges);
        const copy = structuredClone(before);
        const after = unmerged(before);
        expect(before).toEqual(copy);
        expect(after.rows).toHaveLength(rows.length);
        rows.forEach((row, at) => {
          row.forEach((value, index) => {
            if (value !== null) expect(after.rows[at]?.[index]).toBe(value);
          });
        });
      }),
    );
  });
});
