import { describe, expect, test } from "vitest";
import { readBook } from "#workbook/read-account-book.ts";
import { encodeCell, isSameCell } from "#workbook/save/encode-cell.ts";
import { listText } from "#workbook/save/list-text.ts";
import { namesIn } from "#workbook/checks/records.ts";
import { parseCell, type CellValue } from "#workbook/parse-cell.ts";
import { saveTargetOf, type SaveTarget } from "#workbook/save/save-target.ts";
import type { RawCell } from "#workbook/sheet.ts";
import { valueOf } from "#test/support/outcome.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

type Rows = readonly (readonly RawCell[])[];

function targetOf(sheet: string, table: string, rows: Rows, date1904 = false): SaveTarget {
  const { tables } = valueOf(readBook(rawWorkbook({ [sheet]: rows }, date1904)));
  const found = tables.find((one) => one.found.table === table);
  if (found === undefined) throw new Error(`${sheet} is not read as ${table}`);
  return saveTargetOf(found.found);
}

const DEALS: Rows = [
  ["商机名称", "客户名称", "预计金额（万元）", "赢率（%）", "当前步骤", "状态", "预计签约日期"],
  ["甲", "岚屿精工", 120, 35, "方案报价", "跟进中", 46_000],
  ["乙", "岚屿精工", 80, 50, "方案报价", "成交", 46_010],
];

describe("a value becomes what this team writes", () => {
  const deals = targetOf("商机", "opportunities", DEALS);
  const column = (target: SaveTarget, header: string) => {
    const found = target.columns.find(({ cell }) => cell === header);
    if (found === undefined) throw new Error(`${header} is not read`);
    return found;
  };

  test.each<[why: string, header: string, value: CellValue, format: string, cell: object]>([
    ["money in the header's unit", "预计金额（万元）", 1_234_567, "General", { value: 123.4567, format: null }],
    ["a share under a header in per cent", "赢率（%）", 0.07, "General", { value: 7, format: null }],
    ["a code in the team's own word", "当前步骤", "ST5", "General", { value: "方案报价", format: null }],
    [
      "a code that the team has not used yet, in the language of the header",
      "状态",
      "LOST",
      "General",
      { value: "丢单" },
    ],
    ["a date in a column of dates keeps its format", "预计签约日期", 46_100, "m月d日", { value: 46_100, format: null }],
    [
      "a date in a column without one gets one",
      "预计签约日期",
      46_100,
      "General",
      { value: 46_100, format: "yyyy-mm-dd" },
    ],
    ["a text is told to be a text", "商机名称", "1/2", "General", { value: "1/2", format: "@", shown: "1/2" }],
    ["a number in a column of texts stays a number", "预计金额（万元）", 10_000, "@", { value: 1, format: "General" }],
    ["a blank clears", "商机名称", null, "General", { value: null, shown: null }],
    ["nothing but blanks clears", "商机名称", "  ", "General", { value: null, shown: null }],
  ])("%s", (_, header, value, format, cell) => {
    expect(valueOf(encodeCell(value, column(deals, header), format))).toMatchObject(cell);
  });

  test("every value is read back as it was", () => {
    const values: readonly [string, CellValue][] = [
      ["预计金额（万元）", 1_234_567.89],
      ["赢率（%）", 0.35],
      ["当前步骤", "ST3"],
      ["状态", "SUSPENDED"],
      ["预计签约日期", 46_123],
    ];
    for (const [header, value] of values) {
      const own = column(deals, header);
      expect(isSameCell(valueOf(parseCell(valueOf(encodeCell(value, own, "General")).shown, own)), value)).toBe(true);
    }
  });

  test("a workbook that counts from 1904", () => {
    const old = targetOf("商机", "opportunities", DEALS, true);
    expect(valueOf(encodeCell(46_100, column(old, "预计签约日期"), "General")).value).toBe(46_100 - 1_462);
  });

  test.each<[why: string, headers: readonly string[], cell: RawCell, yes: RawCell, no: RawCell]>([
    ["the team ticks", ["姓名", "客户名称", "本人已同意"], "√", "√", "否"],
    ["the team has TRUE and FALSE", ["姓名", "客户名称", "本人已同意"], true, true, "否"],
    ["nobody has answered yet", ["姓名", "客户名称", "本人已同意"], null, "是", "否"],
    ["an English sheet", ["Name", "Customer", "Consent given"], null, "Yes", "No"],
  ])("yes and no: %s", (_, headers, cell, yes, no) => {
    const target = targetOf("联系人", "persons", [headers, ["沈亦川", "岚屿精工", cell]]);
    const own = column(target, headers[2] ?? "");
    const [one, other] = [true, false].map((value) => valueOf(encodeCell(value, own, "General")).value);
    expect([one, other]).toEqual([yes, no]);
  });
});

test("several names in one cell are read as several", () => {
  const names = ["沈亦川", " 陶嘉禾 ", ""];
  expect(listText(names, "zh-CN")).toBe("沈亦川、陶嘉禾");
  expect(namesIn(listText(names, "zh-CN"))).toEqual(namesIn(listText(names, "en")));
});
