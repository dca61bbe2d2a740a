import type { ScoringKind } from "#core/codes/deals.ts";
import { text, type Column, type Table, type Text } from "../worksheet.ts";

/** How an invented tender for a training line is scored. */
export const tender: Table = {
  kind: "table",
  id: "tender",
  title: text("招标文件怎么评分", "What the tender documents say"),
  key: "name",
  upright: true,
  rows: [{ name: text("智能产线实训基地设备", "Equipment for a training line"), regime: "TL-VOLUNTARY", weight: 30 }],
  columns: {
    name: { header: text("招标项目", "Tender"), kind: "text", role: "given", width: 28 },
    regime: { header: text("适用法规", "Regime"), kind: "code", codes: "tenderRegime", role: "given" },
    weight: { header: text("价格分值", "Points of the price"), kind: "integer", role: "given", min: 1, max: 100 },
  },
};

/** The bidders, our own first; the rivals' prices are what we expect from public awards. */
export const bidders: Table = {
  kind: "table",
  id: "bidders",
  title: text("四家投标人与报价（元，对手为预计）", "Four bidders and prices (yuan; the rivals' are expected)"),
  note: text(
    "第一行是我方，次序与评分点表的四列一致。预计只用公开的中标公告和公开报价。",
    "The first row is ours; the order is that of the four columns below. Expectations rest on published awards and public prices alone.",
  ),
  contract: "bidders",
  key: "bidder",
  closed: true,
  columns: {
    tenderId: { kind: "text", role: "given", width: 10 },
    bidder: { kind: "text", role: "given", width: 20 },
    own: { kind: "yesNo", role: "given" },
    price: { kind: "grouped", role: "given", min: 1 },
    source: { kind: "text", role: "given", width: 18 },
  },
  rows: [
    bidder(text("衡川智控（我方）", "Hengchuan Controls (ours)"), true, 1_060_000, text("初步报价", "First price")),
    bidder(text("北辰装备", "Beichen Equipment"), false, 980_000, text("去年中标公告", "Last award notice")),
    bidder(
      text("海拓教仪", "Haituo Teaching Systems"),
      false,
      1_120_000,
      text("两次公开报价均值", "Two public prices"),
    ),
    bidder(text("新桥科教", "Xinqiao Science"), false, 1_010_000, text("经销商公开价目", "A dealer's list")),
  ],
};

function bidder(name: Text, own: boolean, price: number, source: Text) {
  return { tenderId: "T-11", bidder: name, own, price, source };
}

const points = (zh: string, en: string): Column => ({
  header: text(zh, en),
  kind: "one",
  role: "given",
  min: 0,
  width: 10,
});

/** Scoring items beside the price, and what we expect everybody to get. */
export const items: Table = {
  kind: "table",
  id: "items",
  title: text("评分点与预计得分", "Scoring items and the points expected"),
  note: text(
    "预计得分由两位同事分开打，再取一致；只用来准备我方标书。",
    "Two colleagues judged apart and then agreed; it serves our own bid alone.",
  ),
  contract: "scoringItems",
  key: "item",
  columns: {
    tenderId: { kind: "text", role: "given", width: 10 },
    item: { kind: "text", role: "given", width: 20 },
    kind: { kind: "code", codes: "scoringKind", role: "given" },
    points: { kind: "one", role: "given", min: 0 },
    first: points("我方预计", "Ours"),
    second: points("对手甲预计", "Rival A"),
    third: points("对手乙预计", "Rival B"),
    fourth: points("对手丙预计", "Rival C"),
  },
  rows: [
    item(text("技术参数响应", "Technical response"), "TECHNICAL", [15, 14, 12, 15, 11]),
    item(text("实施方案", "Plan of delivery"), "TECHNICAL", [12, 10, 9, 11, 8]),
    item(text("样机测试", "Test of a sample"), "TECHNICAL", [10, 9, 8, 9, 6]),
    item(text("培训与运维", "Training and service"), "TECHNICAL", [8, 6.5, 6, 7, 5]),
    item(text("同类业绩", "References"), "COMMERCIAL", [10, 8, 10, 8, 4]),
    item(text("交付周期", "Delivery time"), "COMMERCIAL", [8, 7, 8, 5, 8]),
    item(text("质保与响应", "Warranty and response"), "COMMERCIAL", [7, 5, 6, 6, 4]),
  ],
};

function item(
  name: Text,
  kind: ScoringKind,
  [full = 0, first = 0, second = 0, third = 0, fourth = 0]: readonly number[],
) {
  return { tenderId: "T-11", item: name, kind, points: full, first, second, third, fourth };
}

/** Prices that we consider. */
export const tries: Table = {
  kind: "table",
  id: "tries",
  title: text("我方考虑的报价（元）", "Prices that we consider (yuan)"),
  key: "name",
  columns: {
    name: { header: text("报价方案", "Option"), kind: "text", role: "given", width: 16 },
    price: { header: text("我方报价", "Our price"), kind: "grouped", role: "given", min: 1 },
  },
  rows: [
    { name: text("初步报价", "First price"), price: 1_060_000 },
    { name: text("让三万", "30,000 less"), price: 1_030_000 },
    { name: text("一百万", "One million"), price: 1_000_000 },
    { name: text("跟到最低", "The lowest"), price: 980_000 },
    { name: text("再低三万", "30,000 lower"), price: 950_000 },
    { name: text("抢标", "At any price"), price: 900_000 },
  ],
};
