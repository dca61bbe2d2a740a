import { given } from "../columns.ts";
import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

/** Five customers of an invented maker of pumps, as their managers measured them. */
export const assessments: Table = {
  kind: "table",
  id: "assessments",
  title: text("五家客户的评估数据（金额：元）", "What was measured of five customers (yuan)"),
  contract: "valueAssessments",
  key: "customer",
  columns: {
    customer: { kind: "text", role: "given", width: 18 },
    date: { kind: "date", role: "given", width: 12 },
    purchase: { kind: "grouped", role: "given", width: 12, min: 0 },
    grossMargin: { kind: "percent", role: "given", width: 9, min: -1, max: 1 },
    netMargin: { kind: "percent", role: "given", width: 11, min: -1, max: 1 },
    paymentDays: { kind: "integer", role: "given", width: 7, min: 0 },
    overdueShare: { kind: "percent", role: "given", width: 9, min: 0, max: 1 },
    marketGrowth: { kind: "percent", role: "given", width: 10, min: -1, max: 10 },
    expansion: { kind: "percent", role: "given", width: 10, min: 0, max: 100 },
    budgetGrowth: { kind: "percent", role: "given", width: 9, min: -1, max: 10 },
    industryInfluence: { kind: "integer", role: "given", width: 11, min: 1, max: 5 },
    technicalFit: { kind: "integer", role: "given", width: 10, min: 1, max: 5 },
  },
  rows: [
    assessed("澜海水务", "Lanhai Water", "2026-06-30", [12_600_000, 0.27, 0.12, 75, 0.04, 0.06, 0.35, 0.12], [5, 4]),
    assessed(
      "青塬矿业",
      "Qingyuan Mining",
      "2026-08-20",
      [6_400_000, 0.33, 0.16, 60, 0.22, -0.03, 0.15, -0.05],
      [3, 3],
    ),
    assessed("宁浦制药", "Ningpu Pharma", "2026-03-15", [2_300_000, 0.38, 0.21, 30, 0, 0.14, 1.1, 0.3], [4, 5]),
    assessed("汇川园区", "Huichuan Park", "2026-05-10", [850_000, 0.22, 0.03, 110, 0.18, 0.09, 0.65, 0.08], [2, 2]),
    assessed("东栎食品", "Dongli Food", "2026-02-28", [3_100_000, 0.14, -0.02, 45, 0.02, 0.03, 0.2, 0], [2, 3]),
  ],
};

function assessed(zh: string, en: string, iso: string, measured: readonly number[], rated: readonly number[]): Row {
  const [purchase = 0, grossMargin = 0, netMargin = 0, paymentDays = 0, overdueShare = 0] = measured;
  const [marketGrowth = 0, expansion = 0, budgetGrowth = 0] = measured.slice(5);
  const [industryInfluence = 1, technicalFit = 1] = rated;
  const now = { purchase, grossMargin, netMargin, paymentDays, overdueShare };
  const later = { marketGrowth, expansion, budgetGrowth, industryInfluence, technicalFit };
  return { customer: text(zh, en), date: day(iso), ...now, ...later };
}

/** Where the five stand, which says how often they are assessed. */
export const standing: Table = {
  kind: "table",
  id: "standing",
  title: text("五家客户现在的类别与层级", "Class and tier of the five"),
  key: "customer",
  columns: {
    customer: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "assessments.customer", width: 18 },
    abcClass: given("code", text("ABC 类", "ABC class"), { codes: "abcClass" }),
    tier: given("code", text("层级", "Tier"), { codes: "tier" }),
  },
  rows: {
    of: "assessments",
    given: [
      { abcClass: "A", tier: "STRATEGIC" },
      { abcClass: "A", tier: "CORE" },
      { abcClass: "B", tier: "POTENTIAL" },
      { abcClass: "C", tier: "SERVICE" },
      { abcClass: "B", tier: "SERVICE" },
    ],
  },
};

/** The draft of the team's own evaluation sheet, not ready in every line, and what two people gave Lanhai Water by it. */
export const criteria: Table = {
  kind: "table",
  id: "criteria",
  title: text("评估表草稿与两人的打分", "The draft, rated by two"),
  note: text(
    "空着的格就是草稿里还没有写的。后两列是两人给澜海水务打的 1–5 分。",
    "A blank is what the draft does not say yet. The last two columns rate Lanhai Water from 1 to 5.",
  ),
  key: "criterion",
  columns: {
    criterion: given("text", text("指标", "Criterion"), { width: 16 }),
    unit: given("text", text("单位", "Unit"), { width: 10 }),
    source: given("text", text("数据来源", "Data source"), { width: 14 }),
    bands: given("text", text("分档标准", "Bands"), { width: 22 }),
    weight: given("integer", text("权重", "Weight"), { min: 0 }),
    manager: given("integer", text("客户经理", "Manager"), { min: 1, max: 5 }),
    service: given("integer", text("服务主管", "Service"), { min: 1, max: 5 }),
  },
  rows: [
    criterion(
      text("年采购额", "Purchases"),
      text("元", "yuan"),
      text("财务系统", "accounting"),
      text("50、100、300、1000 万", "0.5, 1, 3, 10 million"),
      [30, 5, 5],
    ),
    criterion(
      text("服务成本占比", "Cost to serve"),
      text("%", "%"),
      text("服务工单汇总", "service tickets"),
      text("20、15、10、5% 以下", "below 20, 15, 10, 5 %"),
      [20, 4, 2],
    ),
    criterion(text("配合程度", "Cooperation"), null, null, null, [15, 5, 3]),
    criterion(
      text("回款及时率", "Paid in time"),
      text("%", "%"),
      text("应收台账", "receivables"),
      text("70、80、90、95% 起", "from 70, 80, 90, 95 %"),
      [20, 4, 4],
    ),
    criterion(
      text("扩产计划", "Plans to expand"),
      text("万吨/年", "kt a year"),
      text("客户年报", "annual report"),
      null,
      [15, 4, 3],
    ),
  ],
};

type Written = Text | null;

function criterion(name: Text, unit: Written, source: Written, bands: Written, numbers: readonly number[]): Row {
  const [weight = 0, manager = 1, service = 1] = numbers;
  return { criterion: name, unit, source, bands, weight, manager, service };
}

/** The current value of Lanhai Water at two assessments, under the present weights and those proposed. */
export const reruns: Table = {
  kind: "table",
  id: "reruns",
  title: text("澜海水务的当前价值：去年与今年", "Lanhai Water, two assessments"),
  note: text(
    "去年的档次不是当时的印象分，而是 2025 年 6 月的采购、利润与账期数据按同样的界限补算的。",
    "The bands before are not last year's impressions: they were worked out afterwards from the data of June 2025, by the same limits.",
  ),
  key: "factor",
  closed: true,
  columns: {
    factor: given("code", text("项目", "Factor"), { codes: "valueFactor" }),
    oldBand: given("one", text("去年档次", "Band before"), { min: 1, max: 5 }),
    newBand: given("one", text("今年档次", "Band now"), { min: 1, max: 5 }),
    oldWeight: given("integer", text("现行权重", "Present weight"), { min: 0 }),
    newWeight: given("integer", text("拟改权重", "New weight"), { min: 0 }),
  },
  rows: [
    { factor: "purchase", oldBand: 4, newBand: 5, oldWeight: 50, newWeight: 40 },
    { factor: "margin", oldBand: 4.5, newBand: 4, oldWeight: 35, newWeight: 35 },
    { factor: "paymentDays", oldBand: 4, newBand: 3, oldWeight: 15, newWeight: 25 },
  ],
};
