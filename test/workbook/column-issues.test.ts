import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { describeIssue } from "#workbook/describe-issue.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import type { RawCell } from "#workbook/sheet.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

type Rows = readonly (readonly RawCell[])[];

function book(rows: Rows, sheet = "商机") {
  const outcome = readAccountBook(rawWorkbook({ [sheet]: rows }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

const ABOUT_COLUMNS = ["headers-unused", "column-advised", "unit-unknown", "unit-from-title", "table-not-read"];
const columnIssues = (rows: Rows) =>
  book(rows).issues.filter(({ problem }) => ABOUT_COLUMNS.includes(problem.code) || problem.code === "header-twice");

test.each<[why: string, rows: Rows, severity: string, cell: string, problem: object]>([
  [
    "columns that nothing here knows",
    [
      ["客户", "金额", "档案柜号", "来源\n渠道"],
      ["甲", 1, 0.1, "展会"],
    ],
    "note",
    "A1",
    { code: "headers-unused", headers: ["档案柜号", "来源\n渠道"] },
  ],
  [
    "no amounts at all",
    [
      ["客户", "商机名称", "阶段"],
      ["甲", "A", "ST4"],
    ],
    "warning",
    "A1",
    { code: "column-advised", table: "opportunities", column: "amount" },
  ],
  [
    "a bracket that may be a unit",
    [
      ["客户", "金额（百）"],
      ["甲", 1],
    ],
    "warning",
    "B1",
    { code: "unit-unknown", header: "金额（百）", found: "百" },
  ],
  [
    "a unit in the title",
    [["商机汇总（单位：万元）"], ["客户", "金额"], ["甲", 1]],
    "note",
    "A1",
    { code: "unit-from-title", found: "商机汇总（单位：万元）" },
  ],
])("%s: one issue, in words of both languages", (_why, rows, severity, cell, problem) => {
  const issues = columnIssues(rows);
  expect(issues).toMatchObject([{ severity, sheet: "商机", cell, problem }]);
  for (const issue of issues) for (const language of LANGUAGES) expect(describeIssue(issue, language)).not.toBe("");
});

describe("amounts and their units", () => {
  test.each<[header: string, title: Rows, amount: number]>([
    ["金额", [["单位：万元"]], 1_205_000],
    ["金额", [["单位：", "万元"]], 1_205_000],
    ["金额（元）", [["单位：万元"]], 120.5],
    ["金额（含税）", [["单位：千元"]], 120_500],
    ["金额（含税）", [], 120.5],
    ["预计成交金额", [], 120.5],
    ["Amount (USD)", [["单位：甲"]], 120.5],
    ["Amount in company currency", [], 120.5],
  ])("120.5 under %s below %j is %d", (header, title, amount) => {
    const { accounts } = book([...title, ["客户", "商机名称", header], ["甲", "A", 120.5]]);
    expect(accounts[0]?.opportunities.map((row) => row.amount)).toEqual([amount]);
  });

  test("a header that is known as it stands comes before one with a remark", () => {
    const { accounts } = book([
      ["客户", "金额（含税）", "金额"],
      ["甲", 113, 100],
    ]);
    expect(accounts[0]?.opportunities[0]?.amount).toBe(100);
  });
});
