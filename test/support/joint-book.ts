import { noTeamRows, type Account, type AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { contractRow } from "./contract-row.ts";
import { account, bookOf, day, richAccount } from "./sample-book.ts";

/** Values that no customer may read: rivals, margins, judgements, our own actions. */
export const SECRETS = [
  "启衡",
  "曜岭",
  "摸清总裁预算底数",
  "挽留秘密措施",
  "采购部在比较三家",
  "毛利秘",
  "11,760,000",
  "1,176.0",
  "1,176",
  "最大风险秘",
  "请高层秘",
  "比启衡省一半",
  "流失倾向明显",
  "内部风险秘",
  "一期三项整改不关",
] as const;

const contracts = [
  contractRow("contracts", {
    contractId: "HT-2026-01",
    name: "一期控制系统框架合同",
    signDate: day("2026-01-15"),
    amount: 11_300_000,
    state: "ACTIVE",
    end: day("2028-12-31"),
    owner: "宋哲",
  }),
  contractRow("contracts", {
    contractId: "HT-2025-02",
    name: "备件与运维年度合同",
    signDate: day("2025-04-02"),
    amount: 7_300_000,
    state: "ACTIVE",
    end: day("2026-09-30"),
    owner: "林若岚",
  }),
  contractRow("contracts", {
    contractId: "HT-2024-09",
    name: "中控试点",
    signDate: day("2024-01-08"),
    state: "COMPLETED",
  }),
  contractRow("contracts", {
    contractId: "HT-2026-09",
    name: "未生效合同",
    signDate: day("2026-02-01"),
    state: "DRAFT",
  }),
];

const touchpoints = [
  contractRow("touchpoints", {
    contract: "HT-2026-01",
    signed: day("2026-01-15"),
    kind: "D180",
    planned: day("2026-07-16"),
    inputs: "一期验收单、停机记录",
    ourSide: "林若岚、石景衡",
    theirSide: "周砚青、方致远",
  }),
  contractRow("touchpoints", {
    contract: "备件与运维年度合同",
    kind: "D180",
    planned: day("2025-09-29"),
    held: day("2025-10-09"),
    outcome: "商定半年内备件寄存",
  }),
  contractRow("touchpoints", { signed: day("2024-01-08"), kind: "D900", planned: day("2026-08-20") }),
];

const item = (
  kind: Row<"jointPlanItems">["kind"],
  side: Row<"jointPlanItems">["side"],
  text: string,
  more: Partial<Row<"jointPlanItems">>,
) => contractRow("jointPlanItems", { plan: "JP-01", kind, side, item: text, ...more });

const jointPlan = contractRow("jointPlans", {
  planId: "JP-01",
  name: "共同降本 2026–2028",
  from: day("2026-01-05"),
  until: day("2028-12-31"),
  goal: "三年把单瓦时制造成本降 6%，停线时间减半",
  salesGoal: 114_000_000,
  ourContribution: "六名驻场工程师、工艺数据分析、备件寄存",
  theirContribution: "开放产线数据、固定停机窗口、每线一名接口人",
  ourInvestment: 1_900_000,
  theirInvestment: 2_400_000,
  governance: "月度工作会、季度高层会，轮流主持，纪要三天内发出",
  risks: "内部风险秘：采购部可能改换供应商",
  review: day("2026-09-17"),
  confirmed: true,
  owner: "林若岚",
  progress: "RUNNING",
});

const jointPlanItems = [
  item("GOAL", "BOTH", "单瓦时制造成本下降", {
    figure: 6,
    unit: "%",
    reached: 1.4,
    due: day("2028-12-31"),
    owner: "林若岚",
    theirOwner: "方致远",
  }),
  item("GOAL", "BOTH", "一期停线时间下降", { figure: 50, unit: "%", reached: 52, due: day("2026-12-31") }),
  item("GOAL", "BOTH", "一期验收整改关闭", {
    figure: 3,
    unit: "项",
    reached: 1,
    due: day("2026-05-31"),
    owner: "石景衡",
  }),
  item("CONTRIBUTION", "OURS", "驻场工程师到位", {
    figure: 6,
    unit: "人",
    reached: 6,
    due: day("2026-03-02"),
    done: day("2026-02-27"),
    owner: "石景衡",
    progress: "DONE",
  }),
  item("CONTRIBUTION", "THEIRS", "开放一期产线数据", {
    due: day("2026-04-30"),
    done: day("2026-05-12"),
    theirOwner: "许松",
  }),
  item("CONTRIBUTION", "THEIRS", "固定停机窗口", { due: day("2026-07-31"), theirOwner: "贺楠" }),
  item("INVESTMENT", "OURS", "寄存备件入库", {
    figure: 600_000,
    unit: "元",
    reached: 200_000,
    due: day("2026-08-31"),
    owner: "宋哲",
  }),
  item("INVESTMENT", "THEIRS", "数据接口改造", {
    figure: 350_000,
    unit: "元",
    due: day("2026-10-31"),
    theirOwner: "谭一舟",
  }),
  item("MILESTONE", "BOTH", "一期基线数据确认", { due: day("2026-03-31"), done: day("2026-04-03") }),
  item("MILESTONE", "BOTH", "三项整改关闭", { due: day("2026-06-15"), owner: "石景衡" }),
  item("MILESTONE", "BOTH", "首批工艺优化上线", { due: day("2026-10-15"), owner: "宋哲", theirOwner: "许松" }),
  item("MILESTONE", "BOTH", "年度成果共同确认", { due: day("2026-12-20") }),
  item("MEETING", "BOTH", "季度高层会", { due: day("2026-07-17"), owner: "沈维", theirOwner: "周砚青" }),
  item("MEETING", "BOTH", "月度工作会", { due: day("2026-06-05"), done: day("2026-06-05"), owner: "林若岚" }),
  item("RISK", "BOTH", "关键传感器到货可能推迟，备用型号已验证", { owner: "宋哲" }),
  item("RISK", "OURS", "内部风险秘：驻场人员流失倾向明显", {}),
  item("CONTRIBUTION", "OURS", "报价比启衡省一半的备件包", { due: day("2026-11-30"), owner: "宋哲" }),
];

const valueCases = [
  contractRow("valueCases", {
    kind: "A3",
    benefit: "一期停线损失减少",
    annualValue: 3_200_000,
    basis: "停线小时 × 每小时产值",
    confirmed: true,
  }),
  contractRow("valueCases", {
    kind: "A1",
    benefit: "备件寄存减少库存",
    annualValue: 860_000,
    basis: "库存额 × 资金成本",
    confirmed: true,
  }),
  contractRow("valueCases", {
    kind: "A4",
    benefit: "操作员培训缩短换型时间",
    annualValue: 540_000,
    basis: "换型次数 × 节省工时",
    confirmed: false,
  }),
  contractRow("valueCases", { kind: "A1", benefit: "比启衡省一半的备件价", annualValue: 300_000, confirmed: false }),
  contractRow("valueCases", { kind: "A6", benefit: "被列为行业示范产线", rating: 4, confirmed: true }),
  contractRow("valueCases", {
    kind: "A2",
    oppId: "P-01",
    benefit: "二期达产提前",
    annualValue: 9_000_000,
    confirmed: false,
  }),
];

const complaints = [
  contractRow("complaints", {
    complaintId: "T-1",
    date: day("2026-03-20"),
    kind: "DELIVERY",
    text: "一期备件到货比约定晚两周",
    severity: 3,
    owner: "石景衡",
    due: day("2026-05-10"),
    answered: null,
    solution: "改为南屿寄存，四小时到场",
  }),
  contractRow("complaints", {
    complaintId: "T-2",
    date: day("2026-05-22"),
    kind: "SERVICE",
    text: "夜班报修两次无人接听",
    owner: "何静",
    due: day("2026-06-20"),
    answered: day("2026-06-01"),
  }),
  contractRow("complaints", {
    complaintId: "T-3",
    date: day("2026-01-05"),
    text: "发票抬头错误",
    closed: day("2026-01-09"),
  }),
];
const serviceRequests = [
  contractRow("serviceRequests", {
    requestId: "S-1",
    received: day("2026-06-10"),
    kind: "TRAINING",
    subject: "为新班组安排培训",
    answerDue: day("2026-06-25"),
    answered: day("2026-06-18"),
    owner: "何静",
    status: "ANSWERED",
  }),
  contractRow("serviceRequests", {
    requestId: "S-2",
    received: day("2026-07-02"),
    subject: "截至日之后的请求",
    status: "OPEN",
  }),
];

const answers = (low: number) => ({
  product: 4,
  delivery: low,
  service: 4,
  response: low,
  solving: 3,
  people: 5,
  value: 4,
  documents: 4,
  innovation: 3,
});
const satisfaction = [
  contractRow("satisfaction", {
    responseId: "Q-1",
    person: "方致远",
    role: "KI",
    surveyed: day("2026-05-20"),
    recommend: 8,
    ...answers(3),
  }),
  contractRow("satisfaction", {
    responseId: "Q-2",
    person: "贺楠",
    role: "KU",
    surveyed: day("2026-05-21"),
    recommend: 6,
    ...answers(2),
    comment: "夜班没人接电话",
  }),
  contractRow("satisfaction", { responseId: "Q-3", role: "KU", surveyed: day("2025-03-10"), overall: 4 }),
];

const churnSignals = [
  contractRow("churnSignals", {
    assessed: day("2026-06-12"),
    orders: 0,
    strategyChange: 1,
    walletChange: 1,
    newSuppliers: 2,
    openComplaints: 3,
    satisfactionDrop: 2,
    rivalFacts: 2,
    priceGap: 1,
    benchmarkGap: 0,
    contactGap: 1,
    paymentDelay: 2,
    facts: "采购部在比较三家，启衡已做方案演示",
    reason: "R3",
    action: "挽留秘密措施：总裁登门",
    due: day("2026-07-10"),
    owner: "沈维",
  }),
];

const unit = (
  name: string,
  product: string,
  potential: number | null,
  current: number | null,
  rival: string | null,
  rivalShare: number | null,
) => contractRow("productUnits", { unit: name, product, potential, current, rival, rivalShare });
const productUnits = [
  unit("南屿基地", "控制系统", 18_000_000, 11_300_000, "启衡", 0.2),
  unit("江屏基地", "控制系统", 12_000_000, 0, "启衡", 0.7),
  unit("南屿基地", "能效平台", 6_000_000, 0, null, null),
  unit("江屏基地", "备件与运维", 5_000_000, 4_600_000, null, 0),
  unit("曜岭二厂", "视觉质检", 4_000_000, null, "曜岭自研", 0.5),
];

const actions = [
  contractRow("actions", {
    actionId: "A-1",
    text: "摸清总裁预算底数",
    owner: "林若岚",
    due: day("2026-06-20"),
    status: "DOING",
  }),
  contractRow("actions", {
    actionId: "A-2",
    text: "整理半年价值测算",
    owner: "宋哲",
    due: day("2026-07-08"),
    status: "OPEN",
  }),
  contractRow("actions", {
    actionId: "A-3",
    text: "已完成的事",
    owner: "宋哲",
    due: day("2026-05-08"),
    done: day("2026-05-07"),
    status: "DONE",
  }),
];

const needs = [
  contractRow("needs", {
    needId: "N-1",
    statement: "二期要先看到一期的停机数据",
    date: day("2026-05-11"),
    kind: "EXPLICIT",
    level: "P2",
    response: "每周发停机周报",
  }),
  contractRow("needs", { needId: "N-2", statement: "希望操作界面统一", date: day("2026-06-03"), kind: "IMPLICIT" }),
  contractRow("needs", { needId: "N-3", statement: "签约前的需求", date: day("2025-12-01"), kind: "EXPLICIT" }),
];

/** A key account with three signings, of which three meetings are near, and everything that they are about. */
export const jointAccount: Account = account(
  { ...richAccount.customer, topRisk: "最大风险秘", executiveAsk: "请高层秘" },
  {
    ...richAccount,
    contracts,
    touchpoints,
    jointPlans: [jointPlan],
    jointPlanItems,
    valueCases,
    complaints,
    serviceRequests,
    satisfaction,
    churnSignals,
    productUnits,
    actions,
    needs,
  },
);

/** Only a signing: every section has to say what it lacks. */
export const signedAccount: Account = account(
  contractRow("customers", { custId: "K-010", name: "仅有合同的客户", tier: "STRATEGIC" }),
  {
    contracts: [contractRow("contracts", { signDate: day("2026-01-20") })],
  },
);

const HOSTILE = `<script>alert("1")</script>{{x}}&'</style>\\`;
const LONG =
  "与各部门逐一确认第二代智能化能源管理与备件运维一体化框架合作协议的全部技术条款 Extraordinarily Long Programme";

function everyText<Line extends object>(row: Line, text: string): Line {
  const entries = Object.entries<unknown>(row as Record<string, unknown>).map(([column, value]): [string, unknown] => [
    column,
    typeof value === "string" && /[\u4e00-\u9fff]/u.test(value) ? text : value,
  ]);
  return Object.fromEntries(entries) as Line;
}

function many<Line extends object>(rows: readonly Line[], times: number, text: string): readonly Line[] {
  return Array.from({ length: times }, () => rows.map((row) => everyText(row, text))).flat();
}

function withText(name: string, custId: string, text: string, times: number): Account {
  const rows = Object.entries<unknown>({ ...jointAccount }).map(([table, value]): [string, unknown] => [
    table,
    Array.isArray(value) && table !== "contracts" && table !== "touchpoints" && table !== "jointPlans"
      ? many(value as readonly object[], times, text)
      : value,
  ]);
  const all = Object.fromEntries(rows) as unknown as Account;
  return account(
    { ...jointAccount.customer, custId, name, owner: text, sponsor: text },
    { ...all, contracts: contracts.map((row) => ({ ...row, name: text })), jointPlans: [everyText(jointPlan, text)] },
  );
}

/** Markup and quotes wherever a text can stand. */
export const hostileJoint = withText(`<b>甲</b> & "CON"`, "K-666", HOSTILE, 1);
/** More rows than a page holds, and long ones. */
export const largeJoint = withText(
  "中国华东新能源装备制造与智能电网综合服务（集团）股份有限公司长三角一体化示范区分公司",
  "K-099",
  LONG,
  6,
);

const TABLES = [
  "sales",
  "opportunities",
  "persons",
  "contracts",
  "touchpoints",
  "jointPlans",
  "jointPlanItems",
  "valueCases",
  "complaints",
  "serviceRequests",
  "satisfaction",
  "churnSignals",
  "productUnits",
  "actions",
  "needs",
  "rivals",
] as const;

export const jointBook: AccountBook = {
  ...bookOf([jointAccount, signedAccount, hostileJoint, largeJoint], TABLES),
  team: { ...noTeamRows(), rivals: [contractRow("rivals", { name: "启衡自动化", shortName: "启衡" })] },
};
