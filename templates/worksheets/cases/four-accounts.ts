import { asOfTable } from "../as-of.ts";
import { given } from "../columns.ts";
import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

const ORDERS = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;
const QUARTERS = ["q1", "q2", "q3", "q4"] as const;

const QUARTER_NAMES = [
  text("2025 年三季度", "Q3 2025"),
  text("2025 年四季度", "Q4 2025"),
  text("2026 年一季度", "Q1 2026"),
  text("2026 年二季度", "Q2 2026"),
];

const NAMES = {
  SONGXI: text("松溪食品", "Songxi Foods"),
  WANGHAI: text("望海港机", "Wanghai Cranes"),
  JIALING: text("嘉陵电器", "Jialing Electric"),
  QINGHE: text("青禾乳业", "Qinghe Dairy"),
} as const;
type Name = keyof typeof NAMES;

/** The day on which the region looks at its accounts. */
export const today = asOfTable("2026-06-30");

/** The last six orders of four invented customers. */
export const orders: Table = {
  kind: "table",
  id: "orders",
  title: text("最近六次订货", "The last six orders"),
  key: "customer",
  columns: {
    customer: given("text", text("客户", "Customer"), { width: 14 }),
    ...Object.fromEntries(
      ORDERS.map((id, at) => [
        id,
        given("date", text(`第${String(at + 1)}次`, `Order ${String(at + 1)}`), { width: 12 }),
      ]),
    ),
  },
  rows: [
    ordered("SONGXI", ["2026-01-05", "2026-02-03", "2026-03-06", "2026-04-04", "2026-05-06", "2026-06-04"]),
    ordered("WANGHAI", ["2025-07-10", "2025-09-12", "2025-11-08", "2026-01-12", "2026-02-26", "2026-03-20"]),
    ordered("JIALING", ["2025-12-15", "2026-01-20", "2026-02-27", "2026-04-01", "2026-05-09", "2026-06-16"]),
    ordered("QINGHE", ["2025-09-01", "2025-10-12", "2025-11-25", "2026-01-08", "2026-02-20", "2026-04-05"]),
  ],
};

function ordered(name: Name, days: readonly string[]): Row {
  return { customer: NAMES[name], ...Object.fromEntries(ORDERS.map((id, at) => [id, day(days[at] ?? "")])) };
}

/** Their sales by quarter, and what came through agents. */
export const sales: Table = {
  kind: "table",
  id: "sales",
  title: text("最近四个季度的销售额（元）", "Sales of four quarters (yuan)"),
  note: text("财务系统的开票额，取数日 2026-06-30。", "Invoiced, from the accounts, as of 30 June 2026."),
  key: "customer",
  columns: {
    customer: given("text", text("客户", "Customer"), { width: 14 }),
    ...Object.fromEntries(QUARTERS.map((id, at) => [id, given("grouped", QUARTER_NAMES[at], { min: 0 })])),
    agents: given("grouped", text("其中经代理商", "Through agents"), { min: 0 }),
    tier: given("code", text("层级", "Tier"), { codes: "tier" }),
  },
  rows: [
    sold("SONGXI", [620_000, 660_000, 700_000, 740_000], 0, "CORE"),
    sold("WANGHAI", [1_500_000, 1_400_000, 1_050_000, 850_000], 960_000, "STRATEGIC"),
    sold("JIALING", [410_000, 400_000, 430_000, 420_000], 830_000, "POTENTIAL"),
    sold("QINGHE", [150_000, 180_000, 240_000, 270_000], 0, "SERVICE"),
  ],
};

function sold(name: Name, amounts: readonly number[], agents: number, tier: string): Row {
  return {
    customer: NAMES[name],
    ...Object.fromEntries(QUARTERS.map((id, at) => [id, amounts[at] ?? 0])),
    agents,
    tier,
  };
}

/** Who talks with whom, how often, and when they last did. */
export const talks: Table = {
  kind: "table",
  id: "talks",
  title: text("沟通安排", "Who talks with whom"),
  key: "talk",
  columns: {
    talk: given("text", text("沟通", "Talk"), { width: 26 }),
    level: given("code", text("层级", "Level"), { codes: "communicationLevel" }),
    kind: given("code", text("形式", "Kind"), { codes: "communicationKind" }),
    tier: given("code", text("客户层级", "Tier"), { codes: "tier" }),
    cadence: given("integer", text("单独约定的间隔", "Own interval (days)"), { min: 1, max: 999 }),
    last: given("date", text("上次", "Last"), { width: 12 }),
  },
  rows: [
    talk(
      text("望海：客户经理走访", "Wanghai: account manager's visit"),
      "ACCOUNT-MANAGER",
      "VISIT",
      "STRATEGIC",
      null,
      "2026-06-22",
    ),
    talk(text("望海：高层会谈", "Wanghai: executives"), "EXECUTIVE", "EXECUTIVE-TALK", "STRATEGIC", 90, "2026-02-10"),
    talk(text("望海：服务回顾", "Wanghai: service review"), "MANAGER", "SERVICE-REVIEW", "STRATEGIC", 60, "2026-05-20"),
    talk(
      text("松溪：客户经理走访", "Songxi: account manager's visit"),
      "ACCOUNT-MANAGER",
      "VISIT",
      "CORE",
      null,
      "2026-05-25",
    ),
    talk(text("嘉陵：销售电话", "Jialing: sales call"), "SALES", "CALL", "POTENTIAL", null, "2026-05-30"),
    talk(text("青禾：技术交流", "Qinghe: seminar"), "SALES", "SEMINAR", "SERVICE", null, "2025-11-18"),
  ],
};

function talk(name: Text, level: string, kind: string, tier: string, cadence: number | null, last: string): Row {
  return { talk: name, level, kind, tier, cadence, last: day(last) };
}

/** How each of them is sold to, as far as somebody wrote it down. */
export const modes: Table = {
  kind: "table",
  id: "modes",
  title: text("销售模式", "Ways of selling"),
  contract: "salesModes",
  key: "customer",
  columns: {
    customer: given("text", null, { width: 12 }),
    mode: given("code", null, { codes: "salesMode" }),
    priceArrangement: given("text", null, { width: 20 }),
    priceAuthority: given("text", null, { width: 14 }),
    serviceArrangement: given("text", null, { width: 20 }),
    reason: given("text", null, { width: 20 }),
    review: given("date", null, { width: 12 }),
  },
  rows: [
    mode("SONGXI", "FRAMEWORK", "2026-12-31", {
      priceArrangement: text("年度协议价，铜价联动", "Yearly price, tied to copper"),
      priceAuthority: text("区域经理", "Regional manager"),
      serviceArrangement: text("两小时响应，季度巡检", "Two hours, quarterly check"),
      reason: text("用量稳、品种多", "Steady need, many items"),
    }),
    mode("WANGHAI", "JOINT", "2026-05-31", {
      priceArrangement: text("按项目报价", "Price by project"),
      priceAuthority: text("销售总监", "Sales director"),
      serviceArrangement: text("驻场一人", "One engineer on site"),
      reason: text("停机损失大，要共同改造", "Stops are dear, improved together"),
    }),
    mode("JIALING", "DIRECT", null, {
      priceArrangement: text("目录价九五折", "List less 5 %"),
      serviceArrangement: text("代理商上门", "By the agent"),
    }),
    mode("QINGHE", "ON-SITE", "2026-10-31", {
      priceArrangement: text("寄售，用后结算", "Consigned, paid on use"),
      priceAuthority: text("区域经理", "Regional manager"),
      serviceArrangement: text("每周补货", "Weekly refill"),
    }),
  ],
};

function mode(name: Name, way: string, review: string | null, rest: Row): Row {
  const blank = { priceArrangement: null, priceAuthority: null, serviceArrangement: null, reason: null };
  return { customer: NAMES[name], mode: way, ...blank, ...rest, review: review === null ? null : day(review) };
}
