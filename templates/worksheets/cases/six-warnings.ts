import { given } from "../columns.ts";
import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

/** What an invented team knows of six customers at the end of June. */
export const facts: Table = {
  kind: "table",
  id: "facts",
  title: text("六家客户的事实", "Facts of six customers"),
  key: "customer",
  columns: {
    customer: given("text", text("客户", "Customer"), { width: 16 }),
    orders: given("percent", text("订单同比", "Orders against last year"), { min: -1 }),
    strategyChange: given("integer", text("战略调整（0–3）", "Strategy (0–3)"), {
      min: 0,
      max: 3,
      width: 13,
    }),
    walletChange: given("percent", text("钱包份额变化", "Share of wallet"), { min: -1, max: 1 }),
    newSuppliers: given("integer", text("新准入供应商", "New suppliers"), { min: 0, max: 100 }),
    openComplaints: given("integer", text("超30天投诉", "Complaints over 30 days"), { min: 0, max: 1000 }),
    satisfactionDrop: given("integer", text("满意度", "Satisfaction"), { min: 0, max: 100 }),
    rivalFacts: given("integer", text("受排挤的事实", "Facts of being pushed out"), { min: 0, max: 100 }),
    priceGap: given("percent", text("价格高出", "Price above best"), { min: -1 }),
    benchmarkGap: given("two", text("对标指数", "Benchmark index")),
    contactGap: given("two", text("失联倍数", "Contact gap"), { min: 0 }),
    paymentDelay: given("integer", text("平均逾期天数", "Days overdue"), { min: -999, max: 9999 }),
  },
  rows: [
    known(text("宁安化纤", "Ning'an Fibres"), [-0.4, 2, -0.2, 1, 0, 65, 3, 0.03, 0.2, 1, 30]),
    known(text("松溪食品", "Songxi Foods"), [0.05, 0, 0.02, 0, 0, 88, 0, 0, 0.05, 0.4, 5]),
    known(text("望海港机", "Wanghai Cranes"), [-0.15, 0, -0.12, 2, 3, 58, 1, 0.08, -0.6, 1.2, 20]),
    known(text("平川矿业", "Pingchuan Mining"), [-0.22, 1, -0.06, 3, 1, 72, 2, 0.16, -1.1, 2.1, 65]),
    known(text("青禾乳业", "Qinghe Dairy"), [0.12, null, 0, null, 0, 81, null, 0.02, null, 2.5, null]),
    known(text("嘉陵电器", "Jialing Electric"), [-0.05, 0, -0.03, 1, 2, 76, 0, 0.04, -0.1, 0.8, 0]),
  ],
};

type Facts = readonly (number | null)[];

function known(customer: Text, values: Facts): Row {
  const [orders, strategyChange, walletChange, newSuppliers, openComplaints, ...others] = values;
  const [satisfactionDrop, rivalFacts, priceGap, benchmarkGap, contactGap, paymentDelay] = others;
  const row = { orders, strategyChange, walletChange, newSuppliers, openComplaints, satisfactionDrop };
  const more = { rivalFacts, priceGap, benchmarkGap, contactGap, paymentDelay };
  return {
    customer,
    ...(Object.fromEntries(Object.entries({ ...row, ...more }).map(([id, one]) => [id, one ?? null])) as Row),
  };
}

/** Customers that left in the past two years. */
export const lost: Table = {
  kind: "table",
  id: "lost",
  title: text("两年里流失的客户", "Customers lost in two years"),
  contract: "lostAccounts",
  key: "customer",
  columns: {
    customer: given("text", null, { width: 16 }),
    lost: given("date", null, { width: 12 }),
    reason: given("code", null, { codes: "churnReason", width: 14 }),
    detail: given("text", null, { width: 24 }),
    valueLost: given("grouped", null, { min: 0 }),
    winBackChance: given("percent", null, { min: 0, max: 1 }),
    wonBack: given("date", null, { width: 12 }),
  },
  rows: [
    left(
      text("远山水泥", "Yuanshan Cement"),
      "2024-09-10",
      "R1",
      text("上游一体化，改用集团自产", "Made upstream by its own group"),
      [900_000, 0.05],
    ),
    left(
      text("东屏轮胎", "Dongping Tyres"),
      "2025-02-18",
      "R3",
      text("两次停线投诉拖了四个月", "Two stopped lines, four months open"),
      [2_400_000, 0.4],
    ),
    left(
      text("白塔啤酒", "Baita Brewery"),
      "2025-05-06",
      "R5",
      text("对手能耗低一成二", "A rival uses 12 % less energy"),
      [1_600_000, 0.25],
    ),
    left(
      text("南岗热电", "Nangang Heat"),
      "2025-07-22",
      "R6",
      text("客户经理离职后半年没人联系", "Half a year nobody called after our manager left"),
      [1_100_000, 0.5],
    ),
    left(
      text("曲江印染", "Qujiang Dyeing"),
      "2025-11-30",
      "R3",
      text("备件三次发错", "Wrong spares three times"),
      [700_000, 0.6],
      "2026-05-20",
    ),
    left(
      text("汇泉制药", "Huiquan Pharma"),
      "2026-03-15",
      "R2",
      text("供应商从六家减到三家", "From six suppliers to three"),
      [1_900_000, 0.2],
    ),
  ],
};

function left(
  customer: Text,
  on: string,
  reason: string,
  detail: Text,
  [valueLost, winBackChance]: readonly [number, number],
  wonBack: string | null = null,
): Row {
  return {
    customer,
    lost: day(on),
    reason,
    detail,
    valueLost,
    winBackChance,
    wonBack: wonBack === null ? null : day(wonBack),
  };
}
