import { day } from "../days.ts";
import { given, number, numbered } from "../columns.ts";
import { text, type Row, type Table } from "../worksheet.ts";

/** The pipeline of an invented region in August. */
export const pipeline: Table = {
  kind: "table",
  id: "pipeline",
  title: text("商机表（元）", "Pipeline (yuan)"),
  contract: "opportunities",
  key: "oppId",
  columns: {
    oppId: { kind: "text", role: "given", width: 8 },
    customer: { kind: "text", role: "given", width: 16 },
    step: { kind: "code", codes: "step", role: "given", width: 14 },
    status: { kind: "code", codes: "status", role: "given" },
    amount: { kind: "grouped", role: "given", min: 0 },
    expSign: { kind: "date", role: "given", width: 12 },
    budgetReleased: { kind: "yesNo", role: "given" },
    kdmLevel: { kind: "code", codes: "relationshipLevel", role: "given" },
    slackDays: given("integer", text("可前移天数", "Slack in days"), { min: 0, max: 365 }),
  },
  rows: [
    deal("Y-01", "屏山钢铁", "Pingshan Steel", "ST7", 1_200_000, "2026-08-12", [true, "CR2", 0]),
    deal("Y-02", "凤栖化工", "Fengqi Chemicals", "ST6", 1_800_000, "2026-09-20", [true, "CR2", 10]),
    deal("Y-03", "清溪热电", "Qingxi Heat", "ST5", 3_600_000, "2026-11-25", [true, "CR3", 60]),
    deal("Y-04", "沙湾地铁", "Shawan Metro", "ST4", 6_400_000, "2026-12-18", [false, "CR2", 45]),
    deal("Y-05", "柳林陶瓷", "Liulin Ceramics", "ST4", 2_500_000, "2026-12-10", [true, "CR1", 75]),
    deal("Y-06", "石桥制药", "Shiqiao Pharma", "ST5", 2_200_000, "2026-10-30", [true, "CR4", 40]),
    deal("Y-07", "云麓水厂", "Yunlu Waterworks", "ST3", 4_800_000, "2027-03-15", [false, "CR3", 0]),
    deal("Y-08", "桑榆食品", "Sangyu Foods", "ST5", 900_000, "2026-08-20", [true, "CR2", 0]),
    {
      ...deal("Y-09", "连山矿业", "Lianshan Mining", "ST6", 1_500_000, "2026-12-22", [true, "CR2", 0]),
      status: "SUSPENDED",
    },
  ],
};

function deal(
  oppId: string,
  zh: string,
  en: string,
  step: string,
  amount: number,
  signing: string,
  [budgetReleased, kdmLevel, slackDays]: readonly [boolean, string, number],
): Row {
  return {
    oppId,
    customer: text(zh, en),
    step,
    status: "OPEN",
    amount,
    expSign: day(signing),
    budgetReleased,
    kdmLevel,
    slackDays,
  };
}

/** What the next three months must bring. */
export const target: Table = {
  kind: "table",
  id: "target",
  title: text("近期目标", "Near target"),
  key: "today",
  upright: true,
  rows: [{ today: day("2026-08-31"), remaining: 2_800_000, winRate: 0.4 }],
  columns: {
    today: given("date", text("今天", "Today")),
    remaining: given("grouped", text("未来 90 天还要签（元）", "Still to sign in 90 days (yuan)"), { min: 0 }),
    winRate: given("percent", text("赢单率", "Win rate"), { min: 0.01, max: 1 }),
  },
};

/** Signings by quarter. */
export const quarters: Table = {
  kind: "table",
  id: "quarters",
  title: text("分季签约（万元）", "Signings (10,000 yuan)"),
  key: "year",
  columns: {
    year: given("text", text("年度", "Year"), { width: 16 }),
    q1: given("grouped", text("一季度", "Q1"), { min: 0 }),
    q2: given("grouped", text("二季度", "Q2"), { min: 0 }),
    q3: given("grouped", text("三季度", "Q3"), { min: 0 }),
    q4: given("grouped", text("四季度", "Q4"), { min: 0 }),
  },
  rows: [
    { year: text("2024 年实际", "2024 actual"), q1: 90, q2: 140, q3: 230, q4: 1840 },
    { year: text("2025 年实际", "2025 actual"), q1: 160, q2: 310, q3: 420, q4: 1360 },
    { year: text("2026 年现计划", "2026 as planned"), q1: 240, q2: 380, q3: 480, q4: 1100 },
    { year: text("2026 年调整后", "2026 levelled"), q1: 240, q2: 380, q3: 850, q4: 730 },
  ],
};

const days = (zh: string, en: string) => given("integer", text(zh, en), { min: 0, max: 400 });

/** Three tenders whose dates are to be predicted. */
export const plans: Table = {
  kind: "table",
  id: "plans",
  title: text("三个标的计划", "Plans of three tenders"),
  key: "tender",
  columns: {
    tender: given("text", text("项目", "Tender"), { width: 18 }),
    regime: given("code", text("适用法规", "Regime"), { codes: "tenderRegime", width: 16 }),
    publication: given("date", text("计划发布", "Publication"), { width: 12 }),
    bidDays: days("编标天数", "Days to bid"),
    evaluationDays: days("评标天数", "Days to evaluate"),
    contractDays: days("签约天数", "Days to contract"),
    creditDays: days("账期天数", "Days of credit"),
    optimistic: days("验收：乐观", "Acceptance: best"),
    likely: days("最可能", "Likely"),
    pessimistic: days("悲观", "Worst"),
  },
  rows: [
    plan("清溪热电", "Qingxi Heat", "TL-MANDATORY", "2026-09-14", [15, 7, 15, 30], [40, 60, 110]),
    plan("柳林陶瓷", "Liulin Ceramics", "PRIVATE", "2026-10-12", [10, 5, 10, 60], [20, 30, 58]),
    plan("沙湾地铁", "Shawan Metro", "TL-MANDATORY", "2026-10-23", [25, 10, 20, 45], [90, 120, 240]),
  ],
};

function plan(
  zh: string,
  en: string,
  regime: string,
  publication: string,
  [bidDays, evaluationDays, contractDays, creditDays]: readonly [number, number, number, number],
  [optimistic, likely, pessimistic]: readonly [number, number, number],
): Row {
  const lengths = { bidDays, evaluationDays, contractDays, creditDays, optimistic, likely, pessimistic };
  return { tender: text(zh, en), regime, publication: day(publication), ...lengths };
}

/** What was predicted of signings, and when they came. */
export const record: Table = {
  kind: "table",
  id: "record",
  title: text("今年签约日：首次预测与实际", "Signings predicted and actual"),
  key: "deal",
  columns: {
    deal: given("text", text("合同", "Deal"), { width: 16 }),
    predicted: given("date", text("首次预测", "First predicted"), { width: 12 }),
    actual: given("date", text("实际", "Actual"), { width: 12 }),
  },
  rows: [
    past("栗园木业", "Liyuan Wood", "2026-02-10", "2026-02-15"),
    past("琅桥水务", "Langqiao Water", "2026-03-20", "2026-05-08"),
    past("松涛电机", "Songtao Motors", "2026-04-30", "2026-04-24"),
    past("望江印染", "Wangjiang Dyeing", "2026-05-15", "2026-06-29"),
    past("屏山钢铁", "Pingshan Steel", "2026-06-30", "2026-08-12"),
    past("禾丰饲料", "Hefeng Feed", "2026-07-10", "2026-07-21"),
  ],
};

function past(zh: string, en: string, predicted: string, actual: string): Row {
  return { deal: text(zh, en), predicted: day(predicted), actual: day(actual) };
}

/** Key actions of the week: who, in which step, since when. */
export const actions: Table = {
  kind: "table",
  id: "actions",
  title: text("本周要催的关键动作", "Key actions of the week"),
  key: "action",
  columns: {
    number,
    action: given("text", text("编号", "Action")),
    customer: given("text", text("客户", "Customer"), { width: 16 }),
    step: given("code", text("步骤", "Step"), { codes: "step", width: 14 }),
    doer: given("code", text("由谁做", "Who"), { codes: "ourLevel" }),
    entered: given("date", text("进入本步", "In the step since"), { width: 12 }),
  },
  rows: numbered([
    action("D-1", "清溪热电", "Qingxi Heat", "ST5", "REP", "2026-08-10"),
    action("D-2", "清溪热电", "Qingxi Heat", "ST5", "PRESALES", "2026-08-10"),
    action("D-3", "清溪热电", "Qingxi Heat", "ST5", "MANAGER", "2026-08-10"),
    action("D-4", "柳林陶瓷", "Liulin Ceramics", "ST4", "PRESALES", "2026-08-12"),
    action("D-5", "云麓水厂", "Yunlu Waterworks", "ST3", "REP", "2026-08-03"),
    action("D-6", "凤栖化工", "Fengqi Chemicals", "ST6", "MANAGER", "2026-08-24"),
  ]),
};

function action(id: string, zh: string, en: string, step: string, doer: string, entered: string): Row {
  return { action: id, customer: text(zh, en), step, doer, entered: day(entered) };
}
