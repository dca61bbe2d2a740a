import { given } from "../columns.ts";
import { text, type Row, type Table } from "../worksheet.ts";

/** What an invented maker of sensors can do without the customer, and how each may end. */
export const waysOut: Table = {
  kind: "table",
  id: "waysOut",
  title: text("没有谈成时的三条退路", "Three ways out"),
  note: text(
    "毛利，单位为元。每条退路列三种结果和各自的概率；概率合计不足 1 的，其余当作一无所得。",
    "Gross profit in yuan, without an agreement. Each may end in three ways, with a probability each; what is left to 1 brings nothing.",
  ),
  key: "way",
  columns: {
    way: given("text", text("退路", "Way out"), { width: 20 }),
    good: given("grouped", text("好的结果", "Good end")),
    fair: given("grouped", text("一般的结果", "Fair end")),
    poor: given("grouped", text("差的结果", "Poor end")),
    goodChance: given("percent", text("好的概率", "Chance of good"), { min: 0, max: 1 }),
    fairChance: given("percent", text("一般的概率", "Chance of fair"), { min: 0, max: 1 }),
    poorChance: given("percent", text("差的概率", "Chance of poor"), { min: 0, max: 1 }),
  },
  rows: [
    wayOut("转给经销商", "Sell through a dealer", [620, 300, 0], [0.9, 0.1, 0]),
    wayOut("找两家新客户", "Win two new customers", [1500, 500, -120], [0.35, 0.25, 0.2]),
    wayOut("改做出口订单", "Take the export order", [800, 400, -60], [0.6, 0.3, 0.1]),
  ],
};

function wayOut(zh: string, en: string, thousands: readonly number[], chances: readonly number[]): Row {
  const [good = 0, fair = 0, poor = 0] = thousands.map((one) => one * 1000);
  const [goodChance = 0, fairChance = 0, poorChance = 0] = chances;
  return { way: text(zh, en), good, fair, poor, goodChance, fairChance, poorChance };
}

/** What lies on the table. */
export const offer: Table = {
  kind: "table",
  id: "offer",
  title: text("桌面上的方案", "The offer on the table"),
  key: "worth",
  upright: true,
  rows: [{ worth: 610_000 }],
  columns: {
    worth: given("grouped", text("对方最新方案的毛利（元）", "Gross profit of their last offer (yuan)")),
  },
};

/** Eight packages for the same goods, with what each is worth to either side. */
export const packages: Table = {
  kind: "table",
  id: "packages",
  title: text("八个方案，双方效用已算好", "Eight packages, both utilities"),
  note: text(
    "效用按各议题的权重算出：底线为 0，目标为 1。对方的权重是估计。",
    "Utilities go by the weights of the issues: walk-away is 0, target 1. Their weights are estimates.",
  ),
  key: "name",
  columns: {
    name: given("text", text("方案", "Package"), { width: 9 }),
    price: given("integer", text("总价（万元）", "Price (10,000 yuan)")),
    payment: given("integer", text("账期（天）", "Payment (days)")),
    delivery: given("integer", text("交期（周）", "Delivery (weeks)")),
    warranty: given("integer", text("质保（月）", "Warranty (months)")),
    own: given("three", text("我方效用", "Our utility"), { min: 0, max: 1 }),
    other: given("three", text("对方效用", "Their utility"), { min: 0, max: 1 }),
  },
  rows: [
    offered("甲", "A", [108, 45, 10, 18], 0.764, 0.296),
    offered("乙", "B", [106, 30, 10, 24], 0.687, 0.308),
    offered("丙", "C", [109, 75, 7, 12], 0.684, 0.508),
    offered("丁", "D", [110, 90, 6, 24], 0.55, 0.675),
    offered("戊", "E", [106, 30, 12, 12], 0.82, 0.15),
    offered("己", "F", [110, 75, 10, 18], 0.729, 0.396),
    offered("庚", "G", [107, 30, 6, 24], 0.665, 0.45),
    offered("辛", "H", [105, 30, 8, 12], 0.708, 0.342),
  ],
};

function offered(zh: string, en: string, terms: readonly number[], own: number, other: number): Row {
  const [price = 0, payment = 0, delivery = 0, warranty = 0] = terms;
  return { name: text(zh, en), price, payment, delivery, warranty, own, other };
}

/** What every offer should be worth to us. */
export const wanted: Table = {
  kind: "table",
  id: "wanted",
  title: text("同值的标准", "Of equal worth"),
  key: "target",
  upright: true,
  rows: [{ target: 0.69 }],
  columns: {
    target: given("two", text("我方目标效用", "Our target utility"), { min: 0, max: 1 }),
  },
};
