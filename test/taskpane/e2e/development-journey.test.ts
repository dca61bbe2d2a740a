import { expect, test } from "vitest";
import { dailyBook } from "#test/host/demo-book.ts";
import { emptyBook } from "#test/host/model/book.ts";
import { day } from "#test/support/sample-book.ts";
import { JOURNEY_DAY, journeysOn, NARROW, readAsFile, readBack, withFile } from "./journey.ts";

/* Winning a customer: what sways its purchase, how far one has come, and what is predicted of its first opportunity. */
const { open, printed } = journeysOn(JOURNEY_DAY, NARROW);

test("what sways a purchase is written down with the keyboard, added up as a hint, and printed in the plan", async () => {
  const pane = await open(dailyBook());
  const { hands, keys } = pane;
  await hands.tab("客户");
  await hands.open("岚屿精工");
  await hands.open("需求与价值");
  await hands.says("影响采购的因素");
  await hands.open("添加采购影响因素");
  await hands.press("建“采购影响因素”表");
  await keys.to("采购因素");
  await keys.press("ArrowDown");
  await keys.to("因素现状");
  await keys.type("车间可以自己批");
  await keys.to("影响评分");
  await keys.type("2");
  await keys.to("保存采购影响因素");
  await keys.press("Enter");
  await hands.says("合计 +2，只作提示");
  await hands.says("还没有评分：技术含量、政策与社会因素");
  await hands.open("政策与社会因素");
  await hands.fill("因素现状", "集团要求公开招标");
  await hands.fill("影响评分", "-1");
  await hands.press("保存采购影响因素");
  await hands.says("合计 +1，只作提示");
  await withFile(pane, async (path, folder) => {
    const [account] = (await readAsFile(path)).accounts;
    expect(
      account?.purchaseFactors.map(({ factor, fact, influenceRating }) => [factor, fact, influenceRating]),
    ).toEqual([
      ["COST", "车间可以自己批", 2],
      ["POLICY", "集团要求公开招标", -1],
    ]);
    const plan = printed(path, folder, "plan", "--depth", "full");
    expect(plan).toContain("采购影响合计 +1（提示）");
    expect(plan).toContain("集团要求公开招标");
  });
  expect(pane.errors).toEqual([]);
}, 120_000);

test("in a workbook that the pane set up, a contact leads to the actions of its step, and an opportunity keeps its first predictions", async () => {
  const pane = await open(emptyBook("Sheet1"));
  const { hands } = pane;
  await hands.press("建立客户管理表");
  await hands.says("先把第一个客户记下来");
  await hands.press("添加客户");
  await hands.fill("客户名称", "岚屿精工");
  await hands.fill("客户经理", "林知夏");
  await hands.press("保存客户");
  await hands.says("已写入 客户 第 2 行");
  await hands.tab("更多");
  await hands.open("开发记录");
  await hands.open("岚屿精工");
  await hands.press("记一次接触");
  await hands.fill("滞留时间", "40");
  await hands.press("进度与态度 已填 0/3");
  await hands.choose("业务进度", "SHOW");
  await hands.press("保存接触");
  await hands.says("到了这一步：ST4 初步认可");
  await hands.says("离开这一步的依据");
  for (let back = 0; back < 2; back += 1) await hands.press("返回");
  await hands.tab("客户");
  await hands.open("岚屿精工");
  await hands.open("添加商机");
  await hands.fill("商机名称", "二线改造");
  await hands.fill("预计签约日期", "2026-09-01");
  await hands.press("进展与赢率 已填 0/6");
  await hands.fill("预计收入确认日期", "2026-12-15");
  await hands.press("保存商机");
  await hands.says("已写入 商机 第 2 行");
  await hands.open("二线改造");
  await hands.press("进展与赢率 已填 1/6");
  await hands.fill("预计收入确认日期", "2027-02-15");
  await hands.press("保存商机");
  await hands.says("已写入 商机 第 2 行");
  const [account] = (await readBack(pane)).accounts;
  expect(account?.developmentLog).toMatchObject([{ minutes: 40, progress: "SHOW", date: day(JOURNEY_DAY) }]);
  expect(account?.opportunities).toMatchObject([
    {
      name: "二线改造",
      expSign: day("2026-09-01"),
      firstSign: day("2026-09-01"),
      expRevenue: day("2027-02-15"),
      firstRevenue: day("2026-12-15"),
    },
  ]);
  expect(pane.errors).toEqual([]);
}, 120_000);

test("by which way to develop a customer: two views are compared, one way is chosen, and the record prints the meeting", async () => {
  const pane = await open(dailyBook());
  const { hands, keys } = pane;
  await hands.tab("更多");
  await hands.open("开发记录");
  await hands.open("岚屿精工");
  await hands.open("开发方式选择");
  await hands.says("还没有商量用哪种方式开发");
  await hands.open("添加开发方式选择");
  await hands.press("建“开发方式选择”表");
  await hands.choose("备选方式", "VISIT");
  await hands.fill("提出人", "林知夏");
  await hands.fill("成功把握", "60%");
  await hands.fill("预计费用", "20000");
  await hands.fill("所需天数", "30");
  await hands.press("保存开发方式选择");
  await hands.says("拜访得分最高，还没有选定");
  await keys.to("添加开发方式选择");
  await keys.press("Enter");
  await keys.to("备选方式");
  await keys.press("ArrowDown");
  await keys.to("提出人");
  await keys.type("宋未");
  await keys.to("成功把握");
  await keys.type("40%");
  await keys.to("预计费用");
  await keys.type("5000");
  await keys.to("所需天数");
  await keys.type("10");
  await keys.to("会议意见");
  await keys.type("先请来看样板");
  await keys.to("其他");
  await keys.press("Enter");
  await keys.to("是否选定");
  await keys.press("ArrowDown");
  await keys.to("保存开发方式选择");
  await keys.press("Enter");
  await hands.says("选定邀请参加推介会，得分最高");
  await hands.says("70 分");
  await withFile(pane, async (path, folder) => {
    const [account] = (await readAsFile(path)).accounts;
    expect(account?.developmentWays).toMatchObject([
      { way: "VISIT", voter: "林知夏", chance: 0.6, cost: 20_000, days: 30, chosen: null, date: day(JOURNEY_DAY) },
      { way: "INVITE", voter: "宋未", chance: 0.4, cost: 5_000, days: 10, chosen: true, opinion: "先请来看样板" },
    ]);
    const record = printed(path, folder, "records");
    expect(record).toContain("选定邀请参加推介会");
    expect(record).toContain("先请来看样板");
    expect(record).toContain("44.6");
  });
  expect(pane.errors).toEqual([]);
}, 120_000);
