import type { Capability, ColleagueRole } from "#core/codes/performance.ts";
import type { Bilingual } from "#workbook/define-table.ts";
import { accounts } from "../accounts.ts";
import { both, numbered } from "../both.ts";
import { regions } from "../regions.ts";
import { salesRows } from "../sales-rows.ts";
import { seeded } from "../seeded.ts";
import type { IsoDate, Rows, SampleRows } from "../shapes.ts";
import { team } from "../team.ts";

const ALL = both("全国", "All regions");
const kam = both("大客户部", "Key accounts");
const support = both("支持组", "Support");
const lead = both("管理层", "Management");

/** [who, role, manager, region, team, started, selling hours] */
const staff: readonly (readonly [
  Bilingual,
  ColleagueRole,
  Bilingual | undefined,
  Bilingual,
  Bilingual,
  IsoDate,
  number?,
])[] = [
  [team.liang, "KAM", team.cheng, regions.east, kam, "2017-03-06", 1_180],
  [team.wen, "KAM", team.cheng, regions.east, kam, "2019-07-01", 1_220],
  [team.han, "KAM", team.cheng, regions.north, kam, "2016-09-05", 1_120],
  [team.qiu, "KAM", team.cheng, regions.south, kam, "2018-05-14", 1_150],
  [team.lu, "KAM", team.cheng, regions.central, kam, "2020-02-24", 1_240],
  [team.qi, "KAM", team.cheng, regions.central, kam, "2023-08-07", 1_260],
  [team.luo, "PRESALES", team.cheng, ALL, support, "2018-11-12", 900],
  [team.shu, "SERVICE", team.cheng, ALL, support, "2015-06-15", 700],
  [team.ning, "COMMERCIAL", team.cheng, ALL, support, "2021-04-19", 500],
  [team.tang, "COMMERCIAL", team.cheng, ALL, support, "2020-10-12", 480],
  [team.cheng, "MANAGER", team.yu, ALL, lead, "2014-02-17", 600],
  [team.qin, "EXECUTIVE", undefined, ALL, lead, "2010-01-04", 260],
  [team.yu, "EXECUTIVE", undefined, ALL, lead, "2012-08-20", 280],
  [team.he, "EXECUTIVE", undefined, ALL, lead, "2013-03-11", 240],
];

function targetOf(owner: Bilingual): number | undefined {
  const sum = accounts
    .filter(({ customer }) => customer.owner === owner)
    .reduce((total, { customer }) => total + (customer.signTarget ?? 0), 0);
  return sum > 0 ? sum : undefined;
}

const colleagues: Rows<"colleagues"> = staff.map(
  ([name, role, manager, region, group, started, sellingHours], index) => ({
    colleagueId: numbered("YG", index + 1, 2),
    name,
    role,
    manager,
    region,
    team: group,
    started,
    sellingHours,
    salesTarget: targetOf(name),
  }),
);

const MANAGERS = [team.liang, team.wen, team.han, team.qiu, team.lu, team.qi] as const;
const YEAR_SO_FAR: IsoDate = "2026-01-01";

/** [objective, key result, kind, commitment, start, target, reached, weight, confidence, comment] of each account manager. */
const objectives = [
  [
    team.liang,
    "拿下澄砺二期",
    "Win phase two at Chengli",
    "三项整改关闭",
    "Three repairs closed",
    "NUMBER",
    "COMMITTED",
    0,
    3,
    1,
    0.4,
    6,
    "张力辊七月三日试车",
    "Rollers tested on 3 July",
  ],
  [
    team.liang,
    "拿下澄砺二期",
    "Win phase two at Chengli",
    "两位决策人到 CR2",
    "Both decision makers at CR2",
    "NUMBER",
    "COMMITTED",
    0,
    2,
    0,
    0.3,
    4,
    "等高层登门",
    "Waiting for the executive visit",
  ],
  [
    team.liang,
    "拿下澄砺二期",
    "Win phase two at Chengli",
    "框架在七月二十四日前签",
    "Frame signed by 24 July",
    "BINARY",
    "COMMITTED",
    0,
    1,
    0,
    0.3,
    7,
    "第三轮在即",
    "Round three is due",
  ],
  [
    team.wen,
    "芃野由核心走向战略",
    "Pengye from core to strategic",
    "框架协议签署",
    "Frame agreement signed",
    "BINARY",
    "ASPIRATIONAL",
    0,
    1,
    0,
    0.5,
    6,
    "谈判小组已定",
    "Team named",
  ],
  [
    team.wen,
    "芃野由核心走向战略",
    "Pengye from core to strategic",
    "产品线由三条到四条",
    "Four product lines instead of three",
    "NUMBER",
    "COMMITTED",
    3,
    4,
    3,
    0.5,
    5,
    "视觉检漏在测",
    "Leak inspection in test",
  ],
  [
    team.han,
    "垣岚降险",
    "Less risk at Yuanlan",
    "逾期降到 300 万",
    "Overdue down to 3 million",
    "NUMBER",
    "COMMITTED",
    720,
    300,
    685,
    0.6,
    3,
    "分期未签",
    "Instalments not signed",
  ],
  [
    team.han,
    "垣岚降险",
    "Less risk at Yuanlan",
    "投诉全部关闭",
    "All complaints closed",
    "NUMBER",
    "COMMITTED",
    0,
    4,
    2,
    0.4,
    6,
    "误报还在改",
    "False alarms being mended",
  ],
  [
    team.qiu,
    "四季度不拥堵",
    "A fourth quarter without a jam",
    "提前签约两项",
    "Two signatures moved forward",
    "NUMBER",
    "ASPIRATIONAL",
    0,
    2,
    0,
    0.5,
    4,
    "运维续签有望",
    "The renewal may work",
  ],
  [
    team.qiu,
    "四季度不拥堵",
    "A fourth quarter without a jam",
    "资审一次通过",
    "Prequalification passed at once",
    "BINARY",
    "COMMITTED",
    0,
    1,
    0,
    0.5,
    8,
    "七月八日递交",
    "Handed in on 8 July",
  ],
  [
    team.lu,
    "压铸岛重新启动",
    "Die casting moves again",
    "总经理表态",
    "The general manager takes a side",
    "MILESTONE",
    "COMMITTED",
    0,
    1,
    0,
    0.6,
    4,
    "参观定在七月",
    "Visit in July",
  ],
  [
    team.lu,
    "压铸岛重新启动",
    "Die casting moves again",
    "停机损失账被采用",
    "Cost of stoppages accepted",
    "MILESTONE",
    "COMMITTED",
    0,
    1,
    1,
    0.4,
    9,
    "已写进立项报告",
    "In the project paper",
  ],
  [
    team.qi,
    "岫屏冷修项目落地",
    "The cold repair at Xiuping goes ahead",
    "恢复方案通过评审",
    "Restart plan accepted",
    "BINARY",
    "COMMITTED",
    0,
    1,
    0,
    0.7,
    6,
    "七月提交",
    "Handed in in July",
  ],
  [
    team.qi,
    "岫屏冷修项目落地",
    "The cold repair at Xiuping goes ahead",
    "节能项目先签",
    "Energy part signed first",
    "BINARY",
    "ASPIRATIONAL",
    0,
    1,
    0,
    0.3,
    5,
    "等资金",
    "Waiting for funds",
  ],
] as const;

const okr: Rows<"okr"> = objectives.map(
  ([
    owner,
    objective,
    objectiveEn,
    keyResult,
    keyResultEn,
    kind,
    commitment,
    start,
    target,
    actual,
    weight,
    confidence,
    comment,
    commentEn,
  ]) => ({
    owner,
    period: both("2026 年三季度", "Third quarter 2026"),
    objective: both(objective, objectiveEn),
    keyResult: both(keyResult, keyResultEn),
    kind,
    commitment,
    start,
    target,
    actual,
    weight,
    confidence,
    due: "2026-09-30",
    comment: both(comment, commentEn),
  }),
);

const H1 = both("2026 年上半年", "First half 2026");
const HALF = 2;

function half(owner: Bilingual) {
  const own = accounts.filter(({ customer }) => customer.owner === owner);
  const rows = own.flatMap(salesRows).filter(({ month = "" }) => month >= YEAR_SO_FAR);
  const sum = (key: "grossProfit" | "collected") => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  const target = (key: "signTarget" | "marginTarget" | "collectTarget") =>
    Math.round(own.reduce((total, { customer }) => total + (customer[key] ?? 0), 0) / HALF);
  const signed = own
    .flatMap(({ closed }) => closed)
    .filter(({ won, closed }) => won && closed >= YEAR_SO_FAR)
    .reduce((total, { amount }) => total + amount, 0);
  return { target, sum, signed };
}

const kpis: Rows<"kpis"> = MANAGERS.flatMap((colleague) => {
  const { target, sum, signed } = half(colleague);
  const random = seeded(`kpi ${colleague.zh}`);
  const measures = [
    ["SALES", 0.35, target("signTarget"), signed],
    ["MARGIN", 0.2, target("marginTarget"), sum("grossProfit")],
    ["COLLECTION", 0.2, target("collectTarget"), sum("collected")],
    ["CONVERSION", 0.1, 0.3, Math.round(100 * (0.2 + 0.2 * random())) / 100],
    ["EFFECTIVENESS", 0.1, 0.5, Math.round(100 * (0.3 + 0.3 * random())) / 100],
    ["LOGS", 0.05, 80, Math.round(60 + 35 * random())],
  ] as const;
  return measures.map(([measure, weight, goal, actual]) => ({
    colleague,
    period: H1,
    measure,
    weight,
    target: goal,
    actual,
  }));
});

/** [capability, wanted, weight] */
const CAPABILITIES: readonly (readonly [Capability, number, number])[] = [
  ["INDUSTRY", 4, 0.1],
  ["PRODUCT", 4, 0.1],
  ["RIVALS", 3, 0.05],
  ["ROLES", 4, 0.15],
  ["MINING", 4, 0.1],
  ["RELATION", 4, 0.15],
  ["NEGOTIATION", 4, 0.15],
  ["ANALYSIS", 3, 0.1],
  ["DILIGENCE", 4, 0.1],
];

const capabilities: Rows<"capabilities"> = MANAGERS.flatMap((colleague) => {
  const random = seeded(`capability ${colleague.zh}`);
  return CAPABILITIES.map(([capability, target, weight]) => {
    const manager = Math.min(5, Math.max(2, Math.round(2.2 + 2.4 * random())));
    const self = Math.min(5, Math.max(2, manager + Math.round(1.6 * random() - 0.6)));
    return {
      colleague,
      capability,
      target,
      self,
      manager,
      weight,
      training: manager < target - 1 ? both("三季度安排带教", "Coaching in the third quarter") : undefined,
      assessed: "2026-06-12",
    };
  });
});

/** [who, kind, what, condition, target, actual, bonus at target, weight in the pool, progress] */
const promises = [
  [
    team.liang,
    "GOAL",
    "签约达成奖",
    "Bonus for signing",
    "年度签约目标",
    "Signing target of the year",
    46_200_000,
    17_570_000,
    60_000,
    0.25,
  ],
  [
    team.wen,
    "GOAL",
    "签约达成奖",
    "Bonus for signing",
    "年度签约目标",
    "Signing target of the year",
    32_700_000,
    17_870_000,
    55_000,
    0.25,
  ],
  [
    team.han,
    "TEAM",
    "回款团队奖",
    "Team bonus for collection",
    "逾期降到 300 万",
    "Overdue down to 3 million",
    300,
    685,
    30_000,
    0.15,
  ],
  [
    team.qiu,
    "CAREER",
    "晋升资深客户经理",
    "Promotion to senior account manager",
    "资审与中标各一次",
    "One prequalification and one award",
    2,
    1,
    0,
    0.15,
  ],
  [
    team.lu,
    "RECOGNITION",
    "季度案例分享",
    "Case of the quarter",
    "停机损失账被采用",
    "Cost of stoppages accepted",
    1,
    1,
    0,
    0.1,
  ],
  [team.qi, "BELONGING", "带教新人", "Coaching a newcomer", "每月两次陪访", "Two joint visits a month", 2, 1, 0, 0.1],
] as const;

const incentives: Rows<"incentives"> = promises.map(
  ([colleague, kind, zh, en, condition, conditionEn, target, actual, bonus, teamWeight]) => ({
    colleague,
    period: both("2026 年", "2026"),
    kind,
    measure: both(zh, en),
    condition: both(condition, conditionEn),
    target,
    actual,
    bonus: bonus === 0 ? undefined : bonus,
    teamWeight,
    progress: "RUNNING",
  }),
);

/** [month, joint visits, coached opportunities, logs read, forecast by what was signed] */
const checks = [
  ["2026-01", 4, 6, 18, 1.11],
  ["2026-02", 3, 5, 14, 1.06],
  ["2026-03", 6, 9, 22, 1.04],
  ["2026-04", 5, 8, 20, 1.13],
  ["2026-05", 4, 7, 21, 1.17],
  ["2026-06", 3, 6, 12, 1.39],
] as const;

const managerChecks: Rows<"managerChecks"> = checks.map(([month, jointVisits, coachedDeals, reviewedLogs, times]) => {
  const actual = accounts
    .flatMap(({ closed }) => closed)
    .filter(({ won, closed }) => won && closed.startsWith(month))
    .reduce((total, { amount }) => total + amount, 0);
  return {
    manager: team.cheng,
    month: `${month}-01` as IsoDate,
    jointVisits,
    coachedDeals,
    reviewedLogs,
    forecast: 10_000 * Math.round((actual * times) / 10_000),
    actual,
  };
});

/** Planned and found by account manager and quarter month: one new and one present source each. */
const miningPlan: Rows<"miningPlan"> = MANAGERS.flatMap((owner) =>
  (["2026-04-01", "2026-05-01", "2026-06-01", "2026-07-01"] as const).map((month) => {
    const found = accounts
      .filter(({ customer }) => customer.owner === owner)
      .flatMap(({ open, closed }) => [...open.map(({ created }) => created), ...closed.map(({ closed: day }) => day)])
      .filter((day) => day.startsWith(month.slice(0, 7))).length;
    return {
      month,
      owner,
      step: "ST1",
      source: "EXIST",
      planned: 2,
      actual: month === "2026-07-01" ? undefined : found,
      signTarget: Math.round((targetOf(owner) ?? 0) / 12),
    };
  }),
);

export const colleagueRows: SampleRows = { colleagues, okr, kpis, capabilities, incentives, managerChecks, miningPlan };
