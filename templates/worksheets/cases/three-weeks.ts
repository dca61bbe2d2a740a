import { given } from "../columns.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

const SELLERS = { A: text("韩青", "Han Qing"), B: text("罗叙", "Luo Xu"), C: text("叶帆", "Ye Fan") } as const;
const CHECKS = [
  "person",
  "time",
  "place",
  "goal",
  "words",
  "commitment",
  "nextStep",
  "opportunity",
  "entered",
  "evidence",
];

/** What three invented sellers did in three weeks. */
export const activities: Table = {
  kind: "table",
  id: "activities",
  title: text("三周里的十个销售动作", "Ten activities of three weeks"),
  key: "activity",
  columns: {
    activity: given("text", text("动作", "Activity"), { width: 30 }),
    who: given("text", text("销售", "Seller"), { width: 9 }),
    kind: given("code", text("类型", "Kind"), { codes: "salesActivityKind", width: 13 }),
    planned: given("yesNo", text("事先有目标", "Goal beforehand")),
    commitment: given("yesNo", text("客户承诺", "Customer committed")),
    change: given("yesNo", text("带来变化", "Something moved")),
    evidence: given("yesNo", text("有凭据", "Evidence")),
    days: given("integer", text("见效天数", "Days to effect"), { min: 0, max: 365 }),
    cost: given("grouped", text("费用（元）", "Cost (yuan)"), { min: 0 }),
  },
  rows: [
    did(
      text("约总工看能耗数据，同意试装", "Energy data, a trial is agreed"),
      "A",
      "VISIT",
      [true, true, true, true],
      3,
      800,
    ),
    did(text("路过，放下新样本", "Passed by, left a catalogue"), "A", "VISIT", [false, false, false, false], null, 400),
    did(
      text("请厂长看样板厂，定下评估日期", "Plant manager sees a reference, sets a day"),
      "A",
      "REFERENCE",
      [true, true, true, true],
      9,
      6200,
    ),
    did(text("聚餐，气氛很好", "A dinner, good mood"), "B", "RELATION", [true, false, false, false], null, 1800),
    did(text("连发三版报价", "Three quotations"), "B", "QUOTATION", [true, false, false, true], null, 300),
    did(
      text("问清停机损失，写入需求表", "Losses of stops, in the list of needs"),
      "B",
      "NEED-TALK",
      [true, true, true, true],
      5,
      500,
    ),
    did(
      text("总经理互访，谈框架协议", "General managers on a framework"),
      "B",
      "EXECUTIVE",
      [true, true, true, true],
      20,
      9500,
    ),
    did(
      text("现场服务顺访，口头说考虑", "After a service call, “we'll think”"),
      "C",
      "VISIT",
      [false, true, false, false],
      6,
      400,
    ),
    did(
      text("请客户来总部看检测线", "The customer sees our test line"),
      "C",
      "HQ-VISIT",
      [true, true, true, false],
      8,
      5200,
    ),
    did(
      text("核对招标风险，客户改了日程", "Tender risks; the calendar is changed"),
      "C",
      "TENDER-RISK",
      [true, true, true, true],
      2,
      200,
    ),
  ],
};

type Seller = keyof typeof SELLERS;

function did(
  activity: Text,
  who: Seller,
  kind: string,
  [planned, commitment, change, evidence]: readonly [boolean, boolean, boolean, boolean],
  days: number | null,
  cost: number,
): Row {
  return { activity, who: SELLERS[who], kind, planned, commitment, change, evidence, days, cost };
}

/** Entries of a work log, with what each of them holds. */
export const logs: Table = {
  kind: "table",
  id: "logs",
  title: text("六条日志，十项有没有", "Six entries, ten checks"),
  key: "log",
  columns: {
    log: given("text", text("日志", "Entry"), { width: 30 }),
    person: given("yesNo", text("对方姓名", "Person")),
    time: given("yesNo", text("时间", "Time")),
    place: given("yesNo", text("地点", "Place")),
    goal: given("yesNo", text("目的", "Goal")),
    words: given("yesNo", text("原话", "Words")),
    commitment: given("yesNo", text("承诺", "Promise")),
    nextStep: given("yesNo", text("下一步", "Next")),
    opportunity: given("yesNo", text("商机", "Deal")),
    entered: given("yesNo", text("两日内", "In time")),
    evidence: given("yesNo", text("凭据", "Evidence")),
  },
  rows: [
    logged(
      text("拜访总工：“换型要四十分钟”，同意试装两周", "Chief engineer: “forty minutes to change”, a trial agreed"),
      "1111111111",
    ),
    logged(text("拜访客户，沟通良好，继续跟进", "Visited, good talk, going on"), "0110000010"),
    logged(text("电话采购，问付款，约周五再谈", "Called purchasing on payment, again on Friday"), "1101001110"),
    logged(text("参观样板厂，厂长定下评估日期", "Reference visit, the plant manager set a day"), "1111011111"),
    logged(text("拜访客户，沟通良好，继续跟进。", "Visited, good talk, going on."), "0110000000"),
    logged(text("总部来访，客户看检测线", "At headquarters, saw the test line"), "1110101101"),
  ],
};

function logged(log: Text, bits: string): Row {
  return { log, ...Object.fromEntries(CHECKS.map((check, at) => [check, bits[at] === "1"])) };
}

/** What two managers did in three months. */
export const months: Table = {
  kind: "table",
  id: "months",
  title: text("两位主管的三个月", "Two managers, three months"),
  key: "month",
  columns: {
    month: given("text", text("主管与月份", "Manager and month"), { width: 18 }),
    joint: given("integer", text("陪同拜访", "Joint visits"), { min: 0, max: 100 }),
    coached: given("integer", text("辅导商机", "Deals coached"), { min: 0, max: 100 }),
    reviewed: given("integer", text("批阅日志", "Logs reviewed"), { min: 0, max: 1000 }),
    forecast: given("grouped", text("月初预测（元）", "Forecast (yuan)"), { min: 0 }),
    actual: given("grouped", text("月末实际（元）", "Actual (yuan)"), { min: 1 }),
  },
  rows: [
    month(text("冯主管 四月", "Feng, April"), [6, 8, 62], 3_200_000, 2_900_000),
    month(text("冯主管 五月", "Feng, May"), [5, 7, 58], 2_600_000, 2_750_000),
    month(text("冯主管 六月", "Feng, June"), [7, 9, 66], 3_900_000, 3_600_000),
    month(text("柏主管 四月", "Bai, April"), [1, 1, 12], 4_500_000, 2_500_000),
    month(text("柏主管 五月", "Bai, May"), [0, 2, 9], 4_800_000, 3_000_000),
    month(text("柏主管 六月", "Bai, June"), [1, 0, 15], 5_200_000, 2_600_000),
  ],
};

function month(
  name: Text,
  [joint, coached, reviewed]: readonly [number, number, number],
  forecast: number,
  actual: number,
): Row {
  return { month: name, joint, coached, reviewed, forecast, actual };
}

/** What managers agreed to do themselves. */
export const limits: Table = {
  kind: "table",
  id: "limits",
  title: text("约定的管理底线（每月）", "What was agreed (a month)"),
  key: "joint",
  upright: true,
  rows: [{ joint: 4, coached: 4, reviewed: 40, error: 0.2 }],
  columns: {
    joint: given("integer", text("陪同拜访至少", "Joint visits at least"), { min: 0, max: 100 }),
    coached: given("integer", text("辅导商机至少", "Deals coached at least"), { min: 0, max: 100 }),
    reviewed: given("integer", text("批阅日志至少", "Logs reviewed at least"), { min: 0, max: 1000 }),
    error: given("percent", text("预测偏差至多", "Forecast error at most"), { min: 0, max: 1 }),
  },
};
