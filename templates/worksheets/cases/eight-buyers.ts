import { text, type Table } from "../worksheet.ts";

/** Eight customers of an invented maker of pumps: what they buy, and what marks a key account. */
export const buyers: Table = {
  kind: "table",
  id: "buyers",
  title: text("八家客户（金额：元）", "Eight customers (amounts in yuan)"),
  contract: "customers",
  key: "name",
  columns: {
    name: { kind: "text", role: "given", width: 22 },
    annualPurchase: { kind: "grouped", role: "given", min: 0 },
    categorySpend: { kind: "grouped", role: "given", min: 0 },
    decisionMakers: { kind: "integer", role: "given", min: 0 },
    approvalLevels: { kind: "integer", role: "given", min: 0 },
    customShare: { kind: "percent", role: "given", min: 0, max: 1 },
    coopYears: { kind: "one", role: "given", min: 0 },
    framework: { kind: "yesNo", role: "given" },
    influenceGrade: { kind: "integer", role: "given", min: 1, max: 5 },
  },
  rows: [
    row("海渡水务集团", "Haidu Water Group", 5_200_000, 13_000_000, 9, 4, 0.35, 6, true, 5),
    row("青朴化工", "Qingpu Chemicals", 1_850_000, 4_000_000, 7, 3, 0.42, 2, false, 3),
    row("鼎越造纸", "Dingyue Paper", 1_200_000, 1_500_000, 3, 1, 0.05, 1, false, 2),
    row("南枫制药", "Nanfeng Pharma", 640_000, 2_600_000, 6, 2, 0.5, 3.5, false, 4),
    row("白鹭市政工程", "Bailu Municipal Works", 420_000, 900_000, 8, 3, 0.1, 4, true, 3),
    row("石涧矿业", "Shijian Mining", 360_000, 700_000, 2, 1, 0, 1, false, 2),
    row("和禾食品", "Hehe Foods", 210_000, 260_000, 2, 1, 0.15, 5, false, 2),
    row("远沙能源", "Yuansha Energy", 0, 26_000_000, 10, 4, 0.2, 0, false, 5),
  ],
};

function row(
  zh: string,
  en: string,
  annualPurchase: number,
  categorySpend: number,
  decisionMakers: number,
  approvalLevels: number,
  customShare: number,
  coopYears: number,
  framework: boolean,
  influenceGrade: number,
) {
  const facts = { annualPurchase, categorySpend, decisionMakers, approvalLevels, customShare, coopYears, framework };
  return { name: text(zh, en), ...facts, influenceGrade };
}
