import { asOfTable } from "../as-of.ts";
import type { SurveyItem } from "#core/codes/results/retention.ts";
import { SURVEY_ITEMS } from "#core/codes/results/retention.ts";
import { given } from "../columns.ts";
import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

/** The day on which a year is looked back at. */
export const today = asOfTable("2026-06-30");

/** Questionnaires of one customer, by role. */
export const surveys: Table = {
  kind: "table",
  id: "surveys",
  title: text("满意度问卷（九项 1–5，推荐意愿 0–10）", "Questionnaires"),
  contract: "satisfaction",
  key: "responseId",
  columns: {
    responseId: given("text", null, { width: 9 }),
    customer: given("text", null, { width: 12 }),
    role: given("code", null, { codes: "role" }),
    surveyed: given("date", null, { width: 12 }),
    ...Object.fromEntries(SURVEY_ITEMS.map((item) => [item, given("integer", null, { min: 1, max: 5, width: 9 })])),
    recommend: given("integer", null, { min: 0, max: 10 }),
  },
  rows: [
    answered("S-01", "KDM", "2026-05-12", [4, 4, 4, 3, 3, 4, 3, 4, 4], 8),
    answered("S-02", "KI", "2026-05-13", [5, 4, 5, 4, 4, 5, 4, 4, 4], 9),
    answered("S-03", "KI", "2026-05-13", [4, 3, 3, 2, 2, 4, 3, 3, 3], 6),
    answered("S-04", "KU", "2026-05-18", [5, 5, 4, 4, 4, 5, 4, 5, 4], 10),
    answered("S-05", "KU", "2026-05-18", [3, 3, 2, 2, 1, 3, 3, 4, 3], 4),
    answered("S-06", "KU", "2026-05-20", [4, 4, 4, 4, 3, 5, 4, 4, 4], 9),
    answered("S-07", "KDM", "2026-05-22", [4, 5, 5, 4, 4, 5, 4, 4, 5], 9),
  ],
};

function answered(responseId: string, role: string, on: string, ratings: readonly number[], recommend: number): Row {
  const items = Object.fromEntries(SURVEY_ITEMS.map((item: SurveyItem, at) => [item, ratings[at] ?? null]));
  return { responseId, customer: text("望海港机", "Wanghai Cranes"), role, surveyed: day(on), ...items, recommend };
}

/** The region's customers and revenue over the year. */
export const base: Table = {
  kind: "table",
  id: "base",
  title: text("一年里客户与收入的变化（元）", "A year's customers and revenue"),
  key: "start",
  upright: true,
  rows: [{ start: 50, end: 48, gained: 6, revenue: 42_000_000, up: 5_600_000, down: 2_300_000, lost: 3_700_000 }],
  columns: {
    start: given("integer", text("年初客户数", "Customers at the start"), { min: 1, max: 100_000 }),
    end: given("integer", text("年末客户数", "Customers at the end"), { min: 0, max: 100_000 }),
    gained: given("integer", text("其中新增", "Of them gained"), { min: 0, max: 100_000 }),
    revenue: given("grouped", text("年初客户的收入", "Revenue at the start"), { min: 1 }),
    up: given("grouped", text("老客户增加", "More from them"), { min: 0 }),
    down: given("grouped", text("老客户减少", "Less from them"), { min: 0 }),
    lost: given("grouped", text("流失客户带走", "Gone with those that left"), { min: 0 }),
  },
};

/** What one customer asked for in two months. */
export const requests: Table = {
  kind: "table",
  id: "requests",
  title: text("服务请求", "Requests"),
  contract: "serviceRequests",
  key: "requestId",
  columns: {
    requestId: given("text", null, { width: 9 }),
    subject: given("text", null, { width: 16 }),
    received: given("date", null, { width: 12 }),
    answerDue: given("date", null, { width: 12 }),
    answered: given("date", null, { width: 12 }),
    solved: given("date", null, { width: 12 }),
    firstTimeFix: given("yesNo"),
  },
  rows: [
    asked(
      "Q-01",
      text("起升制动异响", "Noise of the hoist brake"),
      ["2026-05-04", "2026-05-05", "2026-05-05", "2026-05-08"],
      true,
    ),
    asked(
      "Q-02",
      text("补发合格证", "A certificate again"),
      ["2026-05-11", "2026-05-13", "2026-05-12", "2026-05-12"],
      true,
    ),
    asked(
      "Q-03",
      text("变频器报警", "Alarm of a drive"),
      ["2026-05-20", "2026-05-21", "2026-05-25", "2026-06-09"],
      false,
    ),
    asked(
      "Q-04",
      text("备件交期", "Delivery of spares"),
      ["2026-06-01", "2026-06-03", "2026-06-03", "2026-06-15"],
      true,
    ),
    asked("Q-05", text("夜班培训", "Training of the night crew"), ["2026-06-08", "2026-06-12", null, null], null),
    asked(
      "Q-06",
      text("变频器再次报警", "The same alarm again"),
      ["2026-06-16", "2026-06-17", "2026-06-17", "2026-06-24"],
      false,
    ),
  ],
};

type Days = readonly [received: string, due: string, answered: string | null, solved: string | null];

function asked(requestId: string, subject: Text, days: Days, firstTimeFix: boolean | null): Row {
  const [received, answerDue, reply, solved] = days;
  const on = (one: string | null) => (one === null ? null : day(one));
  return {
    requestId,
    subject,
    received: day(received),
    answerDue: day(answerDue),
    answered: on(reply),
    solved: on(solved),
    firstTimeFix,
  };
}

/** Twelve indicators of the region's key account work. */
export const indicators: Table = {
  kind: "table",
  id: "indicators",
  title: text("十二项指标", "Twelve indicators"),
  contract: "kamResults",
  key: "indicator",
  columns: {
    period: given("text", null, { width: 8 }),
    dimension: given("code", null, { codes: "resultDimension" }),
    indicator: given("code", null, { codes: "resultIndicator", width: 16 }),
    floor: given("one"),
    target: given("one"),
    actual: given("one"),
  },
  rows: [
    measured("FINANCE", "REVENUE", [3600, 4800, 4500]),
    measured("FINANCE", "MARGIN", [18, 26, 22]),
    measured("FINANCE", "RETURN", [1, 3, 2.8]),
    measured("RELATION", "SATISFACTION", [60, 85, 69.8]),
    measured("RELATION", "NPS", [0, 50, 28.6]),
    measured("RELATION", "RETENTION", [75, 95, 84]),
    measured("STRATEGY", "INFLUENCE", [1, 5, 4]),
    measured("STRATEGY", "INNOVATION", [0, 4, 1]),
    measured("STRATEGY", "SYNERGY", [1, 5, 3]),
    measured("TEAM", "EXPERTISE", [1, 5, 4]),
    measured("TEAM", "RESPONSE", [50, 95, 66.7]),
    measured("TEAM", "SOLVING", [20, 5, 9.4]),
  ],
};

function measured(
  dimension: string,
  indicator: string,
  [floor, target, actual]: readonly [number, number, number],
): Row {
  return { period: "2026H1", dimension, indicator, floor, target, actual };
}
