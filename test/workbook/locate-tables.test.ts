import { describe, expect, test } from "vitest";
import { contract, TABLE_IDS, type TableId } from "#workbook/contract.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { locateTables } from "#workbook/locate-tables.ts";
import { parseMappingFile } from "#workbook/mapping-file.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

type Rows = readonly (readonly RawCell[])[];

function locate(workbook: RawWorkbook, map?: string) {
  const mapping = map === undefined ? undefined : parseMappingFile(map);
  if (mapping?.ok === false) throw new Error(JSON.stringify(mapping.fault));
  return locateTables(workbook, mapping?.value);
}

/** What became of one sheet: the table, and its columns by header. */
function found(sheet: string, rows: Rows) {
  const located = locate(rawWorkbook({ [sheet]: rows }));
  if (!located.ok) throw new Error(JSON.stringify(located.fault));
  const [table] = located.value.tables;
  if (table === undefined) return null;
  return { table: table.table, columns: Object.fromEntries(table.columns.map(({ header, id }) => [header, id])) };
}

const day = (serial: number): RawCell => ({ kind: "date", serial });
const PIPELINE: Rows = [
  ["opportunity_id", "sales_agent", "product", "account", "deal_stage", "engage_date", "close_date", "close_value"],
  ["K1", "Ana", "Orbit", "Brightwater", "Won", day(42663), day(42795), 1054],
  ["K2", "Li", "Vela", "Copperline", "Lost", day(42668), day(42805), 0],
];
const PIPELINE_COLUMNS = {
  opportunity_id: "oppId",
  sales_agent: "owner",
  product: "product",
  account: "customer",
  deal_stage: "status",
  engage_date: "created",
  close_date: "closed",
  close_value: "amount",
};

describe("a CRM export without a map", () => {
  test.each(["sales_pipeline", "Sheet1"])("the deals on a sheet called %s are opportunities, all columns", (name) => {
    expect(found(name, PIPELINE)).toEqual({ table: "opportunities", columns: PIPELINE_COLUMNS });
  });

  const accounts: Rows = [
    ["account", "sector", "year_established", "revenue", "employees", "office_location", "subsidiary_of"],
    ["Brightwater", "medical", 1994, 731.4, 1822, "United States", null],
    ["Copperline", "retail", 2003, 118.25, 240, "United States", "Brightwater"],
  ];
  test.each(["accounts", "Sheet1", "sales"])(
    "on a sheet called %s the customers' own turnover is not our revenue",
    (name) => {
      const columns = { account: "name", sector: "industry", employees: "employees", subsidiary_of: "parent" };
      expect(found(name, accounts)).toEqual({ table: "customers", columns });
    },
  );

  test.each<[string, Rows, TableId, Record<string, string>]>([
    [
      "products",
      [
        ["product", "series", "sales_price"],
        ["Orbit", "O", 550],
      ],
      "products",
      { product: "name", series: "line", sales_price: "listPrice" },
    ],
    [
      "拜访记录",
      [
        ["客户名称", "日期", "联系人", "下一步", "下一步日期"],
        ["甲", day(46000), "王", "x", day(46010)],
      ],
      "visits",
      { 客户名称: "customer", 日期: "date", 联系人: "customerPeople", 下一步: "nextStep", 下一步日期: "nextDate" },
    ],
    [
      "sales_teams",
      [
        ["sales_agent", "manager", "regional_office"],
        ["Ana", "Tom", "East"],
      ],
      "colleagues",
      { sales_agent: "name", manager: "manager", regional_office: "region" },
    ],
  ])("a sheet called %s is that table, though it lacks what a form asks for", (name, rows, table, columns) => {
    expect(found(name, rows)).toEqual({ table, columns });
  });

  test.each<[string, Rows]>([
    [
      "费用",
      [
        ["客户", "日期", "金额"],
        ["甲", day(46000), 100],
      ],
    ],
    ["客户拜访", [["客户名称"], ["甲"]]],
    ["说明", [["每行一个客户"], ["请填写"]]],
    ["客户", []],
  ])("a sheet called %s is nothing that we know", (name, rows) => {
    expect(found(name, rows)).toBeNull();
  });
});

describe("recognition", () => {
  test.each(TABLE_IDS)("%s under its own headers, in either language and by ids", (id: TableId) => {
    const { name } = contract[id];
    for (const headers of [
      columnsOf(id).map(([, { header }]) => header.zh),
      columnsOf(id).map(([, { header }]) => header.en),
      columnsOf(id).map(([column]) => column),
    ]) {
      const match = found(name.zh, [headers]);
      expect(match?.table).toBe(id);
      expect(Object.values(match?.columns ?? {}).toSorted()).toEqual(
        columnsOf(id)
          .map(([column]) => column)
          .toSorted(),
      );
    }
  });

  test.each([
    ["客户清单2026", true, "with a year"],
    ["客户 (2)", true, "a copy"],
    ["Customers FY26 Q1", true, "with a quarter"],
    ["客户拜访", false, "another word"],
    ["sales_teams", false, "a longer name"],
  ])("names beside what nobody knows on %s are a customers table: %s (%s)", (name, expected) => {
    expect(
      found(name, [
        ["客户名称", "印象"],
        ["甲", "好"],
      ])?.table === "customers",
    ).toBe(expected);
  });

  test("a list in which customers come again and again is not the customers table", () => {
    const header = ["客户名称", "行业", "所属集团", "日期"];
    const visits = [...Array(20).keys()].map((index) => [
      index % 2 === 0 ? "甲" : "乙",
      "制造",
      "王",
      day(46000 + index),
    ]);
    expect(found("记录", [header, ...visits])).toBeNull();
    expect(found("记录", [header, ["甲", "制造", "王", day(1)], ["乙", "制造", "王", day(2)]])?.table).toBe(
      "customers",
    );
  });

  test("titles above the header are skipped, and the header is found in row 4", () => {
    const rows: Rows = [["2026 年客户清单"], ["制表：王"], [], ["客户名称", "行业", "客户经理"], ["甲", "制造", "王"]];
    const located = locate(rawWorkbook({ 清单: rows }));
    expect(located).toMatchObject({ ok: true, value: { tables: [{ table: "customers", region: { headerRow: 3 } }] } });
  });

  test("an Excel Table comes before the cells around it", () => {
    const rows: Rows = [
      ["客户名称", "行业"],
      [null, null, "客户名称", "所属集团", "行业"],
      [null, null, "甲", "乙", "制造"],
      [null, null, "合计", null, null],
    ];
    const tables = [{ name: "Customers", top: 1, left: 2, bottom: 2, right: 4 }];
    const workbook = { ...rawWorkbook({ x: [] }), sheets: [{ name: "x", rows, tables }] };
    expect(locate(workbook)).toMatchObject({
      value: { tables: [{ region: { name: "Customers", headerRow: 1, left: 2, bottom: 2 } }] },
    });
  });

  test("two Excel Tables on one sheet become two tables", () => {
    const rows: Rows = [
      ["客户名称", "行业", null, "客户名称", "姓名", "职务"],
      ["甲", "制造", null, "甲", "王", "经理"],
    ];
    const tables = [
      { name: "客户", top: 0, left: 0, bottom: 1, right: 1 },
      { name: "联系人", top: 0, left: 3, bottom: 1, right: 5 },
    ];
    const located = locate({ ...rawWorkbook({ x: [] }), sheets: [{ name: "x", rows, tables }] });
    expect(located.ok && located.value.tables.map(({ table }) => table)).toEqual(["customers", "persons"]);
  });

  test("a sheet called like a table that lacks a required column is incomplete", () => {
    const located = locate(
      rawWorkbook({
        销售: [
          ["客户名称", "收入"],
          ["甲", 1],
        ],
      }),
    );
    expect(located).toMatchObject({ value: { tables: [], incomplete: [{ table: "sales", missing: ["month"] }] } });
  });
});

describe("one header, two columns: the values decide", () => {
  const opportunities = (header: string, values: readonly string[]) =>
    found("商机", [["客户", header, "金额"], ...values.map((value) => ["甲", value, 1])])?.columns;

  test.each([
    ["deal_stage", ["Won", "Lost"], "status"],
    ["deal_stage", ["Proposal", "Negotiation"], "step"],
    ["阶段", ["赢单", "丢单", "进行中"], "status"],
    ["阶段", ["商务谈判", "ST3"], "step"],
    ["状态", ["ST1", "ST2", "ST3"], "step"],
    ["状态", ["赢单"], "status"],
  ])("%s with %j is the %s", (header, values, column) => {
    expect(opportunities(header, values)?.[header]).toBe(column);
  });

  test("a stage that holds steps and results serves both columns", () => {
    const rows: Rows = [
      ["客户", "stage", "金额"],
      ["甲", "Negotiation", 1],
      ["甲", "Won", 2],
      ["甲", "Proposal", 3],
    ];
    const located = locate(rawWorkbook({ 商机: rows }));
    const columns = located.ok ? (located.value.tables[0]?.columns ?? []) : [];
    expect(
      columns
        .filter(({ header }) => header === "stage")
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(["status", "step"]);
  });
});

describe("a map file", () => {
  const workbook = rawWorkbook({ 数据: [["一月"], ["单位全名", "代号", "老板"], ["甲", "K1", "王"]] });
  const map = (columns: object, more: object = {}) =>
    JSON.stringify({ tables: { customers: { sheet: "数据", ...more, columns } } });

  test("names the sheet and the columns, and the header's row is found by them", () => {
    const located = locate(workbook, map({ name: "单位全名", custId: "代号", owner: "老板" }));
    expect(located).toMatchObject({
      value: { tables: [{ table: "customers", region: { headerRow: 1 }, missing: [] }] },
    });
  });

  test("comes before what a header says by itself", () => {
    const rows: Rows = [
      ["客户名称", "单位名称", "行业"],
      ["集团", "甲", "制造"],
    ];
    const located = locate(
      rawWorkbook({ 客户: rows }),
      JSON.stringify({ tables: { customers: { sheet: "客户", columns: { name: "单位名称" } } } }),
    );
    expect(located.ok && located.value.tables[0]?.columns.find(({ id }) => id === "name")?.header).toBe("单位名称");
  });

  test.each<[text: string, fault: object, why: string]>([
    [
      map({ name: "单位全名" }).replace("数据", "数剧"),
      { code: "map-sheet", sheet: "数剧" },
      "a sheet that is not there",
    ],
    [
      map({ name: "单位全各" }),
      { code: "map-header", header: "单位全各", nearest: "单位全名" },
      "a header that is not there",
    ],
    [
      map({ name: "单位全名" }, { headerRow: 1 }),
      { code: "map-header", header: "单位全名" },
      "a header in another row",
    ],
  ])("%s is a fault (%#)", (text, fault) => {
    expect(locate(workbook, text)).toMatchObject({ ok: false, fault });
  });

  test.each<[text: string, fault: object, why: string]>([
    ["{", { code: "map-not-json" }, "no JSON"],
    ["[]", { code: "map-shape", path: "", expected: "object" }, "a list"],
    ["{}", { code: "map-shape", path: "tables" }, "without tables"],
    [
      `{"tables":{"customer":{}}}`,
      { code: "map-unknown", found: "customer", nearest: "customers" },
      "a table misspelt",
    ],
    [
      `{"tables":{"customers":{"sheet":1}}}`,
      { code: "map-shape", path: "tables.customers.sheet" },
      "a sheet by number",
    ],
    [`{"tables":{"customers":{"sheet":"a","headerRow":0}}}`, { code: "map-shape", expected: "row-number" }, "row 0"],
    [
      `{"tables":{"customers":{"sheet":"a","columns":{"nane":"b"}}}}`,
      { code: "map-unknown", nearest: "name" },
      "a column misspelt",
    ],
    [
      `{"tables":{"customers":{"sheet":"a","columns":{"name":2}}}}`,
      { code: "map-shape", path: "tables.customers.columns.name" },
      "a header by number",
    ],
    [
      `{"tables":{"__proto__":{"sheet":"a"}}}`,
      { code: "map-unknown", found: "__proto__" },
      "a name that is special elsewhere",
    ],
  ])("%s is refused (%s)", (text, fault) => {
    expect(parseMappingFile(text)).toMatchObject({ ok: false, fault });
  });
});

describe("a sheet that is one column of names", () => {
  const list = (header: string): Rows => [[header], ["澜岳新能源"], ["曜岭半导体"], ["甲"]];
  const tablesOf = (sheets: Record<string, Rows>) => {
    const located = locate(rawWorkbook(sheets));
    if (!located.ok) throw new Error(JSON.stringify(located.fault));
    return located.value.tables.map(({ table, region }) => `${table} ${region.sheet.name}`);
  };

  test.each(["客户名称", "公司", "公司名称", "Company", "Account name", "Customer"])(
    "under %s is the list of customers, whatever the sheet is called",
    (header) => {
      expect(found("Sheet1", list(header))).toEqual({ table: "customers", columns: { [header]: "name" } });
    },
  );

  test("below a title is one too", () => {
    expect(tablesOf({ Sheet1: [["二〇二六年"], ...list("客户名称")] })).toEqual(["customers Sheet1"]);
  });

  test.each<[sheets: Record<string, Rows>, tables: readonly string[], why: string]>([
    [{ Sheet1: list("产品") }, [], "of something else"],
    [{ Sheet1: [["公司"]] }, [], "without names"],
    [{ Sheet1: [["公司"], ["甲"], ["甲"], ["乙"], ["乙"]] }, [], "repeated as in a log"],
    [{ Sheet1: [["公司"], ["甲", "一期"], ["乙", "二期"]] }, [], "with something beside it"],
    [{ Sheet1: list("公司"), Sheet2: list("Company") }, [], "one of two"],
    [{ 选项: list("公司"), deals: PIPELINE }, ["opportunities deals"], "to choose from beside a table"],
  ])("is none: %#, %j (%s)", (sheets, tables) => {
    expect(tablesOf(sheets)).toEqual(tables);
  });
});
