import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAccountBook } from "#workbook/read-account-book.ts";
import type { RawCell } from "#workbook/sheet.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

type Rows = readonly (readonly RawCell[])[];
type Sheets = Readonly<Record<string, Rows>>;

function bookOf(sheets: Sheets) {
  const workbook = {
    ...rawWorkbook({}),
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows, tables: [] })),
  };
  const book = readAccountBook(workbook);
  if (!book.ok) throw new Error(JSON.stringify(book.fault));
  return book.value;
}

const CUSTOMERS: Rows = [
  ["客户编号", "客户名称"],
  ["K-1", "甲公司"],
  ["K-2", "乙公司"],
];
const CONTRACTS: Rows = [
  ["合同编号", "客户名称", "合同名称", "合同金额"],
  ["HT-1", "甲公司", "一期", 100],
  ["HT-2", "K-2", "一期", 200],
  ["HT-3", "乙公司", "二期", 300],
];
const RECEIVABLES = (...rows: Rows): Rows => [["合同编号", "客户名称", "付款节点", "应收金额", "到期日"], ...rows];

const receivablesOf = (...rows: Rows) => bookOf({ 客户: CUSTOMERS, 合同: CONTRACTS, 应收与回款: RECEIVABLES(...rows) });

describe("a row finds its customer", () => {
  test.each<[row: readonly RawCell[], customer: string, why: string]>([
    [["HT-1", null, "预付", 30, "2026-03-01"], "甲公司", "through its contract's number"],
    [["ht-3", null, "预付", 30, "2026-03-01"], "乙公司", "whatever the case"],
    [["二期", null, "预付", 30, "2026-03-01"], "乙公司", "through the contract's name, which one customer has"],
    [["HT-1", "乙公司", "预付", 30, "2026-03-01"], "乙公司", "by its own customer first"],
    [["HT-9", "K-1", "预付", 30, "2026-03-01"], "甲公司", "by its own customer, even with an unknown contract"],
  ])("%j belongs to %s (%s)", (row, customer) => {
    const { accounts } = receivablesOf(row);
    expect(accounts.filter(({ receivables }) => receivables.length > 0).map(({ name }) => name)).toEqual([customer]);
  });

  test("over two records: an offer by its negotiation", () => {
    const { accounts, issues } = bookOf({
      客户: CUSTOMERS,
      谈判: [
        ["谈判编号", "客户名称", "谈判名称"],
        ["N-1", "乙公司", "年度价格"],
      ],
      出价: [
        ["谈判编号", "轮次", "出价方", "报价"],
        ["N-1", 1, "我方", 900],
        ["N-1", 2, "对方", 800],
      ],
    });
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(accounts.map(({ name, offers }) => [name, offers.map(({ round }) => round)])).toEqual([
      ["甲公司", []],
      ["乙公司", [1, 2]],
    ]);
  });
});

describe("a row that finds none is told, with its cell", () => {
  test.each<[row: readonly RawCell[], problem: object, why: string]>([
    [
      ["HT-7", null, "预付", 30, "2026-03-01"],
      { code: "record-unknown", found: "HT-7", table: "contracts", nearest: null },
      "no such contract, and three that are equally near",
    ],
    [
      ["HTT-2", null, "预付", 30, "2026-03-01"],
      { code: "record-unknown", found: "HTT-2", nearest: "HT-2" },
      "one that is nearest",
    ],
    [["一期", null, "预付", 30, "2026-03-01"], { code: "record-ambiguous", found: "一期" }, "two customers have it"],
    [[null, null, "预付", 30, "2026-03-01"], { code: "value-missing" }, "neither customer nor contract"],
    [["HT-1", "丁公司", "预付", 30, "2026-03-01"], { code: "account-unknown", found: "丁公司" }, "a customer unknown"],
  ])("%j: %j (%s)", (row, problem) => {
    const { accounts, issues } = receivablesOf(row);
    expect(accounts.flatMap(({ receivables }) => receivables)).toEqual([]);
    const errors = issues.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ sheet: "应收与回款", rowLost: true, problem }]);
    expect(errors[0]?.cell).toMatch(/^[AB]2$/);
  });
});

test("the rows of the team belong to no customer", () => {
  const { team, accounts } = bookOf({
    客户: CUSTOMERS,
    产品: [
      ["产品编号", "产品名称", "产品线"],
      ["P-1", "GTX Pro", "GTX"],
    ],
  });
  expect(team.products).toMatchObject([{ name: "GTX Pro" }]);
  expect(accounts).toHaveLength(2);
});

test("nothing is lost and nothing doubled, in whatever order the sheets stand", () => {
  const row = fc.tuple(fc.constantFrom("HT-1", "HT-2", "HT-3", "HT-8"), fc.integer({ min: 1, max: 999 }));
  const sheets = { 客户: CUSTOMERS, 合同: CONTRACTS };
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.boolean(), (rows, isFirst) => {
      const receivables = RECEIVABLES(...rows.map(([id, amount]) => [id, null, "到货", amount, "2026-03-01"]));
      const all = isFirst ? { 应收与回款: receivables, ...sheets } : { ...sheets, 应收与回款: receivables };
      const { accounts, issues } = bookOf(all);
      const amounts = accounts.flatMap((account) => account.receivables.map(({ due }) => due));
      const lost = issues.filter(({ problem }) => problem.code === "record-unknown");
      expect(amounts).toHaveLength(rows.filter(([id]) => id !== "HT-8").length);
      expect(lost).toHaveLength(rows.filter(([id]) => id === "HT-8").length);
    }),
  );
});
