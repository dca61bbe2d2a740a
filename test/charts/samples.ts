import { abcCurve } from "#charts/abc-curve.ts";
import { barChart } from "#charts/bar-chart.ts";
import { columnChart } from "#charts/column-chart.ts";
import { forecastSteps } from "#charts/forecast-steps.ts";
import { funnelChart } from "#charts/funnel-chart.ts";
import { inkWithAccent } from "#charts/ink.ts";
import { numberBar } from "#charts/number-bar.ts";
import { quarterForecast } from "#charts/quarter-forecast.ts";
import { relationshipScale, relationshipScaleHeader } from "#charts/relationship-scale.ts";
import { statusMark } from "#charts/status-mark.ts";
import { timeline, type TimelineLane } from "#charts/timeline.ts";
import { valueRadar } from "#charts/value-radar.ts";
import { day } from "../support/sample-book.ts";

const say = (title: string, desc = "示例数据") => ({ title, desc });
const money = (value: number): string =>
  value
    .toFixed(1)
    .replace(/\B(?=(\d{3})+\.)/g, ",")
    .replace("-", "−");

export const LONG_ZH = "超长名称的第二代智能化能源管理与备件运维一体化框架合作协议项目";
export const LONG_EN = "Extraordinarily long programme name for the second generation energy platform";
export const HOSTILE = `<script>alert("1")</script>&'\u0000\u0007\ud800\ufffe\n]]>`;

const zhAxes = [
  { label: "财务贡献", value: 88, previous: 82, counted: true, valueText: "88" },
  { label: "战略协同", value: 82, previous: 78, counted: true, valueText: "82" },
  { label: "行业影响力", value: 60, previous: 60, counted: true, valueText: "60" },
  { label: "成长潜力", value: 76, previous: 70, counted: true, valueText: "76" },
  { label: "风险系数", value: 55, previous: 65, counted: true, valueText: "55" },
  { label: "协同价值", value: 80, previous: 70, counted: false, valueText: "80" },
];
const enNames = [
  "Financial contribution",
  "Strategic alignment",
  "Industry influence",
  "Growth potential",
  "Risk",
  "Synergy",
];
const enAxes = zhAxes.map((axis, index) => ({ ...axis, label: enNames[index] ?? "" }));

const steps = [
  { kind: "actual", from: 0, to: 1860, ...say("上半年已签", "1,860.0") },
  { kind: "forecast", from: 1860, to: 2265, ...say("备件与运维框架", "405.0") },
  { kind: "forecast", from: 2265, to: 2905, ...say("南屿二期控制系统", "640.0") },
  { kind: "forecast", from: 2905, to: 3095, ...say("三基地能效平台", "190.0") },
  { kind: "forecast", from: 3095, to: 3145, ...say("其他两项", "50.0") },
  { kind: "sum", from: 1860, to: 3145, label: "75%", ...say("合计", "3,145.0") },
  { kind: "target", from: 3145, to: 4200, label: "100%", gapLabel: "差 −1,055.0", ...say("全年目标", "4,200.0") },
] as const;

const years = [
  { label: "2022", actual: 1840, text: "1,840.0" },
  { label: "2023", actual: 2310, text: "2,310.0" },
  { label: "2024", text: "" },
  { label: "2025", actual: 3420, text: "3,420.0" },
  { label: "2026", actual: 1860, forecast: 1285, plan: 4200, text: "3,145.0", note: "计划 4,200.0" },
];
const quarters = ["24Q3", "24Q4", "25Q1", "25Q2", "25Q3", "25Q4", "26Q1", "26Q2"].map((label, index) => {
  const actual = [310, 1420, -180, 640, 520, 2440, 780, 1080][index] ?? 0;
  return { label, actual, previous: [280, 1100, 210, 590, 310, 1420, -180, 640][index] ?? 0, text: money(actual) };
});
const many = Array.from({ length: 60 }, (_, index) => {
  const value = Math.round(1000 * Math.sin(index / 5) + 600);
  return {
    label: `2021-${String((index % 12) + 1).padStart(2, "0")}`,
    actual: index === 30 ? null : value,
    text: money(value),
  };
});

const onDay = (iso: string, name: string, state: "done" | "planned" | "overdue") => ({
  ...{ date: day(iso), dateText: iso, name, state },
});
const meetings: readonly TimelineLane[] = [
  { name: "合同", marks: [onDay("2026-01-15", "签约", "done"), onDay("2028-12-31", "框架合同到期", "planned")] },
  {
    name: "会议",
    marks: [
      onDay("2026-07-14", "战略复盘会", "planned"),
      onDay("2027-04-12", "问题预警会", "planned"),
      onDay("2028-07-03", "价值升级提案", "planned"),
    ],
  },
  {
    name: "里程碑",
    marks: [onDay("2026-04-03", "基线数据确认", "done"), onDay("2026-06-15", "三项整改关闭", "overdue")],
  },
  { name: "空行", marks: [] },
];
const today = { date: day("2026-06-30"), label: "今天" };

const products = [
  { label: "控制系统", value: 1280, text: "1,280.0", share: "41%" },
  { label: "备件与运维", value: 860, text: "860.0", share: "28%" },
  { label: "能效平台", value: 540, text: "540.0", share: "17%" },
  { label: LONG_ZH, value: 210, text: "210.0", share: "7%" },
  { label: "退货冲减", value: -120, text: "−120.0", share: "−4%" },
  { label: "视觉质检", value: null, text: "", share: "–" },
  { label: "其余 6 种", value: 330, text: "330.0", share: "11%", others: true },
];

const zhHeads = { step: "步骤", count: "个", amount: "金额", weighted: "加权" };
const funnel = [
  { label: "ST2 需求确认", countText: "6", amount: 900, amountText: "900.0", weighted: 45, weightedText: "45.0" },
  { label: "ST3 立项", countText: "4", amount: 1280, amountText: "1,280.0", weighted: 128, weightedText: "128.0" },
  { label: "ST4 方案", countText: "3", amount: 1760, amountText: "1,760.0", weighted: 440, weightedText: "440.0" },
  { label: "ST5 投标", countText: "2", amount: 1280, amountText: "1,280.0", weighted: 640, weightedText: "640.0" },
  { label: "ST6 谈判", countText: "1", amount: 540, amountText: "540.0", weighted: 405, weightedText: "405.0" },
  { label: "ST7 签约", countText: "0", amount: 0, amountText: "0.0", weighted: 0, weightedText: "0.0" },
];

const zhNames = { signed: "已签", commit: "承诺", likely: "最可能", best: "乐观", target: "目标" };
const forecastQuarters = [
  {
    label: "Q1 实际",
    signed: 2410,
    commit: 2410,
    likely: 2410,
    best: 2410,
    target: 2400,
    previous: 2050,
    text: "2,410.0",
  },
  {
    label: "Q2 实际",
    signed: 3120,
    commit: 3120,
    likely: 3120,
    best: 3120,
    target: 3000,
    previous: 2640,
    text: "3,120.0",
  },
  {
    label: "Q3 预测",
    signed: 400,
    commit: 1640,
    likely: 2980,
    best: 4720,
    target: 3600,
    previous: 2910,
    text: "2,980.0",
  },
  { label: "Q4 预测", signed: 0, commit: 680, likely: 3860, best: 7450, target: 5000, previous: 4180, text: "3,860.0" },
];

const revenues = [
  3180, 1950, 1310, 980, 860, 690, 580, 490, 420, 360, 300, 260, 220, 190, 160, 130, 100, 80, 60, 50, 40, 30, 20, 10,
];
export function cumulative(values: readonly number[]): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  return values.map((value) => (sum += value) / total);
}
const bands = [
  { until: 9, label: "A 类 9 户", detail: "占 84%" },
  { until: 15, label: "B 类 6 户", detail: "占 12%" },
  { until: 24, label: "C 类 9 户", detail: "占 4%" },
];

const cr = say("周砚青", "现在 CR3，目标 CR2");

/** Every chart as it looks on a page and at its limits: golden files, laws and the eye use the same list. */
export const SAMPLES: Readonly<Record<string, string>> = {
  "value-radar": valueRadar({ axes: zhAxes, target: 70, ...say("价值雷达") }),
  "value-radar-en": valueRadar({ axes: enAxes, target: 70, ...say("Value radar", "Sample") }),
  "value-radar-gaps": valueRadar({
    axes: zhAxes.map((axis, index) => (index === 2 || index === 5 ? { ...axis, value: null, previous: null } : axis)),
    target: 70,
    ...say("价值雷达"),
  }),
  "value-radar-zero": valueRadar({
    axes: enAxes.map((axis) => ({ ...axis, value: 0, previous: null, valueText: "0" })),
    target: 70,
    ...say("Value radar", "All zero"),
  }),
  "value-radar-long": valueRadar({
    axes: zhAxes.map((axis, index) => ({ ...axis, label: index % 2 === 0 ? LONG_ZH : LONG_EN })),
    target: 70,
    size: 80,
    ...say("价值雷达"),
  }),
  "number-bar": numberBar({ actual: 1860, target: 4200, previous: 1520, elapsed: 0.5, ...say("已签") }),
  "number-bar-over": numberBar({ actual: 5100, target: 4200, previous: 3900, elapsed: 0.5, ...say("已签") }),
  "number-bar-unknown": numberBar({ actual: null, target: 4200, previous: 1520, elapsed: 0.5, ...say("已签") }),
  "number-bar-negative": numberBar({ actual: -300, target: 1200, previous: 150, elapsed: 0.75, ...say("毛利") }),
  "number-bar-alone": numberBar({ actual: 26, max: 30, ...say("份额") }),
  ...numbered("forecast-steps", forecastSteps({ rows: steps, max: 4200, target: 4200, width: 62, rowHeight: 5.6 })),
  "relationship-header": relationshipScaleHeader(cr),
  "relationship-better": relationshipScale({ now: "CR3", wanted: "CR2", ...cr }),
  "relationship-hold": relationshipScale({ now: "CR1", wanted: "CR1", ...cr }),
  "relationship-worse": relationshipScale({ now: "CR4", wanted: "CR1", ...cr }),
  "relationship-unwanted": relationshipScale({ now: "CR2", wanted: null, ...cr }),
  "relationship-unknown": relationshipScale({ now: null, wanted: "CR2", ...cr }),
  "column-years": columnChart({ columns: years, ...say("按年签约") }),
  "column-quarters": columnChart({ columns: quarters, ...say("按季签约"), width: 120 }),
  "column-many": columnChart({ columns: many, ...say("按月签约"), width: 182, height: 42 }),
  "column-one": columnChart({ columns: [{ label: "2026", actual: 860, text: "860.0" }], ...say("只有一年") }),
  "column-zero": columnChart({
    columns: years.map(({ label }) => ({ label, actual: 0, text: "0.0" })),
    ...say("全为零"),
  }),
  "bar-products": barChart({ bars: products, ...say("按产品") }),
  "bar-one": barChart({ bars: [{ label: LONG_EN, value: 42, text: "42.0", share: "100%" }], ...say("One product") }),
  "bar-hostile": barChart({
    bars: [{ label: HOSTILE, value: 42, text: "42.0" }],
    ...say(HOSTILE, HOSTILE),
  }),
  funnel: funnelChart({ steps: funnel, heads: zhHeads, ...say("漏斗") }),
  "funnel-empty": funnelChart({
    steps: funnel.map((step) => ({ ...step, countText: "0", amount: null, weighted: null })),
    heads: { step: "Step", count: "Count", amount: "Amount, k", weighted: "Weighted" },
    ...say("Funnel"),
  }),
  "quarter-forecast": quarterForecast({ quarters: forecastQuarters, names: zhNames, ...say("分季度预测") }),
  "quarter-forecast-close": quarterForecast({
    quarters: forecastQuarters.map((quarter) => ({
      ...quarter,
      signed: 100,
      commit: 110,
      likely: 120,
      best: 130,
      target: 118,
    })),
    names: { signed: "Signed", commit: "Commit", likely: "Most likely", best: "Best case", target: "Target" },
    ...say("Quarter forecast"),
  }),
  "abc-curve": abcCurve({
    shares: cumulative(revenues),
    previous: cumulative(revenues.map((value) => value ** 0.9)),
    bands,
    marked: { rank: 3, label: "澜岳新能源 11%" },
    rankName: "客户排名",
    ...say("集中度"),
  }),
  "abc-curve-steep": abcCurve({
    shares: cumulative(Array.from({ length: 60 }, (_, rank) => 1000 * 0.5 ** rank)),
    bands: [
      { until: 2, label: "A 类 2 户", detail: "占 75%" },
      { until: 4, label: "B 类 2 户", detail: "占 19%" },
      { until: 60, label: "C 类 56 户", detail: "占 6%" },
    ],
    marked: { rank: 57, label: LONG_ZH },
    rankName: "客户排名",
    ink: inkWithAccent("#7a1f5a"),
    ...say("集中度"),
  }),
  "abc-curve-one": abcCurve({
    shares: [1],
    bands: [{ until: 1, label: "A 类 1 户", detail: "占 100%" }],
    marked: { rank: 1, label: "唯一客户" },
    rankName: "客户排名",
    ...say("集中度"),
  }),
  timeline: timeline({ lanes: meetings, today, ...say("时间轴") }),
  "timeline-quarter": timeline({
    lanes: [
      { name: "Milestones", marks: [onDay("2026-07-02", "Go-live", "planned"), onDay("2026-07-02", LONG_EN, "done")] },
    ],
    today: { date: day("2026-06-30"), label: "Today" },
    width: 89,
    ...say("Timeline"),
  }),
  "timeline-full": timeline({
    lanes: [
      {
        name: LONG_ZH,
        marks: Array.from({ length: 30 }, (_, at) =>
          onDay(
            `2026-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 27) + 1).padStart(2, "0")}`,
            LONG_ZH,
            "planned",
          ),
        ),
      },
    ],
    today,
    ...say("时间轴"),
  }),
  "timeline-empty": timeline({ lanes: [], today, ...say("时间轴") }),
  "timeline-hostile": timeline({
    lanes: [{ name: HOSTILE, marks: [onDay("2026-05-01", HOSTILE, "overdue")] }],
    today: { ...today, label: HOSTILE },
    ...say(HOSTILE, HOSTILE),
  }),
  "status-good": statusMark({ standing: "good", label: "正常" }),
  "status-warn": statusMark({ standing: "warn", label: "注意" }),
  "status-bad": statusMark({ standing: "bad", label: "危险" }),
};

function numbered(name: string, pictures: readonly string[]): Record<string, string> {
  return Object.fromEntries(pictures.map((picture, index) => [`${name}-${index + 1}`, picture]));
}
