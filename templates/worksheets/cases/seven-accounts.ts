import { day } from "../days.ts";
import { text, type Table } from "../worksheet.ts";

/** Seven accounts of an invented maker of control systems. */
export const accounts: Table = {
  kind: "table",
  id: "accounts",
  title: text("七家客户（金额：元）", "Seven accounts (amounts in yuan)"),
  contract: "customers",
  key: "name",
  columns: {
    name: { kind: "text", role: "given", width: 20 },
    annualPurchase: { kind: "grouped", role: "given", min: 0 },
    categorySpend: { kind: "grouped", role: "given", min: 0 },
    coopYears: { kind: "one", role: "given", min: 0 },
    framework: { kind: "yesNo", role: "given" },
    productLines: { kind: "integer", role: "given", min: 0 },
    growth: { kind: "one", role: "given", min: 0, max: 100 },
    risk: { kind: "one", role: "given", min: 0, max: 100 },
    value: { header: text("价值总分", "Value score"), kind: "one", role: "given", min: 0, max: 100 },
    signed: { header: text("签约日期", "Signed on"), kind: "date", role: "given" },
  },
  rows: [
    row("嘉禾汽车部件", "Jiahe Auto Parts", 4_800_000, 9_000_000, 6, true, 4, 55, 20, 81, "2026-01-15"),
    row("沧岭钢业", "Cangling Steel", 3_900_000, 6_500_000, 4, true, 3, 25, 76, 78, "2026-03-02"),
    row("晴川电池", "Qingchuan Batteries", 1_500_000, 7_500_000, 2, false, 2, 92, 35, 72, "2026-02-11"),
    row("永苑乳业", "Yongyuan Dairy", 900_000, 1_500_000, 8, true, 2, 30, 15, 64, "2026-04-20"),
    row("拓森家居", "Tuosen Furniture", 420_000, 2_800_000, 1, false, 1, 74, 40, 52, "2026-05-06"),
    row("湖畔印务", "Hupan Printing", 260_000, 400_000, 5, false, 1, 20, 30, 44, "2026-06-09"),
    row("瀚洋船配", "Hanyang Ship Supply", 350_000, 3_200_000, 1.5, false, 1, 68, 82, 58, "2026-06-24"),
  ],
};

/** What the company has decided about coverage. */
export const policy: Table = {
  kind: "table",
  id: "policy",
  title: text("公司已定的覆盖政策", "What the company has decided"),
  key: "basis",
  upright: true,
  rows: [{ basis: 3 }],
  columns: {
    basis: {
      header: text("几家核心级客户合用 1.5 人", "Core accounts that share 1.5 people"),
      kind: "integer",
      role: "given",
      min: 1,
      max: 50,
    },
  },
};

function row(
  zh: string,
  en: string,
  annualPurchase: number,
  categorySpend: number,
  coopYears: number,
  framework: boolean,
  productLines: number,
  growth: number,
  risk: number,
  value: number,
  signed: string,
) {
  const facts = { annualPurchase, categorySpend, coopYears, framework, productLines, growth, risk, value };
  return { name: text(zh, en), ...facts, signed: day(signed) };
}
