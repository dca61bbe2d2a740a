import { given } from "../columns.ts";
import { text, type Row, type Table } from "../worksheet.ts";

/** Ten laboratories that buy from an invented seller of reagents, over the same twelve months. */
export const buyers: Table = {
  kind: "table",
  id: "buyers",
  title: text("十家客户的十二个月", "Twelve months of ten customers"),
  note: text(
    "金额单位为元。服务成本是货物之外的费用：配送、调试、驻场、催款等。",
    "In yuan. Cost to serve is what comes beside the goods: delivery, set-up, staff on site, chasing payments.",
  ),
  key: "name",
  columns: {
    name: given("text", text("客户", "Customer"), { width: 18 }),
    days: given("integer", text("距上次下单（天）", "Days since the last order"), { min: 0 }),
    orders: given("integer", text("下单次数", "Orders"), { min: 0 }),
    amount: given("grouped", text("采购额", "Purchases"), { min: 0 }),
    profit: given("grouped", text("毛利", "Gross profit")),
    cost: given("grouped", text("服务成本", "Cost to serve"), { min: 0 }),
  },
  rows: [
    buyer("江州疾控中心", "Jiangzhou Health Centre", [6, 26], [1860, 520, 140]),
    buyer("北岭大学", "Beiling University", [12, 41], [640, 218, 196]),
    buyer("远帆检测", "Yuanfan Testing", [95, 18], [1420, 380, 120]),
    buyer("安禾医院", "Anhe Hospital", [20, 9], [980, 300, 90]),
    buyer("康沐生物", "Kangmu Biotech", [210, 4], [760, 205, 60]),
    buyer("沧浪水务", "Canglang Water", [33, 12], [310, 92, 48]),
    buyer("启星食品", "Qixing Food", [48, 30], [150, 45, 105]),
    buyer("栗原农科院", "Liyuan Farm Institute", [150, 6], [240, 66, 72]),
    buyer("清荷环保", "Qinghe Environment", [300, 2], [60, 15, 9]),
    buyer("云栖药业", "Yunqi Pharma", [75, 7], [420, 118, 230]),
  ],
};

function buyer(zh: string, en: string, [days = 0, orders = 0]: readonly number[], thousands: readonly number[]): Row {
  const [amount = 0, profit = 0, cost = 0] = thousands.map((one) => one * 1000);
  return { name: text(zh, en), days, orders, amount, profit, cost };
}

const PLACES = {
  head: text("总部实验室", "Head laboratory"),
  south: text("南区实验室", "South laboratory"),
  branch: text("新建分部", "New branch"),
} as const;
const GOODS = {
  kits: text("试剂盒", "Kits"),
  standards: text("标准品", "Standards"),
  supplies: text("耗材", "Supplies"),
} as const;

/** What one of them needs in a year at its three places, and who has it. */
export const cells: Table = {
  kind: "table",
  id: "cells",
  title: text("远帆检测：三个单位、三类产品（元/年）", "Yuanfan Testing: three places, three products (yuan a year)"),
  note: text("对手份额空着，是还没有打听到。", "Where a rival's share is blank nobody knows it yet."),
  contract: "productUnits",
  key: "cell",
  columns: {
    cell: given("text", text("格子", "Cell"), { width: 20 }),
    customer: { kind: "text", role: "given", width: 16 },
    unit: { kind: "text", role: "given", width: 16 },
    product: { kind: "text", role: "given", width: 12 },
    potential: { kind: "grouped", role: "given", min: 0 },
    current: { kind: "grouped", role: "given", min: 0 },
    rivalShare: { kind: "percent", role: "given", min: 0, max: 1 },
  },
  rows: [
    cell("head", "kits", 900, 780, 0.1),
    cell("head", "standards", 400, 120, 0.3),
    cell("head", "supplies", 600, 0, 0.7),
    cell("south", "kits", 500, 300, 0.2),
    cell("south", "standards", 250, 0, null),
    cell("south", "supplies", 260, 220, 0.1),
    cell("branch", "kits", 350, 0, 0.2),
    cell("branch", "standards", 0, 0, null),
  ],
};

function cell(
  place: keyof typeof PLACES,
  goods: keyof typeof GOODS,
  potential: number,
  current: number,
  rivalShare: number | null,
): Row {
  const [unit, product] = [PLACES[place], GOODS[goods]];
  return {
    cell: text(`${unit.zh}·${product.zh}`, `${unit.en}, ${product.en.toLowerCase()}`),
    customer: text("远帆检测", "Yuanfan Testing"),
    unit,
    product,
    potential: potential * 1000,
    current: current * 1000,
    rivalShare,
  };
}
