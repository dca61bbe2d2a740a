import { expect, test } from "vitest";
import { bookOf } from "#test/host/demo-book.ts";
import { JOURNEY_DAY, journeysOn, readAsFile, withFile } from "./journey.ts";

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
  await hands.press("保存谈判准备");
  await hands.open("年度框架");
  await hands.says("次序正确");
  await hands.says("还没有写：");
  await hands.open("排让步计划");
  await hands.press("建“让步计划”表");
  await hands.says("第 4 轮");
  await keys.to("保存让步计划");
  await keys.press("Enter");
  await hands.says("另外更新了 3 行");
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
