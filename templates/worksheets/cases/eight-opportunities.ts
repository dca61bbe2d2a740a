import { day } from "../days.ts";
import { text, type Row, type Table } from "../worksheet.ts";

/** The target of an invented region, half-way through the year. */
export const plan: Table = {
  kind: "table",
  id: "plan",
  title: text("目标与经验值（金额：元）", "Target and experience (yuan)"),
  key: "target",
  upright: true,
  rows: [
    {
      target: 12_000_000,
      signed: 3_600_000,
      winRate: 0.3,
      averageDeal: 700_000,
      cycleDays: 150,
      periodEnd: day("2026-12-31"),
      today: day("2026-06-30"),
    },
  ],
  columns: {
    target: { header: text("全年签约目标", "Signing target of the year"), kind: "grouped", role: "given", min: 0 },
    signed: { header: text("已签约", "Signed so far"), kind: "grouped", role: "given", min: 0 },
    winRate: { header: text("赢单率", "Win rate"), kind: "percent", role: "given", min: 0, max: 1 },
    averageDeal: { header: text("平均合同额", "Average deal"), kind: "grouped", role: "given", min: 0 },
    cycleDays: {
      header: text("平均成交天数", "Days from creation to signing"),
      kind: "integer",
      role: "given",
      min: 0,
    },
    periodEnd: { header: text("期末", "End of the period"), kind: "date", role: "given" },
    today: { header: text("今天", "Today"), kind: "date", role: "given" },
  },
};

/** What stands in its pipeline. */
export const pool: Table = {
  kind: "table",
  id: "pool",
  title: text("现有商机（元）", "Opportunities in work (yuan)"),
  contract: "opportunities",
  key: "oppId",
  columns: {
    oppId: { kind: "text", role: "given", width: 9 },
    customer: { kind: "text", role: "given", width: 16 },
    step: { kind: "code", codes: "step", role: "given", width: 14 },
    status: { kind: "code", codes: "status", role: "given" },
    amount: { kind: "grouped", role: "given", min: 0 },
    expSign: { kind: "date", role: "given", width: 12 },
    stale: { header: text("停滞过久", "Stale"), kind: "yesNo", role: "given" },
  },
  rows: [
    opportunity("K-01", "岸川港务", "Anchuan Port", "ST5", 4_800_000, "2026-09-30"),
    opportunity("K-02", "北屿化纤", "Beiyu Fibres", "ST4", 6_200_000, "2026-11-15", { stale: true }),
    opportunity("K-03", "崇岭矿业", "Chongling Mining", "ST3", 5_400_000, "2026-12-20"),
    opportunity("K-04", "东篱食品", "Dongli Foods", "ST6", 2_100_000, "2026-08-10"),
    opportunity("K-05", "风渚电力", "Fengzhu Power", "ST2", 9_500_000, "2026-12-28"),
    opportunity("K-06", "谷雨纸业", "Guyu Paper", "ST4", 3_000_000, "2027-02-15"),
    opportunity("K-07", "海陵造船", "Hailing Shipyard", "ST3", 2_400_000, null),
    opportunity("K-08", "江心制药", "Jiangxin Pharma", "ST5", 3_300_000, "2026-10-31", { status: "SUSPENDED" }),
  ],
};

function opportunity(
  oppId: string,
  zh: string,
  en: string,
  step: string,
  amount: number,
  signing: string | null,
  rest: Row = {},
): Row {
  const expSign = signing === null ? null : day(signing);
  return { oppId, customer: text(zh, en), step, status: "OPEN", amount, expSign, stale: false, ...rest };
}

/** How opportunities went on in the past two years. */
export const chain: Table = {
  kind: "table",
  id: "chain",
  title: text("各步转化率与到签约的天数", "Conversion and days to signing"),
  key: "step",
  closed: true,
  columns: {
    number: { header: text("序号", "No."), kind: "integer", role: "given" },
    step: { header: text("步骤", "Step"), kind: "code", codes: "step", role: "given", width: 16 },
    conversion: { header: text("转到下一步", "Goes on"), kind: "percent", role: "given", min: 0, max: 1 },
    lag: { header: text("进入至签约天数", "Days to signing"), kind: "integer", role: "given", min: 0, max: 1825 },
  },
  rows: [
    { number: 1, step: "ST2", conversion: 0.5, lag: 150 },
    { number: 2, step: "ST3", conversion: 0.6, lag: 118 },
    { number: 3, step: "ST4", conversion: 0.5, lag: 92 },
    { number: 4, step: "ST5", conversion: 0.8, lag: 62 },
    { number: 5, step: "ST6", conversion: 0.75, lag: 28 },
  ],
};

/** What is to be signed in the last quarter. */
export const targets: Table = {
  kind: "table",
  id: "targets",
  title: text("四季度月签约目标（元）", "Fourth quarter's targets"),
  key: "month",
  columns: {
    month: { header: text("月份（当月一日）", "Month (its first day)"), kind: "date", role: "given", width: 16 },
    target: { header: text("签约目标", "To be signed"), kind: "grouped", role: "given", min: 0 },
  },
  rows: [
    { month: day("2026-10-01"), target: 2_100_000 },
    { month: day("2026-11-01"), target: 2_800_000 },
    { month: day("2026-12-01"), target: 3_500_000 },
  ],
};
