import { describe, expect, test } from "vitest";
import { valueOf } from "#test/support/outcome.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";
import { readAndRemember } from "#workbook/read-and-remember.ts";
import { readBook } from "#workbook/read-account-book.ts";
import type { ReadBook } from "#workbook/read-located.ts";
import { recallBook } from "#workbook/recall-book.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";

/* A workbook of other people's words, opened again: read as the whole vocabulary would read it, or looked at anew. */

const SHEETS: Readonly<Record<string, readonly (readonly RawCell[])[]>> = {
  往来单位: [
    ["单位名称", "负责业务", "产业别", "营业额（万元）", "备忘"],
    ["北汐储能", "周衡", "储能", 120, "要快"],
    ["云杼纺织", "宋未", "纺织", 80, null],
  ],
  商机: [
    ["客户", "专案名称", "销售阶段", "金额", "状态"],
    ["北汐储能", "二期", "报价", 300_000, "跟进中"],
    ["云杼纺织", "换型", "谈判", 200_000, "丢单"],
  ],
};

function kept(workbook: RawWorkbook): string {
  const { reading } = valueOf(readAndRemember(workbook));
  expect(reading).not.toBeNull();
  return JSON.stringify(reading);
}

/** What the rest of the product uses, beside how sure the reader was. */
function usedOf({ book, tables }: ReadBook) {
  return {
    book,
    tables: tables.map(({ found: { table, region, columns }, rows }) => {
      const used = columns.map(({ id, index, header, factor, taxBasis }) => ({ id, index, header, factor, taxBasis }));
      return { rows, table, region, columns: used };
    }),
  };
}

const added = (sheet: string, row: readonly RawCell[]) =>
  rawWorkbook({ ...SHEETS, [sheet]: [...(SHEETS[sheet] ?? []), row] });

describe("rows are read where the tables were", () => {
  test.each<[why: string, workbook: RawWorkbook]>([
    ["nothing has changed", rawWorkbook(SHEETS)],
    ["a row more", added("商机", ["北汐储能", "三期", "谈判", 1, "跟进中"])],
    ["a row less", rawWorkbook({ ...SHEETS, 往来单位: (SHEETS["往来单位"] ?? []).slice(0, 2) })],
    ["an amount in words of its own", added("往来单位", ["岚屿精工", "周衡", "机床", "3 亿元", null])],
  ])("%s", (_, workbook) => {
    const recalled = recallBook(workbook, kept(rawWorkbook(SHEETS)));
    expect(recalled).not.toBeNull();
    if (recalled !== null) expect(usedOf(valueOf(recalled))).toEqual(usedOf(valueOf(readBook(workbook))));
  });
});

describe("it is looked at anew", () => {
  test.each<[why: string, workbook: RawWorkbook]>([
    ["another header", rawWorkbook({ ...SHEETS, 商机: [["客户", "名称", "销售阶段", "金额", "状态"], []] })],
    ["a sheet more", rawWorkbook({ ...SHEETS, 联系人: [["姓名", "公司"]] })],
    ["something beside the rows", added("商机", ["北汐储能", "三期", "谈判", 1, "跟进中", "注"])],
    ["a word of a list that was not there", added("商机", ["北汐储能", "三期", "谈判", 1, "赢单"])],
    ["a map", { ...rawWorkbook(SHEETS), mapping: "<kamMapping/>" }],
    ["days from 1904", { ...rawWorkbook(SHEETS), date1904: true }],
  ])("%s", (_, workbook) => {
    expect(recallBook(workbook, kept(rawWorkbook(SHEETS)))).toBeNull();
  });

  test.each(["", "null", "{", '{"version":0}'])("what was kept is %j", (text) => {
    expect(recallBook(rawWorkbook(SHEETS), text)).toBeNull();
  });

  test("nothing is kept where something was found that is not read", () => {
    const doubtful = rawWorkbook({
      ...SHEETS,
      拜访记录: [
        ["客户", "心情"],
        ["北汐储能", "好"],
      ],
    });
    expect(valueOf(readAndRemember(doubtful)).reading).toBeNull();
  });
});
