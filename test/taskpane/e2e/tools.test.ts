import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { Pane } from "#test/host/chromium.ts";
import { bookOf, dailyBook } from "#test/host/demo-book.ts";
import { blankSheet, newId, type Book } from "#test/host/model/book.ts";
import { journeysOn, NARROW, readBack, withDownloads, type Opening } from "./journey.ts";

/* The tools beside the daily work, in the production bundle, in Chromium, with the real office.js on the host. */
const journeys = journeysOn("2026-06-30", NARROW);
const open = (book: Book, options?: Opening["options"]) =>
  journeys.open(book, options === undefined ? NARROW : { ...NARROW, options });

/** Selects cells as a person does. */
function select({ page }: Pane, sheet: string, address: string): Promise<void> {
  return page.evaluate(
    (where, cells) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(where).getRange(cells).select();
        await context.sync();
      }),
    sheet,
    address,
  );
}

async function cellOf(pane: Pane, sheet: string, row: number, column: number) {
  return (await pane.book()).sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
}

/** Rated accounts, with a column for the result and a free sheet. */
const ratedBook = (): Book =>
  bookOf((hands, desk) => {
    hands.type("客户", "A1:G3", [
      ["客户名称", "财务贡献", "战略协同", "行业影响力", "成长潜力", "风险系数", "价值"],
      ["岚屿精工", 80, 70, 60, 50, 40, ""],
      ["北汐储能", 55, 60, 40, 70, 20, ""],
    ]);
    hands.makeTable("客户", "A1:G3", "KAM_customers");
    desk.change({ kind: "sheet-added", value: blankSheet(newId(desk.book), "计算"), position: 1 });
    hands.type("计算", "A1:A2", [["说明"], ["=KAM.VALUESCORE(客户!B2,客户!C2,客户!D2,客户!E2,客户!F2,90)"]]);
    hands.type("计算", "A4", [["=KAM.TIER(SUM(1,2),1,1,1)"]]);
  }, "客户");

describe("a formula is put into a cell", () => {
  test("in a row of the table it takes that row; what is filled is asked about; beside it, whole columns", async () => {
    const pane = await open(ratedBook());
    const { hands } = pane;
    await hands.tab("更多");
    await hands.open("函数");
    await hands.fill("查找函数", "khjzzf");
    await hands.press("KAM.VALUESCORE 客户价值总分，0–100：六项评分的加权平均。");
    await hands.press("插入公式");
    await hands.says("KAM.VALUESCORE(KAM_customers[财务贡献],KAM_customers[战略协同]");
    await hands.says("这个工作簿没有 KAM_PARAMS");
    await select(pane, "客户", "A2");
    await hands.press("写入选中的单元格");
    await hands.says("客户!A2 里已有“岚屿精工”，没有改动");
    expect(await cellOf(pane, "客户", 1, 0)).toMatchObject({ value: "岚屿精工" });
    await select(pane, "客户", "G2");
    await hands.press("替换并写入");
    await hands.says("已写入 客户!G2");
    expect((await cellOf(pane, "客户", 1, 6))?.formula).toBe(
      `=KAM.VALUESCORE(${["财务贡献", "战略协同", "行业影响力", "成长潜力", "风险系数"].map((name) => `KAM_customers[[#This Row],[${name}]]`).join(",")})`,
    );
    await select(pane, "计算", "C1");
    await hands.press("写入选中的单元格");
    await hands.says("已写入 计算!C1");
    expect((await cellOf(pane, "计算", 0, 2))?.formula).toContain("KAM_customers[财务贡献],");
    expect(pane.errors).toEqual([]);
    expect(pane.strangers).toEqual([]);
  }, 60_000);

  test("what the person has selected may be an argument", async () => {
    const pane = await open(dailyBook());
    const { hands } = pane;
    await hands.tab("更多");
    await hands.open("函数");
    await hands.fill("查找函数", "HHI");
    await hands.press("KAM.HHI 客户集中度的赫芬达尔指数：只有一个客户为 1，客户多而小则接近 0。");
    await hands.press("插入公式");
    await select(pane, "联系人", "E2");
    await hands.choose("金额", "\u0000selection");
    await hands.says("=KAM.HHI(联系人!E2");
  }, 60_000);
});

describe("the selected cell is explained", () => {
  test("with the keyboard: the points that add up to it, and what to do where there is nothing to explain", async () => {
    const pane = await open(ratedBook());
    const { hands } = pane;
    const { keys } = pane;
    await select(pane, "计算", "A2");
    await hands.tab("更多");
    await keys.to("解释单元格");
    await keys.press("Enter");
    await keys.says("财务贡献");
    const text = await hands.text();
    for (const part of ["28", "21", "12", "69"]) expect(text).toContain(part);
    await select(pane, "计算", "A1");
    await keys.to("解释现在选中的");
    await keys.press("Enter");
    await keys.says("选中的单元格里没有 =KAM. 公式");
    await select(pane, "计算", "A4");
    await keys.press("Enter");
    await keys.says("参数 SUM(1,2) 是嵌套的计算");
    await keys.press("Escape");
    await keys.says("表格设置");
    expect(pane.errors).toEqual([]);
  }, 60_000);
});

describe("training", () => {
  test("a worksheet is inserted behind the sheets that are there; the course and its questions can be read", async () => {
    const pane = await open(dailyBook());
    const { hands } = pane;
    await hands.tab("更多");
    await hands.open("训练");
    await hands.says("练习表、课程地图与讨论题");
    await hands.press("讨论、练习与作业");
    await hands.says("每一题写明时间");
    await hands.says("KAM.SPISES");
    await hands.open("客户分类与大客户识别");
    await hands.says("学员版：用虚构案例做练习");
    await hands.press("插入这个工作簿");
    await hands.says("已插入工作表：");
    const { sheets, activeSheet } = await pane.book();
    expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(["客户", "联系人", "拜访记录"]);
    expect(sheets.length).toBeGreaterThan(5);
    expect(activeSheet).toBe(sheets[3]?.id);
    expect(pane.errors).toEqual([]);
    expect(pane.strangers).toEqual([]);
  }, 60_000);

  test("an Excel that cannot insert offers the file", async () => {
    const sets = { ExcelApi: "1.12", CustomFunctionsRuntime: "1.1", SharedRuntime: "1.1", AddinCommands: "1.1" };
    const pane = await open(dailyBook(), { requirementSets: sets });
    const { hands, page } = pane;
    await hands.tab("更多");
    await hands.open("训练");
    await hands.open("客户分类与大客户识别");
    await hands.says("这个版本的 Excel 不能插入");
    const path = await page.$eval("main a[download]", (link) => link.href);
    const size = await page.evaluate(async (file) => (await (await fetch(file)).arrayBuffer()).byteLength, path);
    expect(size).toBeGreaterThan(10_000);
  }, 60_000);
});

/** Cells of ours that show what can go wrong. */
const brokenBook = (): Book =>
  bookOf((hands, desk) => {
    const sheet = blankSheet(newId(desk.book), "计算");
    const cell = (formula: string, value: string) => [{ value: { error: value }, formula }];
    desk.change({ kind: "sheet-added", value: sheet, position: 1 });
    hands.type("客户", "A1:A2", [["客户名称"], ["岚屿精工"]]);
    hands.makeTable("客户", "A1:A2", "KAM_customers");
    desk.change({
      kind: "cells",
      sheet: sheet.id,
      top: 0,
      left: 0,
      cells: [
        cell("=KAM.TIRE(1)", "#NAME?"),
        cell("=KAM.TIER(#REF!)", "#REF!"),
        cell("='C:\\old\\[KAM.xlam]x'!KAM.TIER(1)", "#REF!"),
        cell("=KAM.TIER(1)", "#BUSY!"),
        cell("=SUM(#REF!)", "#REF!"),
      ],
    });
  }, "客户");

describe("check and repair", () => {
  test("says of each kind of error what it is, where, and what to do", async () => {
    const pane = await open(brokenBook());
    const { hands, page } = pane;
    await hands.tab("更多");
    await hands.open("检查与修复");
    await hands.says("发现 4 处问题");
    for (const said of [
      "#NAME? · 1 个单元格",
      "#REF! · 1 个单元格",
      "别的加载项的 KAM · 1 个单元格",
      "#BUSY! · 1 个单元格",
    ])
      expect(await hands.text()).toContain(said);
    expect(await hands.text()).toContain("已载入，试算的结果正确");
    await hands.open("别的加载项的 KAM");
    await page.waitForFunction(() => kamHost.room.book.selection.top === 2);
    expect(pane.errors).toEqual([]);
  }, 60_000);
});

/** Somebody named in several tables, and somebody of the same name elsewhere. */
const namedBook = (): Book =>
  bookOf((hands, desk) => {
    const add = (sheet: string, table: string, rows: readonly (readonly (string | number)[])[]) => {
      if (sheet !== "客户")
        desk.change({
          kind: "sheet-added",
          value: blankSheet(newId(desk.book), sheet),
          position: desk.book.sheets.length,
        });
      const area = `A1:${String.fromCharCode(64 + (rows[0]?.length ?? 1))}${String(rows.length)}`;
      hands.type(sheet, area, rows);
      hands.makeTable(sheet, area, table);
    };
    add("客户", "KAM_customers", [
      ["客户名称", "客户经理"],
      ["岚屿精工", "林知夏"],
      ["北汐储能", "周衡"],
    ]);
    add("联系人", "KAM_persons", [
      ["联系人编号", "客户名称", "姓名", "上级"],
      ["P-1", "岚屿精工", "沈亦川", ""],
      ["P-2", "岚屿精工", "陶嘉禾", "沈亦川"],
      ["P-3", "北汐储能", "沈亦川", ""],
    ]);
    add("拜访记录", "KAM_visits", [
      ["拜访编号", "客户名称", "拜访日期", "拜访对象", "客户原话", "下一步", "下一步日期"],
      ["V-1", "岚屿精工", "2026-06-26", "沈亦川、陶嘉禾", "沈亦川说要快", "送样机", "2026-07-04"],
    ]);
  }, "客户");

describe("personal data of one person", () => {
  test("all rows are shown, exported, and erased after a second press; what only mentions the name is left and told", async () => {
    const pane = await open(namedBook());
    const { hands } = pane;
    await hands.tab("更多");
    await hands.open("个人信息");
    await hands.fill("查找联系人", "syc");
    await hands.says("2 人");
    await hands.open("沈亦川");
    await hands.says("4 行");
    await withDownloads(pane, async (folder) => {
      await hands.press("导出（CSV）");
      const csv = join(folder, "个人信息.csv");
      await vi.waitUntil(() => existsSync(csv), { timeout: 10_000 });
      expect(readFileSync(csv, "utf8")).toContain('"拜访记录","拜访记录!D2","拜访对象","沈亦川、陶嘉禾"');
    });
    await hands.press("删除这个人");
    await hands.says("将删除 1 整行，并从 2 个单元格里去掉这个姓名");
    expect(await column(pane, "联系人", 2)).toEqual(["沈亦川", "陶嘉禾", "沈亦川"]);
    await hands.press("确认删除");
    await hands.says("已删除 1 行，从 2 个单元格里去掉了姓名");
    expect(await column(pane, "联系人", 2)).toEqual(["陶嘉禾", "沈亦川"]);
    expect(await column(pane, "联系人", 3)).toEqual([null, null]);
    expect(await column(pane, "拜访记录", 3)).toEqual(["陶嘉禾"]);
    await hands.says("有 1 行不会自动改");
    const saved = await readBack(pane);
    expect(saved.accounts[0]?.persons.map(({ name }) => name)).toEqual(["陶嘉禾"]);
    expect(saved.accounts[0]?.visits.map(({ customerPeople }) => customerPeople)).toEqual(["陶嘉禾"]);
    expect(saved.accounts[1]?.persons.map(({ name }) => name)).toEqual(["沈亦川"]);
    expect(pane.errors).toEqual([]);
  }, 60_000);

  test("a workbook that was changed meanwhile is not touched", async () => {
    const pane = await open(namedBook());
    const { hands, page } = pane;
    await hands.tab("更多");
    await hands.open("个人信息");
    await hands.fill("查找联系人", "陶嘉禾");
    await hands.open("陶嘉禾");
    await hands.press("删除这个人");
    await page.evaluate(() => {
      kamHost.beforeSync(1, () => {
        kamHost.user.setCell("KAM_persons", 1, "姓名", "别人");
      });
    });
    await hands.press("确认删除");
    await hands.says("工作簿刚被改过");
    expect(await column(pane, "联系人", 2)).toEqual(["沈亦川", "别人", "沈亦川"]);
  }, 60_000);
});

/** What a column of a sheet holds below its header. */
async function column(pane: Pane, sheet: string, at: number): Promise<readonly unknown[]> {
  const [, ...rows] = (await pane.book()).sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.flatMap((row) => (row.every((cell) => (cell?.value ?? null) === null) ? [] : [row[at]?.value ?? null]));
}
