import { describe, expect, test } from "vitest";
import { readBook } from "#workbook/read-account-book.ts";
import type { RawSheet, RawWorkbook } from "#workbook/sheet.ts";
import type { OpenedWorkbook } from "../../../src/taskpane/excel/open-workbook.ts";
import { firstLookView } from "../../../src/taskpane/features/set-up/first-look-view.ts";

const customers: RawSheet = {
  name: "往来单位",
  tables: [],
  rows: [
    ["单位名称", "负责业务", "行业类别", "上级单位", "备忘"],
    ["北汐储能", "周衡", "储能", null, "要快"],
    ["云杼纺织", "宋未", "纺织", null, null],
  ],
};
const rota: RawSheet = {
  name: "排班",
  tables: [],
  rows: [
    ["周", "早班"],
    [27, "周衡"],
  ],
};

function opened(sheets: readonly RawSheet[], isUnseen: boolean): OpenedWorkbook {
  const raw: RawWorkbook = { file: "客户.xlsx", date1904: false, sheets };
  const known = { identity: { id: null, ids: [], file: raw.file }, hasParametersName: false, sensitivePurpose: null };
  return { raw, ...known, read: readBook(raw), isRecalled: false, isUnseen };
}

describe("the sheets of a workbook that is new here", () => {
  test("before anybody has looked, each says what stands in it and nothing of what it is", () => {
    const view = firstLookView(opened([customers, rota], true), "zh-CN");
    expect(view).toMatchObject({ message: "这个工作簿有 2 张工作表", status: "正在认…", others: null });
    expect(view.sheets).toEqual([
      { key: "往来单位", name: "往来单位", number: "3 行", reason: "单位名称、负责业务、行业类别、上级单位、…" },
      { key: "排班", name: "排班", number: "2 行", reason: "周、早班" },
    ]);
  });

  test("afterwards, what each is taken for", () => {
    const view = firstLookView(opened([customers, rota], false), "en");
    expect(view.message).toBe("1 of 2 sheets understood");
    expect(view.sheets.map(({ chip }) => chip)).toEqual([
      { standing: "good", text: "Customers" },
      { standing: "warn", text: "Not understood" },
    ]);
  });

  test("nothing is understood: both ways on are named", () => {
    const { message, status } = firstLookView(opened([rota], false), "zh-CN");
    expect([message, status]).toEqual(["1 张工作表，认出 0 张", "没有认出表：可以自己对应列，也可以另建新表。"]);
  });

  test.each<[why: string, sheets: readonly RawSheet[], names: readonly string[], others: string | null]>([
    ["blank sheets are left out", [customers, { name: "空", tables: [], rows: [[null], []] }], ["往来单位"], null],
    ["so are hidden ones", [customers, { ...rota, hidden: true }], ["往来单位"], null],
    [
      "of many the first eight are listed, and the others counted",
      Array.from({ length: 11 }, (_, at) => ({ ...rota, name: `排班${String(at)}` })),
      Array.from({ length: 8 }, (_, at) => `排班${String(at)}`),
      "还有 3 张",
    ],
  ])("%s", (_, sheets, names, others) => {
    const view = firstLookView(opened(sheets, true), "zh-CN");
    expect([view.sheets.map(({ name }) => name), view.others]).toEqual([names, others]);
  });
});
