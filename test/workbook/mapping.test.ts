import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { describeBookFault } from "#workbook/describe-book-fault.ts";
import { describeIssue } from "#workbook/describe-issue.ts";
import { TABLE_IDS } from "#workbook/contract.ts";
import { formatMapping } from "#workbook/format-mapping.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { locateTables } from "#workbook/locate-tables.ts";
import { parseMappingFile, type MappingFile } from "#workbook/mapping-file.ts";
import { MAPPING_NAMESPACE } from "#workbook/mapping-namespace.ts";
import { formatMappingPart, parseMappingPart } from "#workbook/mapping-part.ts";
import { mappingOf, needsAnswer, proposeMapping } from "#workbook/propose-mapping.ts";
import { readBook } from "#workbook/read-account-book.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import { valueOf } from "#test/support/outcome.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";
import { HEADER_FIXTURES } from "./header-fixtures.ts";
import { workbookOf } from "./header-verdicts.ts";

type Rows = readonly (readonly RawCell[])[];

const CUSTOMERS: Rows = [
  ["单位全名", "代号", "老板", "任务（万元）"],
  ["恒达科技", "K1", "王芳", 100],
  ["远山电子", "K2", "李强", 90],
];
const MAP = mapOf({
  tables: {
    customers: {
      sheet: "数据",
      columns: {
        name: { header: "单位全名", at: "A" },
        custId: { header: "代号", at: "B" },
        owner: { header: "老板", at: "C" },
        signTarget: { header: "任务（万元）", at: "D" },
      },
    },
  },
});

function mapOf(json: object): MappingFile {
  return valueOf(parseMappingFile(JSON.stringify(json)));
}

function read(rows: Rows, mapping = MAP) {
  const { book, tables } = valueOf(readBook(rawWorkbook({ 数据: rows }), { mapping }));
  const columns = tables[0]?.found.columns.map(({ id, header }) => [id, header]) ?? [];
  const followed = book.issues.filter(({ problem }) => /^header-(?:renamed|gone)$/.test(problem.code));
  return { book, columns: Object.fromEntries(columns) as Record<string, string>, followed };
}

describe("a map follows what people do to their sheets", () => {
  test.each<[why: string, change: (rows: Rows) => Rows, columns: object, issues: readonly object[]]>([
    ["nothing changed", (rows) => rows, { owner: "老板" }, []],
    ["columns moved", (rows) => rows.map((row) => row.toReversed()), { owner: "老板", name: "单位全名" }, []],
    [
      "a column inserted",
      (rows) => rows.map((row, at) => [at === 0 ? "新列" : at, ...row]),
      { owner: "老板", name: "单位全名" },
      [],
    ],
    ["rows inserted above", (rows) => [["客户总表"], [], ...rows], { owner: "老板" }, []],
    [
      "a header renamed to something that nobody knows",
      (rows) => [["单位全名", "代号", "管事的", "任务（万元）"], ...rows.slice(1)],
      { owner: "管事的" },
      [{ severity: "warning", cell: "C1", problem: { code: "header-renamed", was: "老板", now: "管事的" } }],
    ],
    [
      "a header renamed to the column's own name, elsewhere",
      (rows) =>
        rows.map((row, at) => [
          row[3] ?? null,
          row[0] ?? null,
          row[1] ?? null,
          at === 0 ? "客户经理" : (row[2] ?? null),
        ]),
      { owner: "客户经理" },
      [{ severity: "warning", problem: { code: "header-renamed", was: "老板", now: "客户经理" } }],
    ],
    [
      "a column deleted",
      (rows) => rows.map((row) => row.filter((_, at) => at !== 2)),
      { name: "单位全名" },
      [{ severity: "error", problem: { code: "header-gone", column: "owner", was: "老板" } }],
    ],
    [
      "renamed while another column was inserted: the place proves nothing any more",
      (rows) =>
        rows.map((row, at) => (at === 0 ? ["新列", "单位全名", "代号", "管事儿的", "任务（万元）"] : [at, ...row])),
      { name: "单位全名" },
      [{ severity: "error", problem: { code: "header-gone", column: "owner" } }],
    ],
    [
      "an amount's place taken by a column of words",
      (rows) => rows.map((row, at) => [...row.slice(0, 3), at === 0 ? "说法" : "很难说"]),
      { name: "单位全名" },
      [{ severity: "error", problem: { code: "header-gone", column: "signTarget", was: "任务（万元）" } }],
    ],
  ])("%s", (_why, change, columns, issues) => {
    const result = read(change(CUSTOMERS));
    expect(result.columns).toMatchObject(columns);
    expect(result.followed).toMatchObject(issues);
    expect(result.book.accounts.map(({ name }) => name)).toEqual(["恒达科技", "远山电子"]);
    for (const issue of result.followed)
      for (const language of LANGUAGES) expect(describeIssue(issue, language)).toBeTruthy();
  });

  test("a unit in the map counts where the header names none", () => {
    const mapping = mapOf({
      tables: { customers: { sheet: "数据", columns: { name: "单位", signTarget: { header: "任务", unit: "万元" } } } },
    });
    const rows: Rows = [
      ["单位", "任务"],
      ["恒达科技", 100],
    ];
    expect(read(rows, mapping).book.accounts[0]?.customer.signTarget).toBe(1_000_000);
  });

  test("a table on several sheets, and a sheet left out without a word", () => {
    const sales = (amount: number): Rows => [
      ["单位", "年月", "进账"],
      ["甲", "2026-01", amount],
    ];
    const columns = { customer: "单位", month: "年月", amount: "进账" };
    const mapping = mapOf({
      tables: {
        sales: [
          { sheet: "一", columns },
          { sheet: "二", columns },
        ],
      },
      ignore: ["三"],
    });
    const { book } = valueOf(
      readBook(rawWorkbook({ 一: sales(1), 二: sales(2), 三: [["客户名称"], ["乙"]] }), { mapping }),
    );
    expect(book.accounts.map(({ name, sales: rows }) => [name, rows.map(({ amount }) => amount)])).toEqual([
      ["甲", [1, 2]],
    ]);
    expect(book.issues.filter(({ sheet }) => sheet === "三")).toEqual([]);
  });

  test("two mapped tables above each other: the first ends where the second begins", () => {
    const rows: Rows = [["单位", "老板"], ["甲", "王"], [], ["单位", "谁", "头衔"], ["甲", "陈总", "经理"]];
    const mapping = mapOf({
      tables: {
        customers: { sheet: "数据", headerRow: 1, columns: { name: "单位", owner: "老板" } },
        persons: { sheet: "数据", headerRow: 4, columns: { customer: "单位", name: "谁", title: "头衔" } },
      },
    });
    const { book } = valueOf(readBook(rawWorkbook({ 数据: rows }), { mapping }));
    expect(book.accounts.map(({ name, persons }) => [name, persons.map((person) => person.name)])).toEqual([
      ["甲", ["陈总"]],
    ]);
  });
});

describe("a proposal", () => {
  test("says what each header is, how sure that is, why, and what is open", () => {
    const workbook = rawWorkbook({
      客户: [
        ["客户明称", "行业", "备注甲", "2024年签约目标", "2025年签约目标"],
        ["恒达科技", "制造", "x", 1, 2],
      ],
      说明: [["随便写写"]],
      空: [],
    });
    const proposal = valueOf(proposeMapping(workbook));
    expect(proposal.sheets[0]?.tables).toMatchObject([
      {
        table: "customers",
        foundBy: "name",
        missing: [],
        columns: [
          { header: "客户明称", cell: "A1", state: "sure", column: "name", reasons: ["misspelt", "values-fit"] },
          { header: "行业", state: "sure", column: "industry", reasons: ["own", "values-fit"] },
          { header: "备注甲", state: "unused", column: null },
          { header: "2024年签约目标", state: "ask", column: "signTarget" },
          { header: "2025年签约目标", state: "ask", column: "signTarget" },
        ],
      },
    ]);
    expect(proposal.sheets.map(({ leftOut }) => leftOut)).toEqual([null, "unknown", "blank"]);
    expect(needsAnswer(proposal)).toBe(true);
  });

  test.each(HEADER_FIXTURES)("gives a map that reads the same columns: $why", (fixture) => {
    const workbook = workbookOf(fixture);
    const proposal = valueOf(proposeMapping(workbook));
    const mapping = mappingOf(proposal);
    const columnsWith = (map?: MappingFile) =>
      valueOf(locateTables(workbook, map)).tables.map(({ table, columns }) => [
        table,
        columns.map(({ id, index, factor }) => `${id} ${index} ${factor}`).toSorted(),
      ]);
    expect(columnsWith(mapping)).toEqual(columnsWith());
    expect(formatMapping(valueOf(parseMappingFile(formatMapping(mapping))))).toBe(formatMapping(mapping));
  });

  test("whatever stands on the sheets, its map fits the workbook and reads the same tables", () => {
    const known = TABLE_IDS.flatMap((id) => columnsOf(id).map(([, { header }]) => header.zh));
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<RawCell>(...known) },
      fc.constantFrom<RawCell>(null, 5, "甲", "赢单", "CR1", "__proto__", "2025年金额", "合计", true, ""),
      fc.string(),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    const name = fc.constantFrom("客户", "Sheet1", "商机", "constructor", "销售");
    fc.assert(
      fc.property(fc.dictionary(name, rows, { maxKeys: 3 }), (sheets) => {
        const workbook = rawWorkbook(sheets);
        const mapping = mappingOf(valueOf(proposeMapping(workbook)));
        const tablesWith = (map?: MappingFile) => valueOf(locateTables(workbook, map)).tables.map(({ table }) => table);
        expect(tablesWith(mapping)).toEqual(expect.arrayContaining([...tablesWith()]));
      }),
      { numRuns: 300 },
    );
  });

  test("never holds what the cells of a person say", () => {
    const persons: Rows = [
      ["客户", "姓名", "决策角色", "身份"],
      ["甲", "欧阳震华", "KDM", "欧阳震华之友"],
    ];
    expect(JSON.stringify(proposeMapping(rawWorkbook({ 联系人: persons })))).not.toContain("欧阳震华");
  });
});

describe("the map in the workbook", () => {
  const workbook = (mapping: string): RawWorkbook => ({ ...rawWorkbook({ 数据: CUSTOMERS }), mapping });

  test("is used where no other is given, and gives way to one that is", () => {
    const own = workbook(formatMappingPart(MAP));
    expect(valueOf(readBook(own)).book.accounts.map(({ id }) => id)).toEqual(["K1", "K2"]);
    const given = mapOf({ tables: { customers: { sheet: "数据", columns: { name: "代号" } } } });
    expect(valueOf(readBook(own, { mapping: given })).book.accounts.map(({ name }) => name)).toEqual(["K1", "K2"]);
  });

  test.each<[why: string, part: string, fault: object]>([
    ["another root", "<map/>", { code: "map-part" }],
    ["another namespace", formatMappingPart(MAP).replace(MAPPING_NAMESPACE, "urn:x"), { code: "map-part" }],
    ["no JSON inside", formatMappingPart(MAP).replace("{", "["), { code: "map-part" }],
    [
      "a newer version",
      formatMappingPart(MAP).replace('version="1"', 'version="2"'),
      { code: "map-version", found: 2 },
    ],
    ["a newer version inside", formatMappingPart(MAP).replace('"version": 1', '"version": 9'), { code: "map-version" }],
    ["cut off", formatMappingPart(MAP).slice(0, -5), { code: "map-part" }],
  ])("%s is a fault in words of both languages", (_why, part, fault) => {
    const outcome = readBook(workbook(part));
    expect(outcome).toMatchObject({ ok: false, fault });
    if (!outcome.ok) for (const language of LANGUAGES) expect(describeBookFault(outcome.fault, language)).toBeTruthy();
  });

  test("a stale one is told by a proposal, which begins anew", () => {
    const stale = mapOf({ tables: { customers: { sheet: "没有了", columns: { name: "单位全名" } } } });
    const rows: Rows = [["客户名称"], ["甲"]];
    const proposal = valueOf(proposeMapping({ ...rawWorkbook({ 客户: rows }), mapping: formatMappingPart(stale) }));
    expect(proposal.stale).toMatchObject({ code: "map-sheet", sheet: "没有了" });
    expect(proposal.sheets[0]?.tables).toHaveLength(1);
  });

  test("whatever headers and sheets are called, the part is XML and comes back as it was", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("]]>", "<a>&amp;", "\r\n", "\ud800", "\u0000", "\ufffe", '"'),
    );
    const mapping = fc.record({
      sheet: text,
      header: text,
      at: fc.constantFrom(null, "A", "XFD"),
      ignore: fc.array(text, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(mapping, ({ sheet, header, at, ignore }) => {
        const columns = new Map([["name", { header, unit: null, at }]]);
        const made: MappingFile = { tables: new Map([["customers", [{ sheet, headerRow: null, columns }]]]), ignore };
        const part = formatMappingPart(made);
        expect(part).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
        expect(part.slice(part.indexOf("?>")).match(/<[^>]*/g)).toHaveLength(2);
        expect(valueOf(parseMappingPart(part))).toEqual(made);
      }),
    );
  });
});

test.each<[text: object, fault: object]>([
  [
    { version: 2, tables: {}, more: 1 },
    { code: "map-version", found: 2, known: 1 },
  ],
  [
    { version: "1", tables: {} },
    { code: "map-shape", path: "version" },
  ],
  [
    { tables: {}, ignore: "a" },
    { code: "map-shape", path: "ignore", expected: "texts" },
  ],
  [{ tables: { sales: [{ sheet: 1 }] } }, { code: "map-shape", path: "tables.sales[0].sheet" }],
  [
    { tables: { sales: { sheet: "a", columns: { amount: { header: "b", unit: "箱" } } } } },
    { code: "map-shape", path: "tables.sales.columns.amount.unit", expected: "unit" },
  ],
  [
    { tables: { sales: { sheet: "a", columns: { amount: { header: "b", at: "3" } } } } },
    { code: "map-shape", path: "tables.sales.columns.amount.at", expected: "column-letters" },
  ],
  [
    { tables: { sales: { sheet: "a", columns: { amount: { heder: "b" } } } } },
    { code: "map-unknown", found: "heder", nearest: "header" },
  ],
])("%j is refused", (json, fault) => {
  expect(parseMappingFile(JSON.stringify(json))).toMatchObject({ ok: false, fault });
});
