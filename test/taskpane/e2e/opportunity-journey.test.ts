import { expect, test } from "vitest";
import { bookOf } from "#test/host/demo-book.ts";
import { blankSheet, newId } from "#test/host/model/book.ts";
import { day } from "#test/support/sample-book.ts";
import { JOURNEY_DAY, journeysOn, readAsFile, withFile } from "./journey.ts";

const { open, printed } = journeysOn(JOURNEY_DAY);

/** Tables of ours with one account and its one opportunity. */
const dealBook = () =>
  bookOf((hands, desk) => {
    hands.type("客户", "A1:D2", [
      ["客户名称", "客户经理", "行业", "年度签约目标"],
      ["岚屿精工", "林知夏", "装备", 3_000_000],
    ]);
    hands.makeTable("客户", "A1:D2", "KAM_customers");
    desk.change({ kind: "sheet-added", value: blankSheet(newId(desk.book), "商机"), position: 1 });
    hands.type("商机", "A1:I2", [
      ["商机编号", "客户名称", "商机名称", "销售步骤", "商机状态", "金额", "创建日期", "进入本步日期", "预计签约日期"],
      ["O-1", "岚屿精工", "二线改造", "ST3", "进行中", 1_200_000, "2026-01-05", "2026-02-01", "2026-10-01"],
    ]);
    hands.makeTable("商机", "A1:I2", "KAM_opportunities");
  }, "客户");

test("an opportunity goes to its next step with its evidence, and file and document show both", async () => {
  const pane = await open(dealBook());
  const { hands, keys } = pane;
  await hands.tab("客户");
  await hands.open("岚屿精工");
  await hands.open("商机与预测");
  await hands.says("按加权预测，离目标还差");
  await hands.says("那天休息，顺延是 10月8日");
  await hands.open("二线改造");
  await hands.says("ST1 目标客户定位 还没有成果证据，先补上");
  await hands.open("添加成果验证");
  await hands.press("建“成果验证”表");
  await hands.fill("成果证据", "需求确认单签字");
  await hands.fill("达成日期", "2026-03-03");
  await hands.press("保存成果验证");
  await hands.says("已有：需求确认单签字");
  await keys.to("推进到下一步");
  await keys.press("Enter");
  await keys.says("还没有可以写入的“阶段记录”表");
  await keys.to("建“阶段记录”表");
  await keys.press("Enter");
  await keys.says("离开 ST3 的依据");
  await keys.to("保存步骤");
  await keys.press("Enter");
  await hands.says("另外更新了 1 行");
  await hands.says("岚屿精工 · ST4 初步认可");
  await withFile(pane, async (path, folder) => {
    const [account] = (await readAsFile(path)).accounts;
    expect(account?.opportunities.map(({ step, stepSince }) => [step, stepSince])).toEqual([["ST4", day(JOURNEY_DAY)]]);
    expect(account?.stageLog.map(({ oppId, from, step, date }) => [oppId, from, step, date])).toEqual([
      ["O-1", "ST3", "ST4", day(JOURNEY_DAY)],
    ]);
    expect(account?.exitEvidence.map(({ step, evidence }) => [step, evidence])).toEqual([["ST3", "需求确认单签字"]]);
    expect(printed(path, folder, "records")).toContain("需求确认单签字");
    expect(printed(path, folder, "plan", "--depth", "full")).toContain("二线改造");
  });
  expect(pane.errors).toEqual([]);
  expect(pane.strangers).toEqual([]);
}, 90_000);
