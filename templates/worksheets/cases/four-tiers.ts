import { day } from "../days.ts";
import { given, number, numbered } from "../columns.ts";
import { text, type Row, type Table } from "../worksheet.ts";

const count = (zh: string, en: string, max = 10_000) => given("integer", text(zh, en), { min: 0, max });

/** An invented team's accounts by tier, and what they ask for. */
export const tiers: Table = {
  kind: "table",
  id: "tiers",
  title: text("四个层级的客户与拜访", "Accounts and visits by tier"),
  key: "tier",
  closed: true,
  columns: {
    tier: given("code", text("层级", "Tier"), { codes: "tier" }),
    number,
    accounts: count("客户数", "Accounts"),
    visits: count("每家每年拜访", "Visits a year to each", 365),
    hours: given("one", text("每次小时（含路途）", "Hours a visit"), { min: 0, max: 100 }),
    limit: count("每人最多几家", "Accounts a person at most"),
    executive: count("今年高层拜访次数", "Executive visits made"),
    profit: given("grouped", text("毛利（万元）", "Gross profit (10,000 yuan)"), { min: 0 }),
  },
  rows: numbered([
    { tier: "STRATEGIC", accounts: 3, visits: 48, hours: 5, limit: 3, executive: 27, profit: 1260 },
    { tier: "CORE", accounts: 10, visits: 24, hours: 4, limit: 8, executive: 34, profit: 1480 },
    { tier: "POTENTIAL", accounts: 30, visits: 12, hours: 3, limit: 25, executive: 38, profit: 620 },
    { tier: "SERVICE", accounts: 85, visits: 4, hours: 1.5, limit: 60, executive: 0, profit: 540 },
  ]),
};

/** What the team has settled, and what it was before. */
export const terms: Table = {
  kind: "table",
  id: "terms",
  title: text("人员条件与去年的团队", "Staff, and last year's team"),
  key: "basis",
  upright: true,
  rows: [
    {
      ...{ basis: 4, cost: 32, selling: 900 },
      ...{ revenueBefore: 120_000_000, headsBefore: 15, revenueAfter: 126_000_000, headsAfter: 12 },
    },
  ],
  columns: {
    basis: given("integer", text("几家核心级客户合用 1.5 人", "Core accounts that share 1.5 people"), {
      min: 1,
      max: 50,
    }),
    cost: given("one", text("每人每年费用（万元）", "Cost of a person (10,000 yuan)"), { min: 0 }),
    selling: given("grouped", text("每人每年可用于销售的工时", "Selling hours of a person"), { min: 1 }),
    revenueBefore: given("grouped", text("去年收入（元）", "Revenue last year"), { min: 0 }),
    headsBefore: given("integer", text("去年人数", "People last year"), { min: 1, max: 10_000 }),
    revenueAfter: given("grouped", text("今年收入（元）", "Revenue this year"), { min: 0 }),
    headsAfter: given("integer", text("今年人数", "People this year"), { min: 1, max: 10_000 }),
  },
};

/** Draft of a joint plan with one customer, its own row. */
export const plan: Table = {
  kind: "table",
  id: "plan",
  title: text("联合业务规划草案", "Draft of a joint plan"),
  key: "goal",
  upright: true,
  rows: [
    {
      goal: text("两年内把备件到货从九天缩到三天", "Spare parts in three days instead of nine within two years"),
      salesGoal: 18_000_000,
      until: day("2028-06-30"),
      ours: text("驻厂服务工程师一名，备件前置仓", "One engineer on site, a store of parts"),
      theirs: null,
      ourInvestment: 600_000,
      theirInvestment: null,
      governance: text("双方月度例会，高层每半年一次", "Monthly meeting, executives twice a year"),
      risks: null,
      review: null,
      confirmed: false,
    },
  ],
  columns: {
    goal: given("text", text("共同目标", "Shared goal"), { width: 22 }),
    salesGoal: given("grouped", text("销售目标（元）", "Sales goal (yuan)"), { min: 0 }),
    until: given("date", text("到哪一天", "Until")),
    ours: given("text", text("我方投入", "Our contribution"), { width: 22 }),
    theirs: given("text", text("客户投入", "Their contribution")),
    ourInvestment: given("grouped", text("我方投资（元）", "Our investment"), { min: 0 }),
    theirInvestment: given("grouped", text("客户投资（元）", "Their investment"), { min: 0 }),
    governance: given("text", text("治理机制", "Governance"), { width: 22 }),
    risks: given("text", text("风险", "Risks")),
    review: given("date", text("回顾日期", "Review")),
    confirmed: given("yesNo", text("客户确认", "Confirmed")),
  },
};

/** Its items so far. */
export const items: Table = {
  kind: "table",
  id: "items",
  title: text("规划的条目", "Items of the plan"),
  contract: "jointPlanItems",
  key: "item",
  columns: {
    item: { kind: "text", role: "given", width: 28 },
    kind: { kind: "code", codes: "jointItemKind", role: "given" },
    side: { kind: "code", codes: "jointSide", role: "given" },
    figure: { kind: "grouped", role: "given" },
    due: given("date", text("日期", "Date"), { width: 12 }),
  },
  rows: [
    planItem("GOAL", "BOTH", "备件到货三天以内的比例", "Share of parts within three days", 0.95, "2028-06-30"),
    planItem("CONTRIBUTION", "THEIRS", "开放设备运行数据接口", "Interface to the machines' data", null, "2026-10-31"),
    planItem("MILESTONE", "OURS", "前置仓开仓", "The store opens", null, null),
    planItem("INVESTMENT", "THEIRS", "仓库场地与改造", "Room for the store", null, null),
    planItem("MEETING", "BOTH", "第一次高层会面", "First meeting of executives", null, "2026-12-10"),
  ],
};

function planItem(kind: string, side: string, zh: string, en: string, figure: number | null, due: string | null): Row {
  return { kind, side, item: text(zh, en), figure, due: due === null ? null : day(due) };
}
