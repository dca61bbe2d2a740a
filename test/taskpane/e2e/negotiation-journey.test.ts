import { expect, test } from "vitest";
import { bookOf } from "#test/host/demo-book.ts";
import { blankSheet, newId } from "#test/host/model/book.ts";
import { JOURNEY_DAY, journeysOn, NARROW, readAsFile, withFile } from "./journey.ts";

const { open, printed } = journeysOn(JOURNEY_DAY);

/** A table of ours with one account, and nothing of negotiations yet. */
const accountBook = () =>
  bookOf((hands) => {
    hands.type("客户", "A1:C2", [
      ["客户名称", "客户经理", "行业"],
      ["岚屿精工", "林知夏", "装备"],
    ]);
    hands.makeTable("客户", "A1:C2", "KAM_customers");
  }, "客户");

test("a negotiation is prepared, its concessions planned and an offer logged; file and brief show them", async () => {
  const pane = await open(accountBook());
  const { hands, keys } = pane;
  await hands.tab("客户");
  await hands.open("岚屿精工");
  await hands.open("谈判");
  await hands.open("添加谈判准备");
  await hands.press("建“谈判准备”表");
  await hands.fill("谈判主题", "年度框架");
  for (const [label, price] of [
    ["开价", "1200000"],
    ["目标价", "1100000"],
    ["底线价", "1000000"],
  ] as const)
    await hands.fill(label, price);
  await hands.says("开价到目标有 10.0万元");
  await hands.press("保存谈判准备");
  await hands.open("年度框架");
  await hands.says("次序正确");
  await hands.says("还没有写：");
  await hands.open("让步计划");
  await hands.open("排让步计划");
  await hands.press("建“让步计划”表");
  await hands.says("第 4 轮");
  await keys.to("保存让步计划");
  await keys.press("Enter");
  await hands.says("另外更新了 3 行");
  await hands.press("返回");
  await hands.says("还没有让步");
  await hands.open("添加出价记录");
  await hands.press("建“出价记录”表");
  await hands.fill("出价", "1200000");
  await hands.press("保存出价记录");
  await hands.open("添加出价记录");
  await hands.fill("出价", "1160000");
  await hands.press("保存出价记录");
  await hands.says("与计划相符");
  await withFile(pane, async (path, folder) => {
    const [account] = (await readAsFile(path)).accounts;
    expect(account?.negotiations.map(({ name, walkAway }) => [name, walkAway])).toEqual([["年度框架", 1_000_000]]);
    expect(account?.concessionPlans.map(({ round }) => round)).toEqual([1, 2, 3, 4]);
    expect(account?.concessionPlans.reduce((sum, { amount }) => sum + amount, 0)).toBe(100_000);
    expect(account?.offers.map(({ price, round, side }) => [price, round, side])).toEqual([
      [1_200_000, 0, "OWN"],
      [1_160_000, 1, "OWN"],
    ]);
    expect(printed(path, folder, "negotiate")).toContain("年度框架");
  });
  expect(pane.errors).toEqual([]);
  expect(pane.strangers).toEqual([]);
}, 120_000);

/** The same with a negotiation that the team has written down without a number. */
const numberless = () =>
  bookOf((hands, desk) => {
    hands.type("客户", "A1:C2", [
      ["客户名称", "客户经理", "行业"],
      ["岚屿精工", "林知夏", "装备"],
    ]);
    hands.makeTable("客户", "A1:C2", "KAM_customers");
    desk.change({ kind: "sheet-added", value: blankSheet(newId(desk.book), "谈判准备"), position: 1 });
    hands.type("谈判准备", "A1:F2", [
      ["谈判编号", "客户名称", "谈判主题", "开价", "目标价", "底线价"],
      ["", "岚屿精工", "备件合同", 900_000, 850_000, 800_000],
    ]);
    hands.makeTable("谈判准备", "A1:F2", "KAM_negotiations");
  }, "客户");

test("a row without a number gets one by its first save, and its screen stays open", async () => {
  const pane = await open(numberless());
  const { hands } = pane;
  await hands.tab("客户");
  await hands.open("岚屿精工");
  await hands.open("谈判");
  await hands.open("备件合同");
  await hands.says("次序正确");
  await hands.open("修改谈判准备");
  await hands.fill("目标价", "950000");
  await hands.press("保存谈判准备");
  await hands.says("开价不如目标");
  await hands.open("修改谈判准备");
  await hands.fill("目标价", "860000");
  await hands.press("保存谈判准备");
  await hands.says("次序正确");
  await withFile(pane, async (path) => {
    const [account] = (await readAsFile(path)).accounts;
    expect(account?.negotiations).toMatchObject([
      { name: "备件合同", target: 860_000, negId: expect.stringMatching(/\S/) as string },
    ]);
  });
  expect(pane.errors).toEqual([]);
}, 90_000);

test("the test of styles with the keyboard alone: its result is told, and nothing of it is written", async () => {
  const pane = await open(accountBook(), NARROW);
  const { keys } = pane;
  await keys.to("今日");
  await keys.press("ArrowRight");
  // Until the accounts are there, Today's rows stand in their place, and some begin with the same name.
  await keys.to("查找客户");
  await keys.to("岚屿精工");
  await keys.press("Enter");
  await keys.says("专题");
  await keys.to("谈判");
  await keys.press("Enter");
  await keys.to("谈判风格测试");
  const stored = () => pane.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  const before = [JSON.stringify((await pane.book()).sheets), await stored()];
  await keys.press("Enter");
  for (const group of [1, 2, 3, 4]) {
    await keys.says(`第 ${String(5 * group - 4)}–${String(5 * group)} 句`);
    // Of each five, the second is collaborating.
    for (const mark of [3, 5, 3, 1, 2]) {
      await keys.press("Tab", "Space");
      for (let at = 1; at < mark; at += 1) await keys.press("ArrowRight");
    }
    await keys.to(group < 4 ? "下一组" : "看结果");
    await keys.press("Enter");
  }
  await keys.says("惯用的风格：合作");
  await keys.says("20 分");
  await keys.press("Escape");
  await keys.says("第 16–20 句");
  const marked = await pane.page.$$eval("main input:checked", (all) => all.map((one) => one.value));
  expect(marked).toEqual(["3", "5", "3", "1", "2"]);
  expect([JSON.stringify((await pane.book()).sheets), await stored()]).toEqual(before);
  expect(pane.errors).toEqual([]);
}, 90_000);
