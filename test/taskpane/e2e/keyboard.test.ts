import { describe, expect, test } from "vitest";
import type { Pane } from "#test/host/chromium.ts";
import { dailyBook } from "#test/host/demo-book.ts";
import { journeysOn, NARROW } from "./journey.ts";

/* The five commonest tasks of the day with the keyboard alone, in the production bundle. */
const journeys = journeysOn("2026-06-30", NARROW);
const open = () => journeys.open(dailyBook());

/** A cell of a sheet, as the host keeps it. */
async function column(pane: Pane, sheet: string, header: string): Promise<readonly unknown[]> {
  const [headers = [], ...rows] = (await pane.book()).sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const at = headers.findIndex((cell) => cell?.value === header);
  return rows.map((row) => row[at]?.value ?? null);
}

describe("with the keyboard alone", () => {
  test("a visit is recorded from Today", async () => {
    const pane = await open();
    const { keys } = pane;
    await keys.to("记录拜访");
    await keys.press("Enter");
    await keys.says("5 项必填");
    await keys.to("客户名称");
    await keys.type("lyjg");
    await keys.to("沈亦川");
    await keys.press("Space");
    await keys.to("客户原话");
    await keys.type("年底前要把换型时间压到 20 分钟以内。");
    await keys.to("下一步");
    await keys.type("送样机实测方案");
    await keys.to("一周后");
    await keys.press("Enter");
    await keys.to("保存拜访");
    await keys.press("Enter");
    await keys.says("已写入 拜访记录 第 3 行");
    expect((await column(pane, "拜访记录", "客户名称")).at(-1)).toBe("岚屿精工");
    expect(await column(pane, "拜访记录", "下一步")).toEqual(["送样机", "送样机实测方案"]);
  }, 60_000);

  test("an account is found by its initials, and opened", async () => {
    const { keys } = await open();
    await keys.to("今日");
    await keys.press("ArrowRight");
    await keys.to("查找客户");
    await keys.type("bxcn");
    await keys.says("1 个客户");
    await keys.to("北汐储能");
    await keys.press("Enter");
    await keys.says("客户一览");
    await keys.press("Escape");
    await keys.says("查找客户");
  }, 60_000);

  test("a stakeholder is added", async () => {
    const pane = await open();
    const { keys } = pane;
    await keys.to("今日");
    await keys.press("ArrowRight", "ArrowRight");
    await keys.says("先选客户");
    await keys.to("北汐储能");
    await keys.press("Enter");
    await keys.says("添加第一个人");
    await keys.to("添加第一个人");
    await keys.press("Enter");
    await keys.to("姓名");
    await keys.type("骆青");
    await keys.to("保存干系人");
    await keys.press("Enter");
    await keys.says("已写入 联系人 第 3 行");
    expect(await column(pane, "联系人", "姓名")).toEqual(["沈亦川", "骆青"]);
  }, 60_000);

  test("a level is changed with its fact", async () => {
    const pane = await open();
    const { keys } = pane;
    await keys.to("今日");
    await keys.press("ArrowRight", "ArrowRight");
    await keys.says("先选客户");
    await keys.to("岚屿精工");
    await keys.press("Enter");
    await keys.to("沈亦川");
    await keys.press("Enter");
    await keys.says("关系等级与依据");
    await keys.to("关系等级与依据");
    await keys.press("Enter");
    await keys.to("关系等级");
    await keys.press("ArrowUp");
    await keys.to("关系等级依据");
    await keys.press("Tab");
    await keys.to("保存干系人");
    await keys.press("Enter");
    await keys.says("已写入 联系人 第 2 行");
    expect(await column(pane, "联系人", "关系等级")).toEqual(["友善"]);
  }, 60_000);

  test("what is due is opened from Today, and the follow-up is entered", async () => {
    const pane = await open();
    const { keys } = pane;
    await keys.to("岚屿精工");
    await keys.press("Enter");
    await keys.says("5 项必填");
    await keys.to("客户原话");
    await keys.type("要快，也要稳");
    await keys.to("保存拜访");
    await keys.press("Enter");
    await keys.says("已写入 拜访记录 第 2 行");
  }, 60_000);
});

test("with forced colours the chosen tab and the focus are seen, and no rule is broken", async () => {
  const pane = await open();
  const { keys, page } = pane;
  const devtools = await page.createCDPSession();
  await devtools.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
  const edges = await page.$$eval("[role=tab]", (tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
  expect(new Set(edges).size).toBe(2);
  for (const name of ["今日", "岚屿精工", "记录拜访"]) {
    await keys.to(name);
    expect([name, await keys.isSeen()]).toEqual([name, true]);
  }
  expect(await pane.hands.violations()).toEqual([]);
}, 60_000);
