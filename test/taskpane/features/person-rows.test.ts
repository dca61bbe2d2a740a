import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueOf } from "#test/support/outcome.ts";
import { readBook } from "#workbook/read-account-book.ts";
import type { RawCell, RawSheet } from "#workbook/sheet.ts";
import { csvOf, personRows, withoutName, type PersonRow } from "../../../src/taskpane/features/privacy/person-rows.ts";
import { erasureOf } from "../../../src/taskpane/features/privacy/privacy-view.ts";
import { splitNames } from "../../../src/taskpane/form/split-names.ts";

const row = (kind: PersonRow["kind"], more: Partial<PersonRow> = {}): PersonRow => ({
  kind,
  table: "拜访记录",
  excelTable: "KAM_visits",
  sheet: "拜访记录",
  row: 3,
  bodyRow: 2,
  cells: [{ header: "拜访对象", text: "沈亦川、陶嘉禾", index: 3 }],
  ...more,
});

describe("who is meant", () => {
  const sheet = (name: string, rows: readonly (readonly RawCell[])[]): RawSheet => ({
    name,
    rows,
    tables: [{ name, top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 }],
  });
  const raw = {
    file: "a.xlsx",
    date1904: false,
    sheets: [
      sheet("客户", [
        ["客户名称", "客户经理"],
        ["岚屿精工", "沈亦川"],
        ["北汐储能", "骆青"],
      ]),
      sheet("联系人", [
        ["联系人编号", "客户名称", "姓名"],
        ["P-1", "岚屿精工", "沈亦川"],
        ["P-2", "北汐储能", "沈亦川"],
        ["P-3", "没有这家", "沈亦川"],
      ]),
      sheet("员工", [
        ["员工编号", "姓名", "直接上级"],
        ["E-1", "沈亦川", "骆青"],
        ["E-2", "骆青", "沈亦川"],
      ]),
      sheet("OKR", [
        ["季度", "目标", "负责人", "关键结果"],
        ["2026Q2", "守住大客户", "沈亦川", "拜访八次"],
      ]),
      sheet("拜访记录", [
        ["客户名称", "拜访日期", "我方参加人", "拜访对象", "客户原话"],
        ["岚屿精工", { kind: "date", serial: 46000 }, "沈亦川", "沈亦川、陶嘉禾", "好"],
        ["北汐储能", { kind: "date", serial: 46000 }, "骆青", "沈亦川", "好"],
      ]),
    ],
  };
  const { book, tables } = valueOf(readBook(raw));
  const found = personRows(
    tables,
    book,
    { account: "岚屿精工", person: "沈亦川" },
    { date1904: false, language: "zh-CN" },
  );

  test("is the account's contact: not a colleague of that name, nor another customer's contact, nor one of nobody", () => {
    const { tables: changed } = erasureOf(found, "沈亦川");
    expect(changed).toEqual([
      { table: "联系人", rows: [0], cells: [] },
      {
        table: "拜访记录",
        rows: [],
        cells: [{ row: 0, header: "拜访对象", before: "沈亦川、陶嘉禾", after: "陶嘉禾" }],
      },
    ]);
  });

  test("what else has the name in it is shown, and left to a person", () => {
    const { left } = erasureOf(found, "沈亦川");
    expect(left.map(({ sheet: where, row: at }) => [where, at])).toEqual([
      ["客户", 1],
      ["联系人", 3],
      ["员工", 1],
      ["员工", 2],
      ["OKR", 1],
      ["拜访记录", 1],
    ]);
  });
});

test.each([
  ["the first of a list", "沈亦川、陶嘉禾", "陶嘉禾"],
  ["the last of a list", "陶嘉禾，沈亦川", "陶嘉禾"],
  ["in the middle", "A, 沈亦川, B", "A, B"],
  ["alone", "沈亦川", ""],
  ["a longer name stays", "沈亦川川、陶嘉禾", "沈亦川川、陶嘉禾"],
])("a name is taken out of a cell: %s", (_, text, left) => {
  expect(withoutName(text, "沈亦川")).toBe(left);
});

test("law: the others stay, in their order", () => {
  const name = fc.constantFrom("沈亦川", "陶嘉禾", "骆青", "宋未");
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), fc.constantFrom("、", "，", ", ", "; ", "/"), (names, separator) => {
      const left = splitNames(withoutName(names.join(separator), "沈亦川"));
      expect(left).toEqual(names.filter((one) => one !== "沈亦川"));
    }),
  );
});

describe("what erasing does", () => {
  const own = row("own", {
    excelTable: "KAM_persons",
    bodyRow: 0,
    cells: [
      { header: "姓名", text: "沈亦川", index: 2 },
      { header: "职务", text: "总经理", index: 3 },
    ],
  });

  test("own rows go, cells lose the name, words and plain cells are left to a person", () => {
    const words = row("mentions");
    const plain = row("names", { excelTable: null });
    const { tables, nameHeader, left } = erasureOf([own, row("names"), words, plain], "沈亦川");
    expect(nameHeader).toBe("姓名");
    expect(tables).toEqual([
      { table: "KAM_persons", rows: [0], cells: [] },
      {
        table: "KAM_visits",
        rows: [],
        cells: [{ row: 2, header: "拜访对象", before: "沈亦川、陶嘉禾", after: "陶嘉禾" }],
      },
    ]);
    expect(left).toEqual([words, plain]);
  });
});

test("an exported file holds every cell, and nothing in it is a formula", () => {
  const csv = csvOf(
    [row("names", { cells: [{ header: '"x"', text: "=1+1", index: 0 }] })],
    ["表", "单元格", "列", "内容"],
  );
  expect(csv).toBe('\uFEFF"表","单元格","列","内容"\r\n"拜访记录","拜访记录!A4","""x""","\'=1+1"\r\n');
});
