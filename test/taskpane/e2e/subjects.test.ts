import { expect, test } from "vitest";
import { dailyBook } from "#test/host/demo-book.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { journeysOn, NARROW, readAsFile, withFile, type OpenPane } from "./journey.ts";
import type { KeyHands } from "./key-hands.ts";

/* The subjects of an account with the keyboard alone, each until the command line prints what was written. */
const journeys = journeysOn("2026-06-30", NARROW);

/** A subject of 岚屿精工, opened from the account. */
async function open(subject: string): Promise<OpenPane> {
  const pane = await journeys.open(dailyBook());
  const { keys } = pane;
  await keys.to("今日");
  await keys.press("ArrowRight");
  await keys.to("查找客户");
  await keys.to("岚屿精工");
  await keys.press("Enter");
  await keys.says("专题");
  await keys.to(subject);
  await keys.press("Enter");
  return pane;
}

/** Fills in a new record, field by field, and saves it. */
async function add(keys: KeyHands, table: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await keys.to(`添加${table}`);
  await keys.press("Enter");
  for (const [label, text] of Object.entries(fields)) {
    await keys.to(label);
    await keys.type(text);
  }
  await keys.to(`保存${table}`);
  await keys.press("Enter");
  await keys.says(`已写入 ${table}`);
}

async function setUp(keys: KeyHands, table: string): Promise<void> {
  await keys.to(`添加${table}`);
  await keys.press("Enter");
  await keys.to(`建“${table}”表`);
  await keys.press("Enter");
  await keys.to(`保存${table}`);
  await keys.press("Escape");
}

/** A rival that is met, as a lawful source says. */
async function addIntelligence(keys: KeyHands): Promise<void> {
  await keys.to("添加竞争情报");
  await keys.press("Enter");
  await keys.to("竞争对手");
  await keys.type("衡拓自动化");
  await keys.to("情报来源");
  await keys.press("ArrowDown");
  await keys.to("保存竞争情报");
  await keys.press("Enter");
  await keys.says("已写入 竞争情报");
}

/** A point of a SWOT: S, W, O and T are chosen by their place. */
async function addPoint(keys: KeyHands, field: 1 | 2 | 3 | 4, statement: string): Promise<void> {
  await keys.to("添加SWOT分析");
  await keys.press("Enter");
  await keys.to("SWOT类别");
  for (let at = 0; at < field; at += 1) await keys.press("ArrowDown");
  await keys.to("SWOT描述");
  await keys.type(statement);
  await keys.to("保存SWOT分析");
  await keys.press("Enter");
  await keys.says("已写入 SWOT分析");
}

interface Printed {
  readonly book: AccountBook;
  readonly html: string;
}

async function printed(pane: OpenPane, document: string, ...options: readonly string[]): Promise<Printed> {
  expect(pane.errors).toEqual([]);
  expect(pane.strangers).toEqual([]);
  return withFile(pane, async (path, folder) => ({
    book: await readAsFile(path),
    html: journeys.printed(path, folder, document, ...options),
  }));
}

test("a need and an objection are written down, judged and printed", async () => {
  const pane = await open("需求与价值");
  const { keys } = pane;
  await keys.says("还不知道客户要什么");
  await setUp(keys, "需求");
  await add(keys, "需求", { 需求原话: "换型时间缩短一半", 需求等级: "P3" });
  await keys.says("最成熟的需求还没有应对：换型时间缩短一半");
  await setUp(keys, "异议");
  await add(keys, "异议", { 异议内容: "比去年贵" });
  await keys.says("下一步：听完，不打断");
  const { book, html } = await printed(pane, "plan", "--depth", "full");
  expect(book.accounts[0]?.needs).toMatchObject([{ statement: "换型时间缩短一半", level: "P3" }]);
  expect(book.accounts[0]?.objections).toMatchObject([{ objection: "比去年贵" }]);
  expect(html).toContain("换型时间缩短一半");
}, 90_000);

test("signs of churn and a talk are written down; the plan prints why the account may go", async () => {
  const pane = await open("客户维护");
  const { keys } = pane;
  await keys.says("还没有做过流失评估");
  await setUp(keys, "流失预警");
  await add(keys, "流失预警", { 订单下降: "3", 价格差距: "2", 预警事实: "上半年订单少了一半" });
  await keys.says("可能流失，主因业务战略调整：7 天内拿出挽留计划");
  await setUp(keys, "沟通计划");
  await add(keys, "沟通计划", { 我方沟通人: "林知夏", 沟通间隔天数: "30" });
  const { book, html } = await printed(pane, "plan", "--depth", "full");
  expect(book.accounts[0]?.churnSignals).toMatchObject([{ orders: 3, priceGap: 2, facts: "上半年订单少了一半" }]);
  expect(book.accounts[0]?.communications).toMatchObject([{ ourPerson: "林知夏", cadence: 30 }]);
  expect(html).toContain("业务战略调整");
}, 90_000);

test("a tender is entered, held against the law, and a risk of it printed", async () => {
  const pane = await open("投标");
  const { keys } = pane;
  await keys.says("还没有投标项目");
  await setUp(keys, "招投标");
  await add(keys, "招投标", { 招标项目名称: "二线控制系统" });
  await keys.to("二线控制系统");
  await keys.press("Enter");
  await keys.says("检查与准备");
  await keys.to("投标风险");
  await keys.press("Enter");
  await setUp(keys, "投标风险");
  await add(keys, "投标风险", { 风险描述: "澄清文件没收到", 发生概率: "4", 影响程度: "5" });
  await keys.says("红灯");
  const { book, html } = await printed(pane, "tender");
  expect(book.accounts[0]?.tenders).toMatchObject([{ name: "二线控制系统" }]);
  expect(book.accounts[0]?.bidRisks).toMatchObject([{ risk: "澄清文件没收到", probability: 4, impact: 5 }]);
  expect(html).toContain("澄清文件没收到");
}, 90_000);

test("what is known of a rival is written down with its lawful source, answered by a strategy, and printed", async () => {
  const pane = await open("竞争");
  const { keys } = pane;
  await keys.says("还不知道对手是谁");
  await setUp(keys, "竞争情报");
  await addIntelligence(keys);
  await keys.says("对衡拓自动化还没有策略");
  await keys.to("衡拓自动化");
  await keys.press("Enter");
  await keys.says("针对这个对手的策略");
  await setUp(keys, "竞争策略");
  await add(keys, "竞争策略", { 对手可能动作: "年底降价", 我方动作: "先做二线试点" });
  await keys.says("没有证明");
  await keys.to("机会七问");
  await keys.press("Enter");
  await keys.says("没回答：");
  const { book, html } = await printed(pane, "plan", "--depth", "full");
  expect(book.accounts[0]?.dealIntelligence).toMatchObject([{ rival: "衡拓自动化", source: "PUBLIC" }]);
  expect(book.team.rivalPlans).toMatchObject([{ rival: "衡拓自动化", customer: "岚屿精工", ourMove: "先做二线试点" }]);
  expect(html).toContain("先做二线试点");
}, 90_000);

test("a rival's own SWOT says what it may do; a customer of it to be won is written down and printed", async () => {
  const pane = await open("竞争");
  const { keys } = pane;
  await keys.says("各部分");
  await keys.to("替换对手客户");
  await keys.press("Enter");
  await setUp(keys, "替换对手客户");
  await add(keys, "替换对手客户", { 竞争对手: "衡拓自动化", 离开对手的原因: "交期一拖再拖" });
  await keys.says("还缺：转换成本、我方证明、替换计划");
  await keys.press("Escape");
  // The part's own row begins with the rival's name as well.
  await keys.says("各部分");
  await keys.to("衡拓自动化");
  await keys.press("Enter");
  await keys.to("衡拓自动化的 SWOT");
  await keys.press("Enter");
  await setUp(keys, "SWOT分析");
  await addPoint(keys, 1, "价格低");
  await addPoint(keys, 3, "客户年底压预算");
  await keys.says("用“价格低”去抓“客户年底压预算”");
  const { book, html } = await printed(pane, "plan", "--depth", "full");
  expect(book.team.swot).toMatchObject([
    { subject: "RIVAL", rival: "衡拓自动化", field: "S", statement: "价格低" },
    { subject: "RIVAL", rival: "衡拓自动化", field: "O", statement: "客户年底压预算" },
  ]);
  expect(book.accounts[0]?.replacementCases).toMatchObject([{ rival: "衡拓自动化", reason: "交期一拖再拖" }]);
  expect(html).toContain("交期一拖再拖");
}, 90_000);

test("the customer's own SWOT tells its direction, market shares how we stand; the plan prints both", async () => {
  const pane = await open("竞争");
  const { keys } = pane;
  await keys.says("各部分");
  await keys.to("客户自己的 SWOT");
  await keys.press("Enter");
  await setUp(keys, "SWOT分析");
  await addPoint(keys, 1, "良率高");
  await addPoint(keys, 3, "储能订单增长");
  await keys.says("用“良率高”去抓“储能订单增长”");
  await setUp(keys, "对峙矩阵");
  await add(keys, "对峙矩阵", { 内部要点: "良率高", 外部要点: "储能订单增长", 对峙评分: "2", 评分人: "林知夏" });
  await keys.says("进攻：机会净值 +2，威胁净值 0");
  await keys.press("Escape");
  await keys.says("各部分");
  await keys.to("市场份额");
  await keys.press("Enter");
  await setUp(keys, "市场份额");
  await add(keys, "市场份额", { 细分市场: "水务控制", 份额年份: "2025", 厂商: "衡拓自动化", 市场份额: "30%" });
  await keys.says("缺我方份额");
  await keys.to("添加市场份额");
  await keys.press("Enter");
  await keys.to("细分市场");
  await keys.type("水务控制");
  await keys.to("份额年份");
  await keys.type("2025");
  await keys.to("厂商");
  await keys.type("我司");
  await keys.to("是否我方");
  await keys.press("ArrowUp");
  await keys.to("市场份额");
  await keys.type("24%");
  await keys.to("保存市场份额");
  await keys.press("Enter");
  await keys.says("相对 0.80");
  // The rival must be met here for the plan to speak of its market.
  await keys.press("Escape");
  await keys.says("各部分");
  await keys.to("机会七问");
  await keys.press("Enter");
  await setUp(keys, "竞争情报");
  await addIntelligence(keys);
  const { book, html } = await printed(pane, "plan", "--depth", "full");
  expect(book.team.swot).toMatchObject([
    { subject: "CUSTOMER", customer: "岚屿精工", field: "S", statement: "良率高" },
    { subject: "CUSTOMER", customer: "岚屿精工", field: "O", statement: "储能订单增长" },
  ]);
  expect(book.team.marketShares).toMatchObject([
    { market: "水务控制", year: 2025, company: "衡拓自动化", share: 0.3 },
    { market: "水务控制", year: 2025, company: "我司", isOwn: true, share: 0.24 },
  ]);
  expect(html).toContain("客户的方向大概是进攻");
  expect(html).toContain("0.80");
}, 120_000);
