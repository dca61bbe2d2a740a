import { describe, expect, test } from "vitest";
import { describeIssue } from "#workbook/describe-issue.ts";
import { isTotalText } from "#workbook/not-a-record.ts";
import { readBook } from "#workbook/read-account-book.ts";
import type { RawCell, RawSheet } from "#workbook/sheet.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

type Rows = readonly (readonly RawCell[])[];

function read(rows: Rows, more: Partial<RawSheet> = {}) {
  const workbook = rawWorkbook({ 客户: rows });
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, ...more }));
  const outcome = readBook({ ...workbook, sheets });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  const { accounts, issues } = outcome.value.book;
  return {
    accounts: accounts.map(({ name }) => name),
    customers: accounts.map(({ customer }) => customer),
    issues: issues.map(({ severity, cell, problem }) => `${severity} ${cell ?? ""} ${problem.code}`),
    texts: issues.map((issue) => describeIssue(issue, "zh-CN")),
  };
}

const HEADER = ["客户名称", "行业", "年度签约目标", "上次评估日期"];

test.each<[text: string, isTotal: boolean, why: string]>([
  ["合计", true, "total"],
  ["合　计", true, "with a wide blank"],
  ["合 计：", true, "with a colon"],
  ["总计", true, "grand total"],
  ["总计（万元）", true, "with its unit"],
  ["合计：12 家", true, "with a count"],
  ["小计-华东", true, "of a region, behind a dash"],
  ["华东区小计", true, "of a region, before it"],
  ["本页合计", true, "of the page"],
  ["合計", true, "traditional"],
  ["總計", true, "traditional"],
  ["匯總", true, "traditional"],
  ["小計", true, "traditional"],
  ["本頁合計", true, "traditional, of the page"],
  ["平均", true, "an average"],
  ["平均值", true, "an average"],
  ["Average", true, "an average"],
  ["Total", true, "English"],
  ["TOTALS:", true, "English"],
  ["Sub-total", true, "English, with a hyphen"],
  ["Grand Total", true, "English"],
  ["Total - East", true, "English, of a region"],
  ["East total", true, "English, of a region"],
  ["Σ", true, "a sign"],
  ["∑", true, "another sign"],
  ["总计科技有限公司", false, "a company"],
  ["合计未来（北京）科技", false, "a company"],
  ["Total Energies", false, "a company"],
  ["Total-Energies", false, "a company with a hyphen"],
  ["Total (China) Energies", false, "a company in a country"],
  ["Summit Tools", false, "a company that begins like a sum"],
  ["平均分配电气", false, "a company that begins like an average"],
  ["设计院", false, "a company with one of the characters"],
  ["会计师事务所", false, "a company with one of the characters"],
  ["", false, "nothing"],
  ["合计".repeat(200), false, "a long text"],
])("%j is a total: %j (%s)", (text, isTotal) => {
  expect(isTotalText(text)).toBe(isTotal);
});

describe("totals below the rows", () => {
  test.each<[row: readonly RawCell[], issue: string, why: string]>([
    [["合計", null, 3, null], "note A4 row-skipped", "in the key"],
    [[null, "合计", 3, null], "note B4 row-skipped", "beside a blank key"],
    [["平均", null, 1.5, null], "note A4 row-skipped", "an average"],
    [["总计科技有限公司", "贸易", 3, null], "", "a customer called like one"],
    [["Total Energies", null, 3, null], "", "another"],
  ])("%j (%s)", (row, issue) => {
    const { accounts, issues } = read([HEADER, ["甲", "制造", 1, null], ["乙", "制造", 2, null], row]);
    expect(accounts).toEqual(issue === "" ? ["甲", "乙", row[0]] : ["甲", "乙"]);
    expect(issues).toEqual(issue === "" ? [] : [issue]);
  });

  test("a total in a first column that nobody knows, beside a filled key", () => {
    const rows: Rows = [
      ["区域备查", ...HEADER],
      ["x", "甲", "制造", 1, null],
      ["合计", "共 1 家", null, 1, null],
    ];
    const { accounts, issues } = read(rows);
    expect(accounts).toEqual(["甲"]);
    expect(issues).toContain("warning A3 total-doubtful");
  });

  test("a sum that was saved without its result makes a totals row no account and costs no row", () => {
    const sum: RawCell = { kind: "uncalculated", formula: "SUM(C4:C5)" };
    const { accounts, issues } = read([
      ["2026 年重点客户（单位：元）"],
      [],
      HEADER,
      ["甲", "制造", 1, null],
      ["乙", "制造", 2, null],
      ["合计", null, sum, null],
    ]);
    expect(accounts).toEqual(["甲", "乙"]);
    expect(issues.filter((issue) => !issue.includes("unit-from-title"))).toEqual(["note A6 row-skipped"]);
  });
});

describe("a plain sum without its result", () => {
  test("in a record is added up, in the header's unit, with a note at the cell", () => {
    const header = ["客户名称", "行业", "年度签约目标（万元）", "一部", "二部"];
    const sum: RawCell = { kind: "uncalculated", formula: "SUM(G2:G3)" };
    const { customers, issues, texts } = read([
      header,
      ["甲", "制造", sum, null, null, null, 1.5],
      ["乙", "制造", 2, null, null, null, 2],
    ]);
    expect(customers[0]?.signTarget).toBe(35_000);
    expect(issues).toContain("note C2 sum-computed");
    expect(texts.find((text) => text.includes("求和"))).toContain("3.5");
  });

  test("over anything but numbers is reported as before", () => {
    const sum: RawCell = { kind: "uncalculated", formula: "SUM(G2:G3)" };
    const { customers, issues } = read([
      HEADER,
      ["甲", "制造", sum, null, null, null, "x"],
      ["乙", "制造", { kind: "uncalculated", formula: "A1+B1" }, null, null, null, 2],
    ]);
    expect(customers.map(({ signTarget }) => signTarget)).toEqual([null, null]);
    expect(issues).toEqual(expect.arrayContaining(["error C2 not-calculated", "error C3 not-calculated"]));
  });
});

describe("remarks below the table", () => {
  const body: Rows = [HEADER, ["甲", "制造", 1, null], ["乙", "制造", 2, null]];

  test.each<[below: Rows, accounts: readonly string[], issues: readonly string[], why: string]>([
    [[[], [], ["本表由销售部维护"]], ["甲", "乙"], ["warning A6 row-apart"], "two blank rows above"],
    [
      [[], ["", null], ["本表由销售部维护"], ["下周更新"]],
      ["甲", "乙"],
      ["warning A6 row-apart", "warning A7 row-apart"],
      "two remarks",
    ],
    [[[], ["丙"]], ["甲", "乙", "丙"], [], "one blank row parts groups within a table"],
    [[[], [], ["丙", "贸易", 3]], ["甲", "乙", "丙"], [], "a whole row is a row, however far below"],
    [[[], [], ["丙", "贸易"], ["丁"]], ["甲", "乙", "丙", "丁"], [], "after a whole row the table goes on"],
    [[[], [], ["制表人：张三", "2026-3-5"]], ["甲", "乙"], ["note A6 row-skipped"], "who made it, and when"],
    [[["备注：不含税", "x"]], ["甲", "乙"], ["note A4 row-skipped"], "a footnote right below"],
  ])("%j leave %j", (below, accounts, issues) => {
    const result = read([...body, ...below]);
    expect([result.accounts, result.issues]).toEqual([accounts, issues]);
  });

  test("5,000 rows and a note far below", () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => [`客户${at}号`, "制造", at, null]);
    const { accounts, issues } = read([HEADER, ...rows, ...Array<RawCell[]>(20_000).fill([]), ["数据截至六月"]]);
    expect([accounts.length, issues]).toEqual([5_000, ["warning A25002 row-apart"]]);
  });

  test("a list of names alone goes on below blank rows", () => {
    const { accounts } = read([["客户名称", "客户编号"], ["甲"], ["乙"], [], [], ["丙"]]);
    expect(accounts).toEqual(["甲", "乙", "丙"]);
  });

  test("an Excel Table says itself where it ends", () => {
    const table = { name: "客户", top: 0, left: 0, bottom: 5, right: 3 };
    expect(read([...body, [], [], ["丙"]], { tables: [table] }).accounts).toEqual(["甲", "乙", "丙"]);
  });
});

describe("dates in figures", () => {
  test("are read in the order that the column proves, with one note on its header", () => {
    const { customers, issues, texts } = read([
      HEADER,
      ["甲", "制造", 1, "03/05/2026"],
      ["乙", "制造", 2, "13/05/2026"],
      ["丙", "制造", 2, "04/06/2026 10:20"],
    ]);
    expect(customers.map(({ lastReview }) => lastReview)).toEqual([46_145, 46_155, 46_177]);
    expect(issues).toEqual(["note D1 date-order"]);
    expect(texts[0]).toContain("日/月/年");
  });

  test("beside real dates are a warning: an import exchanges day and month where it can", () => {
    const { issues, texts } = read([
      HEADER,
      ["甲", "制造", 1, { kind: "date", serial: 46086 }],
      ["乙", "制造", 2, "05/13/2026"],
    ]);
    expect(issues).toEqual(["warning D1 date-order"]);
    expect(texts[0]).toContain("核对");
  });

  test.each<[dates: readonly string[], why: string]>([
    [["03/05/2026", "04/06/2026"], "nothing is proved"],
    [["13/05/2026", "05/13/2026"], "both orders are proved"],
  ])("%j stay errors, cell by cell (%s)", (dates) => {
    const { customers, issues } = read([HEADER, ...dates.map((date, at) => [`客户${at}`, "制造", 1, date])]);
    expect(customers.map(({ lastReview }) => lastReview)).toEqual([null, null]);
    expect(issues).toEqual(["error D2 value-wrong", "error D3 value-wrong"]);
  });
});
