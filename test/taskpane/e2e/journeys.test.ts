import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { bookOf, dailyBook } from "#test/host/demo-book.ts";
import { blankSheet, emptyBook, newId } from "#test/host/model/book.ts";
import { day } from "#test/support/sample-book.ts";
import { JOURNEY_DAY, journeysOn, readBack, withDownloads, withFile } from "./journey.ts";
import type { PaneHands } from "./pane-hands.ts";

/*
 * The daily work in the production bundle, in Chromium, with the real office.js on the host; then the workbook is saved
 * and read as the command line reads a file.
 */
const { open, printed } = journeysOn(JOURNEY_DAY);

describe("from an empty workbook to a follow-up", () => {
  let pane: Awaited<ReturnType<typeof open>>;
  let hands: PaneHands;

  beforeAll(async () => {
    pane = await open(emptyBook("Sheet1"));
    hands = pane.hands;
  }, 60_000);

  test("one action sets the tables up", async () => {
    await hands.press("建立客户管理表");
    await hands.says("先把第一个客户记下来");
    const { tables, names } = await pane.book();
    expect(tables.map(({ name }) => name)).toContain("KAM_visits");
    expect(names.map(({ name }) => name)).toEqual(["KAM_PARAMS"]);
  });

  test("an account is added", async () => {
    await hands.press("添加客户");
    await hands.fill("客户名称", "岚屿精工");
    await hands.fill("客户经理", "林知夏");
    await hands.press("保存客户");
    await hands.says("已写入 客户 第 2 行");
  });

  test("a stakeholder is added; a level without a fact is refused", async () => {
    await hands.tab("人员");
    await hands.open("岚屿精工");
    await hands.press("添加第一个人");
    await hands.fill("姓名", "沈亦川");
    await hands.choose("决策角色", "KDM");
    await hands.press("关系等级与依据 已填 0/6");
    await hands.choose("关系等级", "CR3");
    await hands.press("保存干系人");
    await hands.says("没有事实就不改等级");
    await hands.fill("关系等级依据", "会上没有表态");
    await hands.fill("依据日期", "2026-02-20");
    await hands.press("保存干系人");
    await hands.says("已写入 联系人 第 2 行");
    await hands.says("CR3");
  });

  test("a visit with five fields takes at most 12 presses, and changes a level", async () => {
    await hands.press("返回");
    await hands.tab("今日");
    const before = hands.presses();
    await hands.press("记录拜访");
    await hands.fill("客户名称", "岚屿精工");
    await hands.press("沈亦川");
    await hands.fill("客户原话", "年底前要把换型时间压到 20 分钟以内。");
    await hands.fill("下一步", "=送样机实测方案");
    await hands.press("一周后 3月12日");
    expect(hands.presses() - before + 1).toBeLessThanOrEqual(12);
    await hands.press("关系变化 没有变化");
    await hands.choose("谁", "沈亦川");
    await hands.choose("现在的关系等级", "CR2");
    await hands.press("保存拜访");
    await hands.says("没有事实就不改等级");
    await hands.fill("依据（事实）", "主动要求下周看样机实测数据");
    await hands.press("保存拜访");
    await hands.says("已写入 拜访记录 第 2 行");
  });

  test("Today has the follow-up within a week and the next step", async () => {
    await hands.says("3月5日拜访，7 天内要回访");
    await hands.says("7 天后");
    expect(await hands.text()).toContain("=送样机实测方案");
  });

  test("the saved workbook is read by the command line's reader, with every field where it belongs", async () => {
    const book = await readBack(pane);
    const [account] = book.accounts;
    expect(account?.name).toBe("岚屿精工");
    expect(account?.visits).toMatchObject([
      {
        customerPeople: "沈亦川",
        customerWords: "年底前要把换型时间压到 20 分钟以内。",
        nextStep: "=送样机实测方案",
        date: day(JOURNEY_DAY),
        nextDate: day("2026-03-12"),
        followUpDue: day("2026-03-12"),
        levelChange: "沈亦川 CR3 → CR2",
        levelEvidence: "主动要求下周看样机实测数据",
      },
    ]);
    expect(account?.persons).toMatchObject([
      { name: "沈亦川", role: "KDM", level: "CR2", levelDate: day(JOURNEY_DAY), lastContact: day(JOURNEY_DAY) },
    ]);
    expect(book.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("the command line prints the plan with them from that file", async () => {
    await withFile(pane, (path, folder) => {
      const plan = printed(path, folder, "plan", "--depth", "full", "--include", "personal");
      for (const words of ["岚屿精工", "沈亦川", "CR2"]) expect(plan).toContain(words);
    });
  }, 60_000);

  test("nothing was asked of anybody else, and nothing broke", () => {
    expect(pane.strangers).toEqual([]);
    expect(pane.errors).toEqual([]);
  });
});

/** A team's own sheets: plain cells, its own words, and one header that may be two things. */
const foreignBook = () =>
  bookOf((hands) => {
    hands.type("往来单位", "A1:C3", [
      ["单位名称", "负责业务", "行业类别"],
      ["北汐储能", "周衡", "储能"],
      ["云杼纺织", "宋未", "纺织"],
    ]);
    hands.type("往来单位", "E1", [["备忘"]]);
  }, "往来单位");

describe("a foreign workbook", () => {
  let pane: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    pane = await open(foreignBook());
  }, 60_000);

  test("is mapped, made a table, and written to", async () => {
    const { hands } = pane;
    await hands.tab("更多");
    await hands.open("表格设置");
    await hands.says("“往来单位” → 客户");
    await hands.press("保存对应");
    await hands.says("对应已存进工作簿");
    await hands.press("设为表格");
    await pane.page.waitForFunction(() => kamHost.json().includes("KAM_customers"));
    await hands.press("返回");
    await hands.tab("客户");
    await hands.fill("查找客户", "bxcn");
    await hands.says("北汐储能");
    expect(await hands.text()).not.toContain("云杼纺织");
    await hands.press("添加客户");
    await hands.fill("客户名称", "拓穹电子");
    await hands.press("保存客户");
    await hands.says("已写入 往来单位 第 4 行");
    const book = await readBack(pane);
    expect(book.accounts.map(({ name }) => name)).toEqual(["北汐储能", "云杼纺织", "拓穹电子"]);
    expect(pane.errors).toEqual([]);
  });
});

/** A workbook that the pane knows, with one account and one person. */
const knownBook = () =>
  bookOf((hands, desk) => {
    desk.change({ kind: "sheet-added", value: blankSheet(newId(desk.book), "联系人"), position: 1 });
    hands.type("客户", "A1:B2", [
      ["客户名称", "客户经理"],
      ["岚屿精工", "林知夏"],
    ]);
    hands.makeTable("客户", "A1:B2", "KAM_customers");
    hands.type("联系人", "A1:H2", [
      ["联系人编号", "客户名称", "姓名", "职务", "决策角色", "关系等级", "关系等级依据", "下一步行动"],
      ["P-1", "岚屿精工", "沈亦川", "总经理", "KDM", "CR3", "会上没有表态", "约设备部看样机"],
    ]);
    hands.makeTable("联系人", "A1:H2", "KAM_persons");
  }, "客户");

test("somebody who changed the same field is not overwritten: the person chooses", async () => {
  const pane = await open(knownBook());
  const { hands, page } = pane;
  await hands.tab("人员");
  await hands.open("岚屿精工");
  await hands.open("沈亦川");
  await hands.press("下一步 已填 1/1");
  const moving = await page.$eval(".fui-AccordionPanel", (panel) => panel.getAnimations({ subtree: true }).length);
  expect(moving, "a group that still opens would take the letters in another order").toBe(0);
  await hands.fill("下一步行动", "送样机实测方案");
  await page.evaluate(() => {
    kamHost.room.edit((desk) => {
      const sheet = desk.book.sheets[1];
      if (sheet !== undefined)
        desk.change({
          kind: "cells",
          sheet: sheet.id,
          top: 1,
          left: 7,
          cells: [[{ value: "先核对节拍数据" }]],
        });
    });
  });
  await hands.press("保存干系人");
  await hands.says("别人也改了这一行，有 1 处和你不同");
  expect(await hands.violations()).toEqual([]);
  const [mine] = await page.$$("input[type=radio]");
  await mine?.click();
  await hands.press("写入所选（1/1）");
  await hands.says("已写入 联系人 第 2 行");
  const book = await pane.book();
  expect(JSON.stringify(book.sheets[1]?.rows[1])).toContain("送样机实测方案");
}, 60_000);

test("a draft survives the pane", async () => {
  const pane = await open(knownBook());
  const { hands, page } = pane;
  await hands.tab("人员");
  await hands.open("岚屿精工");
  await hands.press("添加干系人");
  await hands.fill("姓名", "陶嘉禾");
  await hands.says("草稿");
  await page.reload();
  await hands.says("有 1 份没保存的草稿");
  await hands.press("继续填");
  await page.waitForSelector("form");
  expect(await page.$$eval("form input", (inputs) => inputs.map(({ value }) => value))).toContain("陶嘉禾");
}, 60_000);

test("a visit begins with the account of the selected row and what was promised the last time", async () => {
  const book = bookOf((hands) => {
    hands.type("拜访记录", "A1:G2", [
      ["客户名称", "拜访日期", "拜访对象", "客户原话", "下一步", "下一步日期", "双方承诺"],
      ["岚屿精工", "2026-02-26", "沈亦川", "要快", "送样机", "2026-03-04", "回复备件价格"],
    ]);
    hands.makeTable("拜访记录", "A1:G2", "KAM_visits");
  }, "拜访记录");
  const pane = await open(book);
  const { hands, page } = pane;
  await page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("拜访记录").getRange("C2").select();
      await context.sync();
    }),
  );
  await hands.press("记录拜访");
  await hands.says("客户取自选中的行");
  expect(await page.$$eval("form input", (inputs) => inputs.map(({ value }) => value))).toContain("岚屿精工");
  expect(pane.errors).toEqual([]);
}, 60_000);

test("a ribbon's button opens a new visit", async () => {
  const pane = await open(knownBook());
  await pane.page.evaluate(() => kamHost.command("kamNewVisit"));
  await pane.hands.says("记录拜访");
  await pane.page.evaluate(() => kamHost.command("kamHelp"));
  await pane.hands.says("=KAM.");
}, 60_000);

/** Tables as the pane sets them up, with one account. */
const ownBook = () =>
  bookOf((hands, desk) => {
    hands.type("客户", "A1:C2", [
      ["客户名称", "客户经理", "行业"],
      ["岚屿精工", "林知夏", "装备"],
    ]);
    hands.makeTable("客户", "A1:C2", "KAM_customers");
    desk.change({ kind: "sheet-added", value: blankSheet(newId(desk.book), "行动"), position: 1 });
    hands.type("行动", "A1:G2", [
      ["行动编号", "客户名称", "行动内容", "行动负责人", "完成期限", "完成状态", "完成日期"],
      ["A-1", "岚屿精工", "送样机", "林知夏", "2026-03-01", "进行中", ""],
    ]);
    hands.makeTable("行动", "A1:G2", "KAM_actions");
  }, "客户");

test("an account is changed, an action added and another one reopened from Today", async () => {
  const pane = await open(ownBook());
  const { hands } = pane;
  await hands.tab("客户");
  await hands.open("岚屿精工");
  await hands.open("修改客户资料");
  await hands.fill("行业", "装备制造");
  await hands.press("保存客户");
  await hands.says("已写入 客户 第 2 行");
  await hands.open("添加行动");
  await hands.fill("行动内容", "约设备部看样机");
  await hands.fill("行动负责人", "周衡");
  await hands.fill("完成期限", "2026-03-09");
  await hands.press("保存行动");
  await hands.says("已写入 行动 第 3 行");
  await hands.press("返回");
  await hands.tab("今日");
  await hands.open("岚屿精工 送样机");
  await hands.choose("完成状态", "DONE");
  await hands.press("保存行动");
  await hands.says("完成状态是“已完成”：填上完成日期");
  const book = await readBack(pane);
  expect(book.accounts[0]?.customer.industry).toBe("装备制造");
  expect(book.accounts[0]?.actions.map(({ text, due }) => [text, due])).toEqual([
    ["送样机", day("2026-03-01")],
    ["约设备部看样机", day("2026-03-09")],
  ]);
  expect(pane.errors).toEqual([]);
}, 60_000);

test("a table that the workbook lacks is set up where its first record is added", async () => {
  const pane = await open(ownBook());
  const { hands } = pane;
  await hands.tab("客户");
  await hands.open("岚屿精工");
  await hands.open("添加需求");
  await hands.press("建“需求”表");
  await hands.fill("需求原话", "换型时间缩短一半");
  await hands.press("保存需求");
  await hands.says("已写入 需求 第 2 行");
  const book = await readBack(pane);
  expect(book.accounts[0]?.needs.map(({ statement }) => statement)).toEqual(["换型时间缩短一半"]);
  expect(pane.errors).toEqual([]);
}, 60_000);

test("a picture goes onto the open sheet, with its words", async () => {
  const pane = await open(dailyBook());
  const { hands } = pane;
  await hands.tab("人员");
  await hands.open("岚屿精工");
  await hands.says("权力与态度");
  await hands.press("插入当前工作表");
  await hands.says("已插入当前工作表的左上角");
  const [shape] = (await pane.book()).sheets[0]?.shapes ?? [];
  expect(shape).toMatchObject({ type: "Image", altTextTitle: "权力与态度" });
  expect(shape?.altTextDescription).toContain("沈亦川：影响力 5，CR3");
  expect(
    Buffer.from(shape?.content ?? "", "base64")
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
  expect(pane.errors).toEqual([]);
  expect(pane.strangers).toEqual([]);
}, 60_000);

test("a picture is saved as SVG and as PNG, on paper's colours", async () => {
  const pane = await open(dailyBook());
  const { hands } = pane;
  await withDownloads(pane, async (folder) => {
    await hands.tab("人员");
    await hands.open("岚屿精工");
    await hands.says("权力与态度");
    await hands.press("存为 SVG");
    await hands.press("存为 PNG");
    const [svg, png] = ["svg", "png"].map((ending) => join(folder, `权力与态度.${ending}`));
    await vi.waitUntil(() => [svg, png].every((file) => existsSync(file ?? "")), { timeout: 10_000 });
    const text = readFileSync(svg ?? "", "utf8");
    expect(text).toMatch(/^<svg /);
    expect(text).toContain("沈亦川");
    expect(text, "outside the pane nobody knows its colours").not.toContain("var(--");
    expect(
      readFileSync(png ?? "")
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });
  expect(pane.errors).toEqual([]);
}, 60_000);

test.each(["AccessDenied", "InvalidOperationInCellEditMode", "GeneralException"] as const)(
  "refused with %s: the pane says so in words, the draft is kept, and saving again writes one row",
  async (code) => {
    const pane = await open(ownBook());
    const { hands, page } = pane;
    await hands.tab("客户");
    await hands.press("添加客户");
    await hands.fill("客户名称", "拓穹电子");
    await page.evaluate((refusal) => {
      for (let nth = 1; nth <= 12; nth += 1) kamHost.faults.failSync(nth, refusal);
    }, code);
    await hands.press("保存客户");
    await hands.says("还没写入");
    await hands.says("草稿已存在本机，一个字也没少。");
    await page.evaluate(() => {
      kamHost.faults.clear();
    });
    await hands.press("保存客户");
    await hands.says("已写入 客户 第 3 行");
    expect((await pane.book()).sheets[0]?.rows.map((row) => row[0]?.value)).toEqual([
      "客户名称",
      "岚屿精工",
      "拓穹电子",
    ]);
  },
  60_000,
);
