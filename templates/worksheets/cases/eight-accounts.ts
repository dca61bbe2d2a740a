import { day } from "../days.ts";
import { given } from "../columns.ts";
import { text, type Row, type Table } from "../worksheet.ts";

/** Eight accounts of an invented maker of filling and packing lines. */
export const accounts: Table = {
  kind: "table",
  id: "accounts",
  title: text("八家客户的分类信息", "Facts about eight accounts"),
  contract: "customers",
  key: "name",
  columns: {
    name: { kind: "text", role: "given", width: 16 },
    sector: given("code", text("行业", "Industry"), { codes: "industry" }),
    nature: { kind: "code", codes: "customerNature", role: "given" },
    firstOrder: { kind: "date", role: "given" },
    lastOrder: { kind: "date", role: "given" },
    framework: { kind: "yesNo", role: "given" },
    value: given("one", text("价值总分", "Value score"), { min: 0, max: 100 }),
    singleApprover: { kind: "yesNo", role: "given" },
    deptAdvice: { kind: "yesNo", role: "given" },
    deptVotes: { kind: "integer", role: "given", min: 0, max: 50 },
  },
  rows: [
    account("岚谷乳品", "Langu Dairy", "MFG", "SOE", "2021-03-16", "2026-05-28", [true, 81], [false, true, 4]),
    account("青芷制药", "Qingzhi Pharma", "MFG", "FOREIGN", "2025-11-03", "2026-06-09", [false, 74], [false, true, 3]),
    account("柏汀饮料", "Boting Beverages", "MFG", "PRIVATE", "2020-06-22", "2026-06-18", [true, 62], [true, false, 0]),
    account("衡阜粮油", "Hengfu Grain", "MFG", "SOE", "2019-09-10", "2025-03-05", [false, 55], [true, true, 0]),
    account("微禾商城", "Weihe Online Mall", "NET", "PRIVATE", null, null, [false, 68], [true, true, 0]),
    account(
      "江临疾控中心",
      "Jianglin Disease Control",
      "GOV",
      "GOV",
      "2022-04-11",
      "2026-04-30",
      [false, 49],
      [false, true, 5],
    ),
    account("融川银行", "Rongchuan Bank", "FIN", "JV", "2023-08-15", "2026-01-20", [false, 58], [false, true, 1]),
    account(
      "和顺调味品",
      "Heshun Seasonings",
      "MFG",
      "PRIVATE",
      "2018-05-07",
      "2026-06-02",
      [true, 76],
      [true, true, 0],
    ),
  ],
};

function account(
  zh: string,
  en: string,
  sector: string,
  nature: string,
  first: string | null,
  last: string | null,
  [framework, value]: readonly [boolean, number],
  [singleApprover, deptAdvice, deptVotes]: readonly [boolean, boolean, number],
): Row {
  const [firstOrder, lastOrder] = [first === null ? null : day(first), last === null ? null : day(last)];
  const decides = { singleApprover, deptAdvice, deptVotes };
  return { name: text(zh, en), sector, nature, firstOrder, lastOrder, framework, value, ...decides };
}

/** The day that the classes are for. */
export const asOf: Table = {
  kind: "table",
  id: "asOf",
  title: text("截至日期", "As of"),
  key: "date",
  upright: true,
  rows: [{ date: day("2026-06-30") }],
  columns: { date: given("date", text("截至", "As of")) },
};

const rating = (zh: string, en: string) => given("integer", text(zh, en), { min: 0, max: 10 });

/** How attractive each is, and how strong we are there beside the rivals. */
export const factors: Table = {
  kind: "table",
  id: "factors",
  title: text("吸引力与我方优势（各 0–10 分）", "Attractiveness and strength"),
  key: "name",
  columns: {
    name: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "accounts.name", width: 16 },
    volume: rating("采购规模", "Volume"),
    growth: rating("增长空间", "Growth"),
    profit: rating("利润空间", "Margin"),
    fit: rating("方案匹配", "Fit"),
    relation: rating("客户关系", "Relations"),
    service: rating("服务能力", "Service"),
  },
  rows: {
    of: "accounts",
    given: [
      ratings([8, 6, 4], [7, 8, 7]),
      ratings([6, 9, 8], [4, 3, 5]),
      ratings([5, 3, 3], [8, 7, 7]),
      ratings([4, 2, 3], [5, 4, 4]),
      ratings([7, 9, 6], [5, 2, 4]),
      ratings([3, 4, 6], [6, 7, 8]),
      ratings([2, 5, 6], [3, 4, 3]),
      ratings([5, 5, 5], [4, 5, 6]),
    ],
  },
};

function ratings(
  [volume, growth, profit]: readonly [number, number, number],
  [fit, relation, service]: readonly [number, number, number],
): Row {
  return { volume, growth, profit, fit, relation, service };
}

/** The team's hours and what came of them in the last twelve months. */
export const efforts: Table = {
  kind: "table",
  id: "efforts",
  title: text("过去十二个月的投入与毛利", "Hours and gross profit"),
  key: "name",
  columns: {
    name: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "accounts.name", width: 16 },
    sales: given("grouped", text("销售工时", "Sales hours"), { min: 0 }),
    technical: given("grouped", text("技术与服务工时", "Technical hours"), { min: 0 }),
    profit: given("grouped", text("毛利（元）", "Gross profit (yuan)")),
  },
  rows: {
    of: "accounts",
    given: [
      { sales: 620, technical: 780, profit: 2_160_000 },
      { sales: 410, technical: 690, profit: 380_000 },
      { sales: 190, technical: 150, profit: 1_240_000 },
      { sales: 160, technical: 40, profit: 0 },
      { sales: 280, technical: 220, profit: 0 },
      { sales: 240, technical: 310, profit: 540_000 },
      { sales: 120, technical: 60, profit: -45_000 },
      { sales: 260, technical: 270, profit: 1_080_000 },
    ],
  },
};

const yuan = (zh: string, en: string) => given("grouped", text(zh, en), { min: 0 });

/** Balances of four that ask for longer credit, in thousands of yuan. */
export const statements: Table = {
  kind: "table",
  id: "statements",
  title: text("四家客户的资产负债（千元）", "Balances (thousand yuan)"),
  key: "name",
  columns: {
    name: given("text", text("客户", "Customer"), { width: 16 }),
    currentAssets: yuan("流动资产", "Current assets"),
    currentLiabilities: yuan("流动负债", "Current liabilities"),
    assetsOpening: yuan("年初总资产", "Opening assets"),
    assets: yuan("年末总资产", "Closing assets"),
    equity: given("grouped", text("净资产", "Equity")),
  },
  rows: [
    balance("岚谷乳品", "Langu Dairy", [5200, 3100], [9000, 9800, 4700]),
    balance("青芷制药", "Qingzhi Pharma", [8800, 3900], [13_500, 14_300, 8200]),
    balance("衡阜粮油", "Hengfu Grain", [3600, 4100], [7200, 7000, 900]),
    balance("和顺调味品", "Heshun Seasonings", [2700, 1200], [4300, 4900, -350]),
  ],
};

function balance(
  zh: string,
  en: string,
  [currentAssets, currentLiabilities]: readonly [number, number],
  [assetsOpening, assets, equity]: readonly [number, number, number],
): Row {
  return { name: text(zh, en), currentAssets, currentLiabilities, assetsOpening, assets, equity };
}

/** Their year. */
export const year: Table = {
  kind: "table",
  id: "year",
  title: text("同四家的经营数据（千元）", "Their year (thousand yuan)"),
  key: "name",
  columns: {
    name: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "statements.name", width: 16 },
    revenue: yuan("营业收入", "Revenue"),
    costOfGoods: yuan("营业成本", "Cost of sales"),
    netProfit: given("grouped", text("净利润", "Net profit")),
    receivablesOpening: yuan("年初应收", "Opening receivables"),
    receivables: yuan("年末应收", "Closing receivables"),
    inventoryOpening: yuan("年初存货", "Opening inventory"),
    inventory: yuan("年末存货", "Closing inventory"),
  },
  rows: {
    of: "statements",
    given: [
      flows([8600, 6100, 620], [1300, 1500], [1200, 1400]),
      flows([12_600, 6900, 1680], [1900, 2100], [900, 1000]),
      flows([9800, 9300, -120], [2600, 3300], [2500, 2900]),
      flows([6100, 3900, 690], [700, 820], [480, 560]),
    ],
  },
};

function flows(
  [revenue, costOfGoods, netProfit]: readonly [number, number, number],
  [receivablesOpening, receivables]: readonly [number, number],
  [inventoryOpening, inventory]: readonly [number, number],
): Row {
  return { revenue, costOfGoods, netProfit, receivablesOpening, receivables, inventoryOpening, inventory };
}

/** What the company weighs in its target matrix. */
export const weights: Table = {
  kind: "table",
  id: "weights",
  title: text("目标客户矩阵的权重", "Weights of the target matrix"),
  key: "label",
  closed: true,
  columns: {
    label: given("text", text("项目", "Item")),
    volume: given("integer", text("采购规模", "Volume"), { min: 0, max: 100 }),
    growth: given("integer", text("增长空间", "Growth"), { min: 0, max: 100 }),
    profit: given("integer", text("利润空间", "Margin"), { min: 0, max: 100 }),
    fit: given("integer", text("方案匹配", "Fit"), { min: 0, max: 100 }),
    relation: given("integer", text("客户关系", "Relations"), { min: 0, max: 100 }),
    service: given("integer", text("服务能力", "Service"), { min: 0, max: 100 }),
  },
  rows: [{ label: text("权重", "Weight"), volume: 40, growth: 30, profit: 30, fit: 50, relation: 25, service: 25 }],
};
