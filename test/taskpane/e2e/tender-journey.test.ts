import { expect, test } from "vitest";
import { bookOf } from "#test/host/demo-book.ts";
import { blankSheet, newId } from "#test/host/model/book.ts";
import { day } from "#test/support/sample-book.ts";
import { JOURNEY_DAY, journeysOn, NARROW, readAsFile, withFile, type OpenPane } from "./journey.ts";

/* A tender before its publication and after its loss, each until file and brief show it. */
const { open, printed } = journeysOn(JOURNEY_DAY, NARROW);

type Cells = readonly (string | number)[];

/** Tables of ours with one account and its one tender. */
const tenderBook = (headers: Cells, tender: Cells) =>
  bookOf((hands, desk) => {
    hands.type("客户", "A1:C2", [
      ["客户名称", "客户经理", "行业"],
      ["岚屿精工", "林知夏", "装备"],
    ]);
    hands.makeTable("客户", "A1:C2", "KAM_customers");
    desk.change({ kind: "sheet-added", value: blankSheet(newId(desk.book), "招投标"), position: 1 });
    const area = `A1:${String.fromCharCode(64 + headers.length)}2`;
    hands.type("招投标", area, [headers, tender]);
    hands.makeTable("招投标", area, "KAM_tenders");
  }, "客户");

async function openPart({ hands }: OpenPane, part: string): Promise<void> {
  await hands.tab("客户");
  await hands.open("岚屿精工");
  await hands.open("投标");
  await hands.open("二线控制系统");
  await hands.says("检查与准备");
  await hands.open(part);
}

test("requirements that a customer asks for help with are checked for neutrality; file and brief say what to change", async () => {
  const pane = await open(
    tenderBook(["招标编号", "客户名称", "招标项目名称", "适用法规"], ["T-1", "岚屿精工", "二线控制系统", "政府采购"]),
  );
  const { hands } = pane;
  await openPart(pane, "招标需求：中立性自查");
  await hands.says("不得再参加该项目的其他采购活动");
  await hands.fill("把要写进需求的文字贴在这里", "须为指定品牌，一分钟内发现异常");
  await hands.says("指向某个品牌或厂家");
  await hands.open("添加招标需求自查");
  await hands.press("建“招标需求自查”表");
  await hands.fill("自查人", "林知夏");
  await hands.fill("需求要改之处", "改成流量与寿命要求");
  await hands.press("中立性（九条） 已填 0/9");
  for (const check of ["各家信息一致", "条件与项目相关", "不看地域与奖项", "审查标准一致", "不限所有制"])
    await hands.choose(check, "true");
  await hands.choose("不限定品牌", "false");
  await hands.press("保存招标需求自查");
  await hands.says("已写入 招标需求自查 第 2 行");
  await hands.says("不中立：1 条答否，先改再用");
  await withFile(pane, async (path, folder) => {
    const [account] = (await readAsFile(path)).accounts;
    expect(account?.requirementReviews).toMatchObject([
      {
        tenderId: "T-1",
        date: day(JOURNEY_DAY),
        reviewer: "林知夏",
        noBrand: false,
        relatedConditions: true,
        severalSuppliers: null,
      },
    ]);
    const brief = printed(path, folder, "tender");
    expect(brief).toContain("不中立：1 条答否");
    expect(brief).toContain("《招标投标法实施条例》第32条");
    expect(brief).toContain("改成流量与寿命要求");
  });
  expect(pane.errors).toEqual([]);
  expect(pane.strangers).toEqual([]);
}, 120_000);

test("after a lost bid the last days are told, a step is planned as a task, and the loss is reviewed", async () => {
  const pane = await open(
    tenderBook(
      [
        "招标编号",
        "客户名称",
        "招标项目名称",
        "适用法规",
        "投标状态",
        "中标单位",
        "候选人公示开始",
        "候选人公示截止",
        "知悉事由日期",
      ],
      [
        "T-1",
        "岚屿精工",
        "二线控制系统",
        "依法必须招标",
        "未中标",
        "衡拓自动化",
        "2026-03-03",
        "2026-03-06",
        "2026-03-04",
      ],
    ),
  );
  const { hands } = pane;
  await openPart(pane, "公示期与失标之后");
  await hands.says("最后 2026-03-06");
  await hands.says("最后 2026-03-14");
  await hands.open("听客户说");
  await hands.press("建“投标任务”表");
  await hands.fill("责任人", "林知夏");
  await hands.press("保存投标任务");
  await hands.says("已写入 投标任务 第 2 行");
  await hands.open("添加赢丢单复盘");
  await hands.press("建“赢丢单复盘”表");
  await hands.choose("主要原因", "PRICE");
  await hands.press("保存赢丢单复盘");
  await hands.says("已复盘");
  await withFile(pane, async (path, folder) => {
    const [account] = (await readAsFile(path)).accounts;
    expect(account?.bidTasks).toMatchObject([
      { tenderId: "T-1", task: "听客户说", phase: "AFTER", due: day("2026-03-17"), owner: "林知夏" },
    ]);
    expect(account?.winLossReviews).toMatchObject([
      { customer: "岚屿精工", outcome: "LOST", reason: "PRICE", rival: "衡拓自动化" },
    ]);
    expect(printed(path, folder, "tender")).toContain("听客户说");
  });
  expect(pane.errors).toEqual([]);
}, 120_000);

test("with the keyboard alone: a ground that is ticked says what becomes of the bid, by which article", async () => {
  const pane = await open(
    tenderBook(
      ["招标编号", "客户名称", "招标项目名称", "适用法规"],
      ["T-1", "岚屿精工", "二线控制系统", "依法必须招标"],
    ),
  );
  const { hands, keys } = pane;
  await openPart(pane, "废标与否决");
  await hands.says("没有勾选");
  await keys.to("逾期送达");
  await keys.press("Space");
  await hands.says("拒收");
  await hands.says("依法 · 《招标投标法》第28条");
  await keys.press("Space");
  await hands.says("没有勾选");
  expect(pane.errors).toEqual([]);
}, 60_000);
