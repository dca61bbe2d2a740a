import { both } from "../both.ts";
import { accountOf, customer } from "../names.ts";
import { products } from "../products.ts";
import { salesRows } from "../sales-rows.ts";
import { seeded } from "../seeded.ts";
import type { IsoDate, Rows, SampleRows } from "../shapes.ts";
import { rivals } from "../vocabulary.ts";

const MILLION = 1_000_000;

/**
 * [customer, revenue of 2024 and 2025, cost of goods, net profit, stock, receivables, payables, current assets and
 * liabilities, total assets and liabilities: shares of the revenue of each year]
 */
const statements = [
  [
    "澄砺",
    6_200,
    7_100,
    [0.83, 0.82],
    [0.041, 0.046],
    [0.13, 0.12],
    [0.19, 0.2],
    [0.17, 0.17],
    [0.58, 0.57],
    [0.39, 0.38],
    [0.95, 0.92],
    [0.52, 0.5],
  ],
  [
    "芃野",
    3_900,
    4_500,
    [0.72, 0.71],
    [0.068, 0.074],
    [0.09, 0.08],
    [0.07, 0.06],
    [0.1, 0.1],
    [0.42, 0.43],
    [0.22, 0.2],
    [0.78, 0.76],
    [0.33, 0.3],
  ],
  [
    "垣岚",
    2_800,
    2_300,
    [0.88, 0.91],
    [0.014, -0.021],
    [0.2, 0.26],
    [0.31, 0.42],
    [0.24, 0.31],
    [0.66, 0.81],
    [0.6, 0.86],
    [0.98, 1.2],
    [0.71, 1.02],
  ],
  [
    "浔沚",
    1_600,
    1_700,
    [0.69, 0.68],
    [0.052, 0.055],
    [0.03, 0.03],
    [0.16, 0.15],
    [0.12, 0.12],
    [0.34, 0.35],
    [0.27, 0.26],
    [3.1, 3],
    [1.6, 1.5],
  ],
  [
    "骊昶",
    1_900,
    2_050,
    [0.81, 0.8],
    [0.038, 0.042],
    [0.14, 0.13],
    [0.22, 0.21],
    [0.18, 0.17],
    [0.51, 0.5],
    [0.37, 0.35],
    [0.93, 0.9],
    [0.48, 0.46],
  ],
  [
    "岫屏",
    2_400,
    2_150,
    [0.84, 0.88],
    [0.045, 0.012],
    [0.15, 0.18],
    [0.18, 0.21],
    [0.16, 0.18],
    [0.49, 0.52],
    [0.36, 0.41],
    [1.2, 1.35],
    [0.6, 0.72],
  ],
  [
    "蘅芷",
    1_300,
    1_450,
    [0.56, 0.55],
    [0.11, 0.12],
    [0.12, 0.12],
    [0.14, 0.14],
    [0.08, 0.08],
    [0.62, 0.63],
    [0.24, 0.23],
    [1.1, 1.08],
    [0.34, 0.32],
  ],
  [
    "翎杉",
    980,
    900,
    [0.86, 0.89],
    [0.021, 0.004],
    [0.16, 0.19],
    [0.14, 0.17],
    [0.15, 0.19],
    [0.44, 0.49],
    [0.38, 0.46],
    [0.88, 0.99],
    [0.54, 0.63],
  ],
  [
    "汐渡",
    1_150,
    1_200,
    [0.74, 0.73],
    [0.06, 0.063],
    [0.02, 0.02],
    [0.18, 0.17],
    [0.11, 0.11],
    [0.31, 0.32],
    [0.25, 0.24],
    [2.4, 2.3],
    [1.1, 1],
  ],
  [
    "璟陌",
    310,
    265,
    [0.78, 0.85],
    [0.03, -0.04],
    [0.01, 0.01],
    [0.24, 0.33],
    [0.2, 0.28],
    [0.29, 0.37],
    [0.33, 0.47],
    [2.6, 3],
    [1.9, 2.3],
  ],
] as const;

const financials: Rows<"financials"> = statements.flatMap(([start, last, present, ...shares]) =>
  [last, present].map((revenue, year) => {
    const of = (position: number, when = year) =>
      Math.round((shares[position]?.[when] ?? 0) * (when === 0 ? last : present)) * MILLION;
    const opening = (position: number) => (year === 0 ? undefined : of(position, 0));
    return {
      customer: customer(start),
      year: 2024 + year,
      revenue: revenue * MILLION,
      costOfGoods: of(0),
      netProfit: of(1),
      inventory: of(2),
      receivables: of(3),
      payables: of(4),
      currentAssets: of(5),
      currentLiabilities: of(6),
      totalAssets: of(7),
      totalLiabilities: of(8),
      inventoryOpening: opening(2),
      receivablesOpening: opening(3),
      payablesOpening: opening(4),
      totalAssetsOpening: opening(7),
      source: both("客户公开年报或提供的报表摘要", "Published accounts or a summary from the customer"),
    };
  }),
);

/** [customer, days, overdue share, market growth, expansion, budget growth, influence, fit, gross and net margin] */
const assessed = [
  ["澄砺", "2026-04-10", 0.1, 0.14, 0.6, 0.1, 5, 4, 0.29, 0.2],
  ["澄砺", "2025-10-16", 0.04, 0.18, 0.7, 0.12, 5, 4, 0.3, 0.23],
  ["芃野", "2026-03-26", 0, 0.12, 0.8, 0.2, 4, 4, 0.34, 0.29],
  ["垣岚", "2026-06-11", 0.38, -0.06, 0.1, -0.2, 4, 3, 0.27, 0.1],
  ["垣岚", "2025-12-11", 0.16, 0.02, 0.3, 0, 4, 3, 0.28, 0.17],
  ["浔沚", "2026-02-26", 0.04, 0.05, 0.4, 0.06, 4, 5, 0.34, 0.29],
  ["骊昶", "2026-01-22", 0.03, 0.08, 0.5, 0.05, 3, 4, 0.32, 0.25],
  ["岫屏", "2026-03-19", 0.07, -0.04, 0.2, -0.05, 3, 4, 0.31, 0.26],
  ["蘅芷", "2026-03-19", 0, 0.11, 0.6, 0.15, 4, 4, 0.36, 0.3],
  ["砚坪", "2026-03-19", 0, 0.22, 0.9, 0.25, 4, 5, 0.33, 0.26],
  ["汐渡", "2026-03-19", 0, 0.06, 0.4, 0.04, 4, 3, 0.3, 0.24],
  ["霖栖", "2026-03-19", 0.06, 0.07, 0.3, 0.02, 4, 3, 0.3, 0.19],
] as const;

const valueAssessments: Rows<"valueAssessments"> = assessed.map(
  ([
    start,
    date,
    overdueShare,
    marketGrowth,
    expansion,
    budgetGrowth,
    industryInfluence,
    technicalFit,
    grossMargin,
    netMargin,
  ]) => {
    const account = accountOf(start);
    return {
      customer: account.customer.name,
      date,
      rater: account.customer.owner,
      purchase: revenueBefore(start, date),
      grossMargin,
      netMargin,
      paymentDays: 30 * account.payment.months,
      overdueShare,
      marketGrowth,
      expansion,
      budgetGrowth,
      industryInfluence,
      technicalFit,
      evidence: both("销售台账、公开年报与访谈", "Sales ledger, published accounts and talks"),
      weightVersion: both("2026 版", "Edition 2026"),
    };
  },
);

function revenueBefore(start: string, day: IsoDate): number {
  const from = `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}-01`;
  return salesRows(accountOf(start))
    .filter(({ month = "" }) => month >= from && month < day)
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** [customer, unit, [product, yearly potential, ours, rival in use, its share]] */
const whitespace = [
  [
    "澄砺",
    "一基地",
    "Plant one",
    ["control", 14, 9.6, rivals.hengtuo, 0.2],
    ["energy", 5, 2.1, rivals.cenwan, 0.3],
    ["vision", 6, 0.4, rivals.feili, 0.6],
  ],
  [
    "澄砺",
    "二基地",
    "Plant two",
    ["control", 18, 4.2, rivals.hengtuo, 0.5],
    ["data", 7, 0.9, rivals.feili, 0.5],
    ["service", 5, 2.6, undefined, undefined],
  ],
  ["澄砺", "三基地", "Plant three", ["energy", 6, 0.6, rivals.cenwan, 0.4], ["parts", 4, 2.2, undefined, undefined]],
  ["芃野", "一厂", "Plant one", ["control", 6, 3.8, undefined, undefined], ["energy", 4, 1.2, undefined, undefined]],
  ["芃野", "四厂", "Plant four", ["control", 8, 0, undefined, undefined], ["vision", 3, 0, rivals.feili, 0.3]],
  ["垣岚", "加工厂", "Workshop", ["control", 9, 5.4, rivals.hengtuo, 0.3], ["data", 5, 2.9, rivals.feili, 0.2]],
  ["浔沚", "水厂", "Waterworks", ["control", 9, 5.2, rivals.hengtuo, 0.3], ["parts", 2, 0.9, undefined, undefined]],
  ["浔沚", "管网", "Network", ["data", 6, 2, rivals.cenwan, 0.5], ["service", 3, 1.5, undefined, undefined]],
  [
    "骊昶",
    "压铸厂",
    "Die-casting plant",
    ["control", 10, 2.4, rivals.hengtuo, 0.6],
    ["vision", 4, 1.1, undefined, undefined],
  ],
  ["骊昶", "机加厂", "Machining plant", ["data", 4, 0, rivals.inHouse, 0.4], ["parts", 3, 1.6, undefined, undefined]],
  [
    "岫屏",
    "三号窑",
    "Furnace three",
    ["control", 4, 1.2, rivals.hengtuo, 0.4],
    ["energy", 3, 0.5, undefined, undefined],
  ],
  [
    "砚坪",
    "封装厂",
    "Packaging plant",
    ["vision", 7, 0.6, rivals.feili, 0.7],
    ["control", 5, 2.3, undefined, undefined],
  ],
] as const;

const productUnits: Rows<"productUnits"> = whitespace.flatMap(([start, unit, unitEn, ...lines]) =>
  lines.map(([product, potential, current, rival, rivalShare]) => ({
    customer: customer(start),
    unit: both(unit, unitEn),
    product: products[product],
    potential: potential * MILLION,
    current: current * MILLION,
    rival,
    rivalShare,
  })),
);

const catalogue = [
  ["control", "工业控制", "Industrial controls", 1_200_000, "套", "set"],
  ["energy", "能源管理", "Energy management", 480_000, "套", "set"],
  ["data", "数据平台", "Data platform", 650_000, "套", "set"],
  ["vision", "工业控制", "Industrial controls", 520_000, "工位", "station"],
  ["parts", "服务", "Services", 900, "件", "piece"],
  ["service", "服务", "Services", 14_000, "人天", "person-day"],
] as const;

const productList: Rows<"products"> = catalogue.map(([id, line, lineEn, listPrice, unit, unitEn], index) => ({
  productId: both(`PR-0${index + 1}`, `PR-0${index + 1}`),
  name: products[id],
  line: both(line, lineEn),
  listPrice,
  unit: both(unit, unitEn),
  active: true,
}));

const MONTHS = [
  "2026-01-01",
  "2026-02-01",
  "2026-03-01",
  "2026-04-01",
  "2026-05-01",
  "2026-06-01",
] as const satisfies readonly IsoDate[];

/** [customer, category, spend a month, pieces, our pieces in January, change a month] */
const bought = [
  ["澄砺", products.parts, 620_000, 690, 410, -6],
  ["骊昶", products.parts, 240_000, 260, 175, 2],
  ["翎杉", products.parts, 130_000, 140, 96, 0],
  ["峤岭", products.parts, 110_000, 120, 98, -2],
] as const;

const purchases: Rows<"purchases"> = bought.flatMap(([start, category, spend, volume, ours, change]) =>
  MONTHS.map((month, index) => {
    const pace = 0.9 + 0.2 * seeded(`bought ${start} ${month}`)();
    return {
      customer: customer(start),
      month,
      category,
      spend: 1000 * Math.round((spend * pace) / 1000),
      volume: Math.round(volume * pace),
      ourVolume: Math.round((ours + change * index) * pace),
      unit: both("件", "pieces"),
      source: both("客户采购提供的月度统计", "Monthly figures from the customer's purchasing"),
    };
  }),
);

export const financialRows: SampleRows = {
  financials,
  valueAssessments,
  productUnits,
  products: productList,
  purchases,
};
