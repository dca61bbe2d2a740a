import { describe, expect, test } from "vitest";
import { parseMappingFile, type MappingFile } from "#workbook/mapping-file.ts";
import { formatMappingPart } from "#workbook/mapping-part.ts";
import { mappingOf, proposeMapping } from "#workbook/propose-mapping.ts";
import { mappingFor, readAccountBook } from "#workbook/read-account-book.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

type Rows = readonly (readonly RawCell[])[];

const workbookOf = (sheets: Readonly<Record<string, Rows>>): RawWorkbook => ({
  ...rawWorkbook({}),
  sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows, tables: [] })),
});

function bookOf(workbook: RawWorkbook) {
  const book = readAccountBook(workbook);
  if (!book.ok) throw new Error(JSON.stringify(book.fault));
  return book.value;
}

describe("two tables side by side under one row of headers", () => {
  const workbook = workbookOf({
    总表: [
      ["客户名称", "行业", "客户经理", null, "客户名称", "商机名称", "预计金额", "预计签约日期", "状态"],
      ["甲公司", "电子", "张三", null, "甲公司", "一期", 100, { kind: "date", serial: 46_400 }, "进行中"],
      ["乙公司", "水务", "李四", null, "乙公司", "二期", 200, { kind: "date", serial: 46_410 }, "赢单"],
    ],
  });
  const written = (book: RawWorkbook) => {
    const base = mappingFor(book);
    if (!base.ok) throw new Error(JSON.stringify(base.fault));
    const proposal = proposeMapping(book, base.value);
    if (!proposal.ok) throw new Error(JSON.stringify(proposal.fault));
    return formatMappingPart(mappingOf(proposal.value));
  };

  test("a map that is written twice stays the same", () => {
    const once = written(workbook);
    expect(written({ ...workbook, mapping: once })).toBe(once);
  });

  test("read with their map, neither takes a column of the other", () => {
    const { accounts, sources } = bookOf({ ...workbook, mapping: written(workbook) });
    expect(sources.opportunities?.[0]?.headers).not.toHaveProperty("owner");
    expect(accounts.map(({ customer, opportunities }) => [customer.owner, opportunities.length])).toEqual([
      ["张三", 1],
      ["李四", 1],
    ]);
  });
});

describe("a sheet that comes after the map was written", () => {
  const sales = (year: string, amount: number): Rows => [
    ["客户名称", "月份", "收入"],
    ["甲公司", `${year}-03`, amount],
  ];
  const first = workbookOf({ "2025 销售": sales("2025", 10), 备忘: [["随便写写"]] });
  const later = workbookOf({ "2025 销售": sales("2025", 10), 备忘: [["随便写写"]], "2026 销售": sales("2026", 20) });
  const mapOf = (workbook: RawWorkbook, base?: MappingFile) => {
    const proposal = proposeMapping(workbook, base);
    if (!proposal.ok) throw new Error(JSON.stringify(proposal.fault));
    return mappingOf(proposal.value);
  };
  const amountsIn = (mapping: MappingFile) => {
    const book = bookOf({ ...later, mapping: formatMappingPart(mapping) });
    const codes = book.issues.map(({ sheet, problem }) => `${sheet} ${problem.code}`);
    return { amounts: book.accounts[0]?.sales.map(({ amount }) => amount), codes };
  };

  test("is not read and is told", () => {
    const { amounts, codes } = amountsIn(mapOf(first));
    expect(amounts).toEqual([10]);
    expect(codes).toContain("2026 销售 table-unmapped");
    expect(codes).toContain("备忘 sheet-unused");
    expect(codes).not.toContain("2026 销售 sheet-unused");
  });

  test("is read when the map is written again, and not when the map ignores it", () => {
    const again = mapOf(later, mapOf(first));
    expect(amountsIn(again).amounts).toEqual([10, 20]);
    const { amounts, codes } = amountsIn({ ...mapOf(first), ignore: ["2026 销售"] });
    expect(amounts).toEqual([10]);
    expect(codes).not.toContain("2026 销售 table-unmapped");
  });
});

describe("amounts that are not what they seem", () => {
  test.each<[header: string, code: string | null, why: string]>([
    ["金额（万美元）", "currency-other", "dollars"],
    ["金额(k$)", "currency-other", "a sign"],
    ["Amount (EUR)", "currency-other", "a code"],
    ["金額（港幣）", "currency-other", "in traditional characters"],
    ["金额（万元）", null, "yuan"],
    ["金额（人民币）", null, "yuan by name"],
    ["金额", null, "nothing said"],
  ])("%s: %s (%s)", (header, code) => {
    const { issues } = bookOf(
      workbookOf({
        商机: [
          ["客户名称", "商机名称", header, "状态"],
          ["甲公司", "一期", 100, "进行中"],
        ],
      }),
    );
    const found = issues.filter(({ severity }) => severity !== "note").map(({ problem }) => problem.code);
    expect(found).toEqual(code === null ? [] : [code]);
  });

  test.each<[cells: readonly RawCell[], at: string | null, why: string]>([
    [["$1,000,000", 5], "C2", "a sign"],
    [[5, "USD 300", "USD 400"], "C3", "a code, told once"],
    [["¥100", "100元", "RMB 5"], null, "yuan"],
    [[5, 6], null, "plain numbers"],
  ])("cells %j: %s (%s)", (cells, at) => {
    const { issues } = bookOf(
      workbookOf({
        商机: [["客户名称", "商机名称", "金额"], ...cells.map((cell, index) => ["甲公司", `第 ${index} 期`, cell])],
      }),
    );
    const found = issues.filter(({ problem }) => problem.code === "currency-other").map(({ cell }) => cell);
    expect(found).toEqual(at === null ? [] : [at]);
  });

  test("two headers of one amount are a warning: they are seldom the same", () => {
    const { issues } = bookOf(
      workbookOf({
        商机: [
          ["客户名称", "商机名称", "金额", "签约金额", "状态"],
          ["甲公司", "一期", 200, 150, "赢单"],
        ],
      }),
    );
    expect(issues.find(({ problem }) => problem.code === "header-twice")).toMatchObject({
      severity: "warning",
      cell: "D1",
    });
  });
});

test.each<[words: readonly [string, string], customer: object, why: string]>([
  [["战略级", "核心级"], { tier: "STRATEGIC", abcClass: null }, "words of tiers"],
  [["A", "B"], { tier: null, abcClass: "A" }, "letters of classes"],
])("客户等级 with %j is told by its values (%s)", ([first, second], customer) => {
  const { accounts } = bookOf(
    workbookOf({
      客户: [
        ["客户名称", "客户等级"],
        ["甲公司", first],
        ["乙公司", second],
      ],
    }),
  );
  expect(accounts[0]?.customer).toMatchObject(customer);
});

test("what a person wrote into the map is still there when the map is written again", () => {
  const workbook = workbookOf({
    商机: [["2026 年"], ["客户名称", "商机名称", "金额", "状态"], ["甲公司", "一期", 100, "赢单"]],
  });
  const text = `{"tables":{"opportunities":{"sheet":"商机","headerRow":2,"columns":{"amount":{"header":"金额","unit":"万元"}}}}}`;
  const given = parseMappingFile(text);
  if (!given.ok) throw new Error(JSON.stringify(given.fault));
  const proposal = proposeMapping(workbook, given.value);
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.fault));
  const again = mappingOf(proposal.value).tables.get("opportunities")?.[0];
  expect(again).toMatchObject({ headerRow: 2 });
  expect(again?.columns.get("amount")).toEqual({ header: "金额", unit: "万元", at: "C" });
  const { accounts } = bookOf({ ...workbook, mapping: formatMappingPart(mappingOf(proposal.value)) });
  expect(accounts[0]?.opportunities[0]?.amount).toBe(1_000_000);
});
