import { given } from "../columns.ts";
import { text, type Row, type Table } from "../worksheet.ts";

/** Eight customers of an invented maker of packing machines: a year's trade. */
export const trades: Table = {
  kind: "table",
  id: "trades",
  title: text("八家客户一年的交易", "Eight customers, one year"),
  key: "name",
  columns: {
    name: given("text", text("客户", "Customer"), { width: 18 }),
    orders: given("integer", text("订货次数", "Orders"), { min: 0 }),
    amount: given("grouped", text("采购额（元）", "Purchases (yuan)")),
    margin: given("percent", text("毛利率", "Gross margin"), { min: -1, max: 1 }),
  },
  rows: [
    trade("云溪乳业", "Yunxi Dairy", 12, 12_400_000, 0.18),
    trade("海岳调味", "Haiyue Condiments", 36, 9_800_000, 0.26),
    trade("朗清日化", "Langqing Home Care", 40, 9_100_000, 0.29),
    trade("沐田粮油", "Mutian Grain and Oil", 8, 5_200_000, 0.31),
    trade("同舟物流", "Tongzhou Logistics", 22, 4_600_000, 0.22),
    trade("星桥宠食", "Xingqiao Pet Food", 15, 3_000_000, 0.2),
    trade("谷雨茶业", "Guyu Tea", 52, 1_800_000, 0.35),
    trade("衡新药包", "Hengxin Pharma Packs", 5, 900_000, 0.4),
  ],
};

function trade(zh: string, en: string, orders: number, amount: number, margin: number): Row {
  return { name: text(zh, en), orders, amount, margin };
}

/** How the team rated the same eight. */
export const ratings: Table = {
  kind: "table",
  id: "ratings",
  title: text("同样八家的评分", "Ratings of the same eight"),
  note: text("0 到 100 分；信用风险相反，0 为没有风险。", "0 to 100; the credit risk runs the other way, 0 is none."),
  key: "name",
  columns: {
    name: { header: text("客户", "Customer"), kind: "text", role: "copy", of: "trades.name", width: 18 },
    financial: rating("财务贡献", "Financial"),
    strategic: rating("战略协同", "Strategic fit"),
    influence: rating("行业影响力", "Influence"),
    growth: rating("成长潜力", "Growth"),
    risk: rating("信用风险", "Credit risk"),
    depth: rating("合作深度", "Depth"),
  },
  rows: {
    of: "trades",
    given: [
      rated(95, 70, 62, 40, 45, 70),
      rated(85, 82, 70, 55, 25, 72),
      rated(80, 88, 84, 70, 20, 80),
      rated(62, 61, 58, 66, 35, 50),
      rated(58, 52, 50, 45, 30, 40),
      rated(45, 55, 48, 82, 45, 30),
      rated(50, 78, 66, 72, 75, 45),
      rated(30, 40, 45, 90, 20, 15),
    ],
  },
};

function rating(zh: string, en: string) {
  return given("one", text(zh, en), { min: 0, max: 100 });
}

function rated(
  financial: number,
  strategic: number,
  influence: number,
  growth: number,
  risk: number,
  depth: number,
): Row {
  return { financial, strategic, influence, growth, risk, depth };
}

/** What the company counts as too little room. */
export const rule: Table = {
  kind: "table",
  id: "rule",
  title: text("公司的约定", "Rule of the company"),
  key: "room",
  upright: true,
  rows: [{ room: 0.1 }],
  columns: {
    room: given("percent", text("权重至少要能动多少才算稳", "A tier is firm from a move of"), { min: 0, max: 1 }),
  },
};
