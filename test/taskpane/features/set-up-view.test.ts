import { describe, expect, test } from "vitest";
import { isParameterId } from "#core/parameters/parameters.ts";
import { LANGUAGES } from "#locales/language.ts";
import { valueOf } from "#test/support/outcome.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { TABLE_IDS, type TableId } from "#workbook/contract.ts";
import { readBook } from "#workbook/read-account-book.ts";
import { mappingOf } from "#workbook/propose-mapping.ts";
import { formatMappingPart } from "#workbook/mapping-part.ts";
import { DAILY_TABLES, FURTHER_TABLES } from "#workbook/save/daily-tables.ts";
import { isPrivate } from "#workbook/save/is-private.ts";
import { newTable } from "#workbook/save/new-table.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import type { OpenedWorkbook } from "../../../src/taskpane/excel/open-workbook.ts";
import { answeredMapping, withTable } from "../../../src/taskpane/features/set-up/answered-mapping.ts";
import {
  furtherTables,
  mappingView,
  sensitiveColumns,
  setUpMessage,
  tableStates,
} from "../../../src/taskpane/features/set-up/set-up-view.ts";

const raw = (
  sheets: Readonly<Record<string, readonly (readonly RawCell[])[]>>,
  tables: readonly string[] = [],
): RawWorkbook => ({
  file: "a.xlsx",
  date1904: false,
  sheets: Object.entries(sheets).map(([name, rows]) => ({
    name,
    rows,
    tables: tables.includes(name)
      ? [{ name: `T_${name}`, top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 }]
      : [],
  })),
});

const opened = (workbook: RawWorkbook): OpenedWorkbook => ({
  raw: workbook,
  identity: { id: null, ids: [], file: workbook.file },
  read: readBook(workbook),
  hasParametersName: false,
  sensitivePurpose: null,
  isRecalled: false,
  isUnseen: false,
});

describe("a table as the pane sets it up", () => {
  test.each(LANGUAGES)("is read back as what it is (%s)", (language) => {
    for (const table of [...DAILY_TABLES, ...FURTHER_TABLES]) {
      const { sheet, name, columns, rows } = newTable(table, language);
      const cells = [columns.map(({ header }) => header), ...(rows.length > 0 ? rows : [columns.map(() => null)])];
      const own = { name, top: 0, left: 0, bottom: cells.length - 1, right: columns.length - 1 };
      const sheets = [
        ...raw({ Accounts: [["Customer"], ["A"]] }, ["Accounts"]).sheets,
        { name: sheet, rows: cells, tables: [own] },
      ];
      const { tables } = valueOf(readBook({ file: "a.xlsx", date1904: false, sheets }));
      const found = tables.find(({ found: { region } }) => region.name === name)?.found;
      const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id).sort();
      expect([table, ids(found?.columns)]).toEqual([found?.table, ids(columns)]);
    }
  });

  test("has no column of sensitive data, and every code list that fits is offered", () => {
    for (const table of TABLE_IDS) {
      const { columns } = newTable(table, "zh-CN");
      const sensitive = columnsOf(table).flatMap(([id, column]) => (isPrivate(column) ? [id] : []));
      for (const { id, choices } of columns) {
        expect(sensitive).not.toContain(id);
        expect((choices ?? "").length).toBeLessThanOrEqual(255);
      }
    }
    expect(newTable("persons", "zh-CN").columns.find(({ id }) => id === "level")?.choices).toBe(
      "坚定支持,友善,中立,支持对手,明确反对",
    );
  });

  test("has them once somebody has said what they are for; our own limits are there from the start", () => {
    const ids = (table: TableId, withSensitive: boolean) =>
      newTable(table, "zh-CN", withSensitive).columns.map(({ id }) => id);
    expect(ids("needs", true)).toContain("psychological");
    expect(ids("persons", true)).toEqual(expect.arrayContaining(["notes", "needEsteem"]));
    expect(ids("negotiations", false)).toEqual(expect.arrayContaining(["walkAway", "batna"]));
    expect(ids("tenders", false)).toContain("ownPrice");
  });

  test("of parameters begins with the numbers that teams argue about, at their defaults", () => {
    const { rows } = newTable("parameters", "zh-CN");
    expect(rows.length).toBeGreaterThan(10);
    for (const [id] of rows) expect(isParameterId(String(id))).toBe(true);
  });
});

describe("where a workbook stands", () => {
  const customers = [
    ["客户名称", "客户经理"],
    ["甲", "乙"],
  ];

  test("a table, plain cells, one that lacks columns, and what is missing", () => {
    const states = tableStates(
      opened(
        raw(
          {
            客户: customers,
            拜访记录: [
              ["客户名称", "拜访日期", "拜访对象", "下一步"],
              ["甲", 46000, "丙", "丁"],
            ],
            商机: [
              ["客户名称", "商机名称", "金额"],
              ["甲", "乙", 1],
            ],
          },
          ["客户", "拜访记录"],
        ),
      ),
      "zh-CN",
    );
    const told = Object.fromEntries(states.map(({ table, state }) => [table, state]));
    expect(told).toMatchObject({
      customers: "ok",
      visits: "columns",
      opportunities: "plain",
      persons: "missing",
      actions: "missing",
    });
    expect(states.find(({ table }) => table === "visits")?.absent.map(({ id }) => id)).toContain("nextDate");
    expect(states.find(({ table }) => table === "opportunities")?.address).toBe("A1:C2");
    expect(furtherTables(states)).toContain("contracts");
    expect(setUpMessage(states, 0, "zh-CN")).toBe("有 2 处要修");
  });

  test("what is sensitive comes into every table about customers' people that can take it", () => {
    const sheets = {
      客户: customers,
      联系人: [
        ["客户名称", "姓名", "个人备注"],
        ["甲", "丙", "丁"],
      ],
      需求: [
        ["客户名称", "需求原话", "需求等级"],
        ["甲", "要快", "P1"],
      ],
    };
    const absent = (tables: readonly string[]) => sensitiveColumns(opened(raw(sheets, tables)));
    expect(absent(["客户", "联系人", "需求"]).map(({ table, name, columns }) => [table, name, columns.length])).toEqual(
      [
        ["persons", "T_联系人", 9],
        ["needs", "T_需求", 1],
      ],
    );
    expect(absent(["客户"])).toEqual([]);
  });

  test("a blank workbook lacks the daily tables", () => {
    const states = tableStates(opened(raw({ Sheet1: [] })), "zh-CN");
    expect(states.map(({ table }) => table)).toEqual([...DAILY_TABLES]);
  });
});

describe("what headers mean", () => {
  const foreign = raw({
    往来单位: [
      ["单位名称", "负责业务", "行业类别"],
      ["北汐储能", "周衡", "x"],
      ["云杼纺织", "宋未", "y"],
    ],
  });

  test("is shown with three rows, and only what is not sure is asked", () => {
    const view = mappingView(foreign, "zh-CN");
    expect(view?.sheets[0]).toMatchObject({ table: "customers", sheet: "往来单位" });
    expect(view?.sheets[0]?.known.map(({ label }) => label)).toContain("客户名称");
    expect(view?.sheets[0]?.preview).toHaveLength(3);
  });

  test.each<[RawCell, string, string]>([
    [{ kind: "date", serial: 46_203 }, "2026-06-30", "a day, as a person reads it"],
    [{ kind: "date", serial: 0.604_166_7 }, "14:30", "a time"],
    [{ kind: "error", error: "#N/A" }, "#N/A", "an error stands as it is"],
    [null, "", "a blank stays blank"],
    [true, "TRUE", "as Excel shows it"],
  ])("a cell %j is shown as %s: %s", (cell, text) => {
    const [header = [], first = []] = foreign.sheets[0]?.rows ?? [];
    const sheet = [
      [...header, "成立日期"],
      [...first, cell],
    ];
    expect(mappingView(raw({ 往来单位: sheet }), "zh-CN")?.sheets[0]?.preview[1]).toEqual([...first, text]);
  });

  test("a sheet that looks like nothing may be told to be a table", () => {
    const workbook = raw({
      随手记: [
        ["2026 年", null],
        ["叫什么", "谁管"],
        ["北汐储能", "周衡"],
      ],
    });
    const view = mappingView(workbook, "zh-CN");
    expect([view?.asked, view?.unknown[0]?.cell]).toEqual([0, "A2"]);
    if (view === null) return;
    const told = mappingView(workbook, "zh-CN", withTable(mappingOf(view.proposal), "customers", "随手记", "A2"));
    const [sheet] = told?.sheets ?? [];
    expect(sheet?.questions.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
      ["客户名称", ["叫什么", "谁管"]],
    ]);
    if (told === null || sheet === undefined) return;
    const mapping = answeredMapping(told, { [sheet.questions[0]?.key ?? ""]: "叫什么" });
    const read = valueOf(readBook({ ...workbook, mapping: formatMappingPart(mapping) }));
    expect(read.book.accounts.map(({ name }) => name)).toEqual(["北汐储能"]);
  });

  test("an answer goes into the mapping, which the reader takes", () => {
    const doubtful = raw({
      客户: [
        ["客户名称", "负责"],
        ["甲", "乙"],
      ],
    });
    const view = mappingView(doubtful, "zh-CN");
    const [question] = view?.sheets[0]?.questions ?? [];
    if (view === null || question === undefined) {
      // Nothing is asked where the reader is sure: then the mapping holds as it is.
      expect(view?.asked).toBe(0);
      return;
    }
    const mapping = answeredMapping(view, { [question.key]: question.options[0]?.value ?? "" });
    const read = valueOf(readBook({ ...doubtful, mapping: formatMappingPart(mapping) }));
    expect(read.tables[0]?.found.columns.map(({ id }) => id)).toContain(question.options[0]?.value);
  });

  test("a required column that nobody found is asked for by its headers", () => {
    const workbook = raw({
      客户: [
        ["全称甲", "客户经理", "行业", "年度签约目标"],
        ["甲", "乙", "丙", 1],
      ],
    });
    const view = mappingView(workbook, "zh-CN");
    const question = view?.sheets[0]?.questions.find(({ kind }) => kind === "column");
    expect(question?.name).toBe("客户名称");
    if (view === null || question === undefined) return;
    const mapping = answeredMapping(view, { [question.key]: "全称甲" });
    const read = valueOf(readBook({ ...workbook, mapping: formatMappingPart(mapping) }));
    expect(read.book.accounts.map(({ name }) => name)).toEqual(["甲"]);
  });
});
