import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { LANGUAGES } from "#locales/language.ts";
import { describeBookFault } from "#workbook/describe-book-fault.ts";
import { describeIssue } from "#workbook/describe-issue.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

type Rows = readonly (readonly RawCell[])[];
const day = (serial: number): RawCell => ({ kind: "date", serial });
const error = (name: "#REF!" | "#N/A"): RawCell => ({ kind: "error", error: name });

function book(workbook: RawWorkbook | Readonly<Record<string, Rows>>) {
  const outcome = readAccountBook("sheets" in workbook ? (workbook as RawWorkbook) : rawWorkbook(workbook));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

/** Severity, place and code of every issue, as a person would look them up. */
const places = ({ issues }: ReturnType<typeof book>) =>
  issues.map(({ severity, sheet, cell, problem }) => `${severity} ${sheet}!${cell ?? "–"} ${problem.code}`);

const CUSTOMERS: Rows = [
  ["客户编号", "客户名称", "行业", "年度签约目标(万元)", "框架协议"],
  ["K1", "恒达科技", "制造", 120, "是"],
  ["K2", "远山电子", "电子", null, "否"],
];
const DEALS: Rows = [
  ["客户", "金额", "状态", "签约日期"],
  ["恒达科技", "1,000", "赢单", day(46086)],
  ["k2", 500, "进行中", null],
];

describe("joining", () => {
  test("rows find their customer by name or number, however they are written", () => {
    const sales: Rows = [
      ["客户名称", "月份", "收入"],
      [" 恒达　科技", "2026-03", 5],
      ["恒达 科技", "2026-04", 6],
      ["Ｋ２", "2026-03", 7],
    ];
    const { accounts, issues } = book({
      客户: CUSTOMERS.map((row) => row.map((cell) => (cell === "恒达科技" ? "恒达 科技" : cell))),
      销售: sales,
    });
    expect(accounts.map(({ id, sales: rows }) => [id, rows.map(({ amount }) => amount)])).toEqual([
      ["K1", [5, 6]],
      ["K2", [7]],
    ]);
    expect(issues).toEqual([]);
  });

  test("values arrive in the contract's units and codes, and what is not kept is null", () => {
    const [first, second] = book({ 客户: CUSTOMERS, 商机: DEALS }).accounts;
    expect(first?.customer).toMatchObject({ signTarget: 1_200_000, framework: true, overdue: null });
    expect(first?.opportunities).toMatchObject([{ amount: 1000, status: "WON", closed: 46086, step: null }]);
    expect(second?.opportunities).toMatchObject([{ amount: 500, status: "OPEN", closed: null }]);
  });

  test("a customer that the customers table lacks is an error with the nearest name, by cell", () => {
    const result = book({
      客户: CUSTOMERS,
      商机: [...DEALS, ["恒达科枝", 1, "赢单", null], ["无名氏", 2, "丢单", null]],
    });
    expect(result.issues).toMatchObject([
      {
        severity: "error",
        sheet: "商机",
        cell: "A4",
        problem: { code: "account-unknown", found: "恒达科枝", nearest: "恒达科技" },
      },
      { severity: "error", sheet: "商机", cell: "A5", problem: { code: "account-unknown", nearest: null } },
    ]);
  });

  test.each<[string, Rows, number, readonly string[]]>([
    [
      "the same name without numbers",
      [
        ["客户名称", "行业"],
        ["甲", "a"],
        ["甲 ", "b"],
      ],
      1,
      ["warning 客户!A3 account-twice"],
    ],
    [
      "the same number",
      [
        ["客户编号", "客户名称"],
        ["1", "甲"],
        ["1", "甲公司"],
      ],
      1,
      ["warning 客户!B3 account-twice"],
    ],
    [
      "one name, two numbers",
      [
        ["客户编号", "客户名称"],
        ["1", "甲"],
        ["2", "甲"],
      ],
      2,
      ["warning 客户!B3 account-ambiguous"],
    ],
  ])("%s", (_why, customers, accounts, issues) => {
    const result = book({
      客户: customers,
      商机: [
        ["客户", "金额"],
        ["甲", 1],
      ],
    });
    expect(result.accounts).toHaveLength(accounts);
    expect(result.accounts[0]?.opportunities).toHaveLength(1);
    expect(places(result)).toEqual(issues);
  });

  test("without a customers table the accounts are the names in the other tables, with a note", () => {
    const result = book({ 商机: DEALS });
    expect(result.accounts.map(({ name, customer }) => [name, customer.industry])).toEqual([
      ["恒达科技", null],
      ["k2", null],
    ]);
    expect(places(result)).toEqual(["note 商机!– table-missing"]);
  });

  test("two sheets of one table are read together, with a warning", () => {
    const result = book({
      "销售 2025": [
        ["客户", "月份", "收入"],
        ["甲", 202501, 1],
      ],
      "销售 2026": [
        ["客户", "月份", "收入"],
        ["甲", 202601, 2],
      ],
    });
    expect(result.accounts[0]?.sales.map(({ amount }) => amount)).toEqual([1, 2]);
    expect(result.sources.sales?.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ["销售 2025", 1],
      ["销售 2026", 1],
    ]);
    expect(places(result)).toContain("warning 销售 2026!A1 table-again");
  });
});

describe("faults by cell, all in one pass", () => {
  test("errors cost the row where the cell is needed and the value where it is not", () => {
    const sales: Rows = [
      ["客户", "月份", "收入", "毛利"],
      ["甲", "2026-01", 100, error("#N/A")],
      ["甲", "2026-02", error("#REF!"), 10],
      [error("#REF!"), "2026-03", 1, 1],
      ["甲", "下周", "很多", 1],
      ["甲", "2026-05", null, 1],
      [null, null, null, null],
      ["甲", "2026-06", { kind: "uncalculated", formula: "A1*2" }, 1],
    ];
    const result = book({ 客户: [["客户名称"], ["甲"]], 销售: sales });
    expect(result.accounts[0]?.sales).toMatchObject([{ amount: 100, grossProfit: null }]);
    expect(places(result)).toEqual([
      "error 销售!D2 cell-error",
      "error 销售!C3 cell-error",
      "error 销售!A4 cell-error",
      "error 销售!B5 value-wrong",
      "error 销售!C5 value-wrong",
      "error 销售!C6 value-missing",
      "error 销售!C8 not-calculated",
    ]);
  });

  test("issues stand in the workbook's order, sheet by sheet and row by row", () => {
    const result = book({
      商机: [
        ["客户", "金额", "状态"],
        ["无", 1, "?!"],
        ["乙", -1, "赢单"],
      ],
      客户: [
        ["客户名称", "风险系数", "客户名称"],
        ["甲", 101, null],
      ],
      备忘: [["随便"]],
    });
    expect(places(result)).toEqual([
      "error 商机!C2 code-unknown",
      "error 商机!A3 account-unknown",
      "error 商机!B3 value-outside",
      "error 客户!C1 header-twice",
      "error 客户!B2 value-outside",
      "note 备忘!– sheet-unused",
    ]);
  });

  test.each([
    ["合计", "a total"],
    ["总计：", "a total with a colon"],
    ["Total", "an English total"],
    ["Grand Total", "a grand total"],
    ["华东小计", "a subtotal"],
    ["注：单位为万元", "a footnote"],
    ["客户名称", "the header once more"],
  ])("a row that begins with %s is no customer (%s)", (text) => {
    const result = book({
      客户: [
        ["客户名称", "年度签约目标"],
        ["甲", 1],
        [text, 2],
      ],
    });
    expect(result.accounts.map(({ name }) => name)).toEqual(["甲"]);
    expect(places(result)).toEqual(["note 客户!A3 row-skipped"]);
  });

  test.each<[row: readonly RawCell[], place: string, why: string]>([
    [["Total", "energy", 2], "warning 客户!A3 total-doubtful", "a total has no industry"],
    [["合计", "共 2 家", 2], "warning 客户!A3 total-doubtful", "nor words beside it"],
    [["合计", "-", 2], "note 客户!A3 row-skipped", "a dash is none"],
    [["注：不含税", "x", null], "note 客户!A3 row-skipped", "a footnote"],
    [["客户名称", "行业", "年度签约目标"], "note 客户!A3 row-skipped", "the header once more"],
  ])("%j is skipped with %s (%s)", (row, place) => {
    const result = book({ 客户: [["客户名称", "行业", "年度签约目标"], ["甲", "制造", 1], row] });
    expect([result.accounts.length, places(result)]).toEqual([1, [place]]);
  });

  test("a total beside a blank customer is no doubtful one", () => {
    const rows: Rows = [
      ["客户名称", "行业", "年度签约目标", "最大风险"],
      ["甲", "制造", 1, null],
      [null, "合计", 2, "见附件"],
    ];
    expect(places(book({ 客户: rows }))).toEqual(["note 客户!B3 row-skipped"]);
  });

  test("a customer called like a total is doubtful among opportunities too", () => {
    const result = book({
      商机: [
        ["客户", "金额", "阶段"],
        ["甲", 1, "ST4"],
        ["Total", 2, "ST4"],
        ["Total", 3, null],
      ],
    });
    expect(places(result)).toContain("warning 商机!A3 total-doubtful");
    expect(places(result)).toContain("note 商机!A4 row-skipped");
  });

  test("a total whose key cell is blank is found by the word beside it", () => {
    expect(
      places(
        book({
          客户: [
            ["序号", "客户名称", "年度签约目标"],
            [1, "甲", 1],
            ["合计", null, 2],
          ],
        }),
      ),
    ).toEqual(["note 客户!A1 headers-unused", "note 客户!A3 row-skipped"]);
  });

  test("a customer called Total Energies is a customer", () => {
    expect(book({ 客户: [["客户名称"], ["Total Energies"]] }).accounts).toHaveLength(1);
  });

  test("rows that hold nothing but formulas' zeros are blank", () => {
    const result = book({
      客户: [
        ["客户名称", "逾期应收", "框架协议"],
        ["甲", 0, false],
        [null, 0, false],
        [" ", null, null],
      ],
    });
    expect([result.accounts.length, result.issues]).toEqual([1, []]);
  });

  test("a sheet called like a table that lacks a needed column is an error", () => {
    const result = book({
      客户: CUSTOMERS,
      销售: [
        ["客户名称", "收入"],
        ["恒达科技", 1],
      ],
    });
    expect(result.issues).toMatchObject([
      { severity: "error", cell: "A1", problem: { code: "header-missing", column: "month" } },
    ]);
  });

  test("a stage that holds steps and results fills both columns", () => {
    const deals: Rows = [
      ["客户", "stage", "金额"],
      ["甲", "Negotiation", 1],
      ["甲", "Won", 2],
      ["甲", "soon", 3],
    ];
    const result = book({ 商机: deals });
    expect(result.accounts[0]?.opportunities.map(({ step, status }) => [step, status])).toEqual([
      ["ST6", null],
      [null, "WON"],
      [null, null],
    ]);
    expect(result.issues.filter(({ severity }) => severity === "error").every(({ cell }) => cell === "B4")).toBe(true);
  });

  test("dates of a workbook that counts from 1904 are the same days", () => {
    const workbook = rawWorkbook(
      {
        商机: [
          ["客户", "金额", "签约日期"],
          ["甲", 1, day(44624)],
        ],
      },
      true,
    );
    expect(book(workbook).accounts[0]?.opportunities[0]?.closed).toBe(46086);
  });
});

describe("what an opportunity's row says about its end", () => {
  const only = (headers: readonly string[], ...rows: Rows) => {
    const result = book({ 商机: [["客户", "金额", ...headers], ...rows.map((row) => ["甲", 1, ...row])] });
    const deals = result.accounts.flatMap(({ opportunities }) => opportunities);
    return {
      deals,
      faults: places({ ...result, issues: result.issues.filter(({ severity }) => severity !== "note") }),
    };
  };

  test.each<[step: RawCell, status: RawCell, expSign: RawCell, dates: readonly unknown[], why: string]>([
    ["ST5", "进行中", null, [46086, null], "open: the date is the expected one"],
    ["ST5", null, null, [46086, null], "open by its step"],
    [null, "暂停", null, [46086, null], "suspended"],
    ["ST5", "进行中", day(46100), [46100, 46086], "an expected date of its own holds"],
    ["ST5", "赢单", null, [null, 46086], "won"],
    ["ST5", "丢单", null, [null, 46086], "lost"],
    ["ST7", "进行中", null, [null, 46086], "signed"],
    [null, null, null, [null, 46086], "nothing known"],
  ])("step %j, status %j, expected %j: %j (%s)", (step, status, expSign, dates) => {
    const { deals } = only(["阶段", "状态", "预计签约", "close date"], [step, status, expSign, day(46086)]);
    expect(deals.map((deal) => [deal.expSign, deal.closed])).toEqual([dates]);
  });

  test.each<[step: RawCell, status: RawCell, read: readonly unknown[] | null, faults: readonly string[], why: string]>([
    ["ST5", "冻结审批", null, ["error 商机!D3 code-unknown"], "an unreadable status costs the row"],
    ["ST5", error("#N/A"), null, ["error 商机!D3 cell-error"], "so does an error in it"],
    ["ST5", "草稿", null, ["error 商机!D3 code-unknown"], "a draft is in no state of the models"],
    ["ST5", "已作废", ["ST5", "LOST"], [], "void is lost"],
    ["ST5", "赢单关闭", ["ST5", "WON"], [], "closed and won"],
    ["ST5", null, ["ST5", null], [], "a blank status costs nothing"],
    ["Closed Won", "Closed Won", [null, "WON"], [], "the result in both columns"],
    ["Closed Lost", null, [null, "LOST"], [], "the result in the step column only"],
    ["Closed Won", "进行中", [null, "OPEN"], ["error 商机!C3 code-unknown"], "the columns contradict each other"],
    ["Closed Won", "冻结审批", null, ["error 商机!C3 code-unknown", "error 商机!D3 code-unknown"], "two bad cells"],
  ])("step %j, status %j is %j (%#)", (step, status, read, faults) => {
    const result = only(["阶段", "状态"], ["ST5", "进行中"], [step, status]);
    const [, deal] = result.deals;
    expect(deal === undefined ? null : [deal.step, deal.status]).toEqual(read);
    expect(result.faults).toEqual(faults);
  });

  test("a bad cell under a header that is two columns is reported once", () => {
    const { faults, deals } = only(["stage"], ["Negotiation"], ["Won"], ["soon"]);
    expect([faults, deals.length]).toEqual([["error 商机!C4 code-unknown"], 3]);
  });

  test("that a row was not read is said with the fault that cost it", () => {
    const { issues } = book({
      商机: [
        ["客户", "状态"],
        ["甲", "进行中"],
        ["甲", "冻结审批"],
      ],
    });
    const fault = issues.find(({ cell }) => cell === "B3");
    expect(fault && describeIssue(fault, "zh-CN")).toMatch(/这一行未读取。$/);
    expect(fault && describeIssue(fault, "en")).toMatch(/The row was not read\.$/);
  });
});

describe("personal data", () => {
  const NAME = "欧阳震华";
  const text = `上周三与${NAME}`;

  test.each<[persons: Rows, cells: readonly string[], why: string]>([
    [[["甲", "人", text, null, null, null]], ["C2"], "in a column of personal data"],
    [[["甲", "人", null, text, null, null]], ["D2"], "in a date that is none"],
    [[["甲", "人", null, null, text, null]], ["E2"], "for a code"],
    [[["甲", "人", null, null, null, text]], ["F2"], "for a number"],
    [[["甲", "人", null, null, null, 13_912_345_678]], ["F2"], "a telephone number out of range"],
    [[[text, "人", null, null, null, null]], ["A2"], "for a customer"],
    [[[`注：${text}`, null, null, null, null, null]], ["A2"], "in a footnote"],
  ])("%j is not repeated in the issue (%#)", (persons, cells) => {
    const headers = ["客户名称", "姓名", "最近联系日期", "行动日期", "决策角色", "影响力"];
    const { issues } = book({ 客户: [["客户名称"], ["甲"]], 联系人: [headers, ...persons] });
    expect(issues.map(({ cell }) => cell)).toEqual(cells);
    const told = issues.flatMap((issue) => LANGUAGES.map((language) => describeIssue(issue, language)));
    expect(JSON.stringify([issues, told])).not.toMatch(new RegExp(`${NAME}|13912345678`));
    expect(told.every((sentence) => /内容未显示|not shown/.test(sentence))).toBe(true);
  });

  test("what is wrong in other tables is shown", () => {
    const { issues } = book({
      销售: [
        ["客户", "月份", "收入"],
        ["甲", "2026-01", "很多"],
      ],
    });
    expect(issues.map((issue) => describeIssue(issue, "zh-CN")).join("")).toContain("很多");
  });
});

describe("numbers that come twice", () => {
  test.each<[sheet: string, rows: Rows, issues: readonly string[], why: string]>([
    [
      "商机",
      [
        ["商机编号", "客户", "金额"],
        ["O1", "甲", 1],
        ["o1 ", "乙", 2],
        ["O2", "甲", 3],
      ],
      ["A3 商机!A2"],
      "one deal",
    ],
    [
      "商机",
      [
        ["商机编号", "客户", "金额"],
        [null, "甲", 1],
        [null, "甲", 2],
      ],
      [],
      "deals without numbers",
    ],
    [
      "联系人",
      [
        ["联系人编号", "客户", "姓名"],
        ["P1", "甲", "x"],
        ["P1", "甲", "y"],
      ],
      ["A3 联系人!A2"],
      "one person",
    ],
  ])("%s %j: %j (%s)", (sheet, rows, expected) => {
    const { issues, accounts } = book({ [sheet]: rows });
    const twice = issues.flatMap(({ cell, severity, problem }) =>
      problem.code === "id-twice" ? [[severity, `${cell ?? ""} ${problem.other}`]] : [],
    );
    expect(twice).toEqual(expected.map((place) => ["warning", place]));
    const kept = accounts.reduce((sum, { opportunities, persons }) => sum + opportunities.length + persons.length, 0);
    expect(kept).toBe(rows.length - 1);
  });

  test("are found across the sheets of one table, and in each table for itself", () => {
    const deals = [
      ["商机编号", "客户", "金额"],
      ["1", "甲", 1],
    ];
    const persons = [
      ["联系人编号", "客户", "姓名"],
      ["1", "甲", "x"],
    ];
    const { issues } = book({ "商机 2025": deals, "商机 2026": deals, 联系人: persons });
    expect(
      issues.flatMap(({ sheet, problem }) => (problem.code === "id-twice" ? [[sheet, problem.other]] : [])),
    ).toEqual([["商机 2026", "商机 2025!A2"]]);
  });
});

describe("GEN-6 parameters", () => {
  const withParameters = (...rows: Rows) => book({ 客户: CUSTOMERS, 参数: [["参数编号", "取值"], ...rows] });

  test("the workbook's values take the place of the defaults", () => {
    const result = withParameters(["abc.cutA", "70%"], ["abc.cutB", 0.95]);
    expect(result.parameters).toEqual({ ...defaultParameters, "abc.cutA": 0.7 });
    expect(result.changedParameters).toEqual(["abc.cutA"]);
  });

  test.each<[id: string, value: number, cell: string, problem: object, why: string]>([
    ["abc.cuta.", 0.5, "A2", { code: "parameter-unknown", nearest: "abc.cutA" }, "a misspelt id"],
    ["abc.cutA", 7, "B2", { code: "value-outside", min: 0, max: 1 }, "out of its bounds"],
    ["abc.cutA", 0.99, "B2", { code: "parameter-order", found: "abc.cutA" }, "above the upper cut"],
    ["abc.cutB", 0.5, "B2", { code: "parameter-order", found: "abc.cutB" }, "below the lower cut"],
  ])("%s = %d changes nothing (%s)", (id, value, cell, problem) => {
    const result = withParameters([id, value]);
    expect(result.parameters).toEqual(defaultParameters);
    expect(result.issues).toMatchObject([{ severity: "error", sheet: "参数", cell, problem }]);
  });

  test("of two thresholds that contradict each other one is dropped, the rest holds", () => {
    const result = withParameters(["abc.cutA", 0.9], ["abc.cutB", 0.85], ["abc.countA", 0.1]);
    expect(result.parameters).toEqual({ ...defaultParameters, "abc.cutA": 0.9, "abc.countA": 0.1 });
    expect(places(result)).toEqual(["error 参数!B3 parameter-order"]);
  });
});

test("a workbook in which nothing is known is a fault that names its sheets", () => {
  const outcome = readAccountBook(rawWorkbook({ 甲: [["x"]], 乙: [] }));
  expect(outcome).toEqual({ ok: false, fault: { code: "no-known-table", file: "book.xlsx", sheets: ["甲", "乙"] } });
  if (!outcome.ok) for (const language of LANGUAGES) expect(describeBookFault(outcome.fault, language)).toContain("乙");
});

test("a workbook made by another program, as its CRM exports it, is read without a map", async () => {
  const workbook = await readWorkbook(join(import.meta.dirname, "../workbooks/crm-openpyxl.xlsx"));
  if (!workbook.ok) throw new Error(workbook.fault.code);
  const result = book(workbook.value);
  const deals = result.accounts.flatMap(({ opportunities }) => opportunities);
  expect(result.accounts.map(({ name }) => name).slice(0, 3)).toEqual([
    "Brightwater Labs",
    "Copperline",
    "Dunmore & Sons",
  ]);
  expect(result.accounts.map(({ opportunities }) => opportunities.length)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(deals.filter(({ status }) => status === "WON")).toHaveLength(14);
  expect(deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(12_439);
  expect(deals[0]).toMatchObject({ oppId: "K001XY", owner: "Ana Ruiz", created: 42_670, closed: 42_701, step: null });
  expect(result.sources.customers?.[0]?.headers).toEqual({
    name: "account",
    industry: "sector",
    parent: "subsidiary_of",
    employees: "employees",
  });
  expect(result.sources.products?.[0]?.headers).toEqual({ name: "product", line: "series", listPrice: "sales_price" });
  expect(places(result)).toEqual(["note accounts!A1 headers-unused"]);
});

test("whatever the cells hold, no row disappears without an account, a blank or an issue", () => {
  const cell = fc.oneof(
    fc.constantFrom<RawCell>(
      "甲",
      "乙",
      "丙",
      null,
      "合计",
      " ",
      5,
      true,
      error("#N/A"),
      day(46000),
      "__proto__",
      "2026-01",
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), (rows) => {
      const result = book({ 客户: [["客户名称"], ["甲"], ["乙"]], 销售: [["客户", "月份", "收入"], ...rows] });
      const kept = result.accounts.reduce((count, { sales }) => count + sales.length, 0);
      const named = new Set(
        result.issues.flatMap(({ sheet, cell: at }) => (sheet === "销售" ? [at?.replace(/^[A-Z]+/, "")] : [])),
      );
      const isBlank = (value: RawCell) => value === null || (typeof value === "string" && value.trim() === "");
      const blank = rows.filter((row) => row.every(isBlank));
      expect(kept + named.size + blank.length).toBeGreaterThanOrEqual(rows.length);
      for (const language of LANGUAGES) {
        for (const issue of result.issues)
          expect(describeIssue(issue, language)).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }),
  );
});
