import { describe, expect, test } from "vitest";
import type { Language } from "#locales/language.ts";
import type { AccountRows } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { account, blank, bookOf, customer, day } from "#test/support/sample-book.ts";
import { maintenanceView } from "../../../src/taskpane/features/maintenance/maintenance-view.ts";

const TODAY = day("2026-06-30");
const view = (rows: Partial<AccountRows>, language: Language = "zh-CN") => {
  const one = account(customer({ name: "岚屿精工", tier: "CORE" }), rows);
  return maintenanceView(bookOf([one]), one, TODAY, language);
};
const section = (rows: Partial<AccountRows>, key: string) => view(rows).sections.find((one) => one.key === key);

const signals = (row: Partial<Row<"churnSignals">>): Row<"churnSignals"> => ({
  ...blank("churnSignals"),
  assessed: day("2026-06-01"),
  ...row,
});
const talk = (row: Partial<Row<"communications">>): Row<"communications"> => ({ ...blank("communications"), ...row });
const survey = (row: Partial<Row<"satisfaction">>): Row<"satisfaction"> => ({
  ...blank("satisfaction"),
  surveyed: day("2026-05-01"),
  ...row,
});
const ALL = { product: 4, delivery: 2, service: 5, response: 4, solving: 4 };

// CHURN-1: 56.06 in sum, red because the orders have collapsed, main reason R1.
const EXAMPLE = signals({
  orders: 3,
  strategyChange: 2,
  walletChange: 3,
  newSuppliers: 1,
  openComplaints: 0,
  satisfactionDrop: 2,
  rivalFacts: 3,
  priceGap: 1,
  benchmarkGap: 0,
  contactGap: 1,
  paymentDelay: 2,
});

describe("the message says what comes first", () => {
  test.each<[string, Partial<AccountRows>, string]>([
    ["a red light", { churnSignals: [EXAMPLE] }, "可能流失，主因业务战略调整：7 天内拿出挽留计划"],
    ["a talk is late", { communications: [talk({ planned: day("2026-06-01") })] }, "1 次沟通过期没做，先补上"],
    ["a weak item", { satisfaction: [survey(ALL)] }, "满意度最弱的是交付，回访并改进"],
    [
      "a meeting is near",
      { touchpoints: [{ ...blank<Row<"touchpoints">>("touchpoints"), kind: "D180", planned: day("2026-07-10") }] },
      "战略复盘会（180天）定在 7月10日，现在开始准备",
    ],
    [
      "a meeting that is not to be thought of yet: fourteen days ahead is early enough",
      { touchpoints: [{ ...blank<Row<"touchpoints">>("touchpoints"), kind: "D180", planned: day("2026-07-15") }] },
      "还没有做过流失评估，先做一次",
    ],
    ["nothing is known", {}, "还没有做过流失评估，先做一次"],
  ])("%s", (_why, rows, message) => {
    expect(view(rows).message).toBe(message);
  });
});

test("the reasons of the worked example with their signs, the most points first", () => {
  const found = section({ churnSignals: [EXAMPLE] }, "churn");
  expect(view({ churnSignals: [EXAMPLE] }).figures[0]).toMatchObject({ value: "56", note: "红灯" });
  expect(found?.lead).toBe("红灯，订单严重下降，不论总分");
  expect(found?.facts?.[0]).toMatchObject({
    name: "业务战略调整",
    number: "19.7 分",
    reason: "订单下降（严重）、客户战略调整（明显）",
    chip: { standing: "bad" },
  });
  expect(found?.facts?.map(({ key }) => key)).toEqual(["R1", "R2", "R4", "R3", "R5", "R6", "none"]);
});

test("a new assessment begins with the levels that the tables show", () => {
  const complaint = { ...blank<Row<"complaints">>("complaints"), date: day("2026-04-01"), text: "漏油" };
  const found = section(
    { complaints: [complaint], satisfaction: [survey({ ...ALL, product: 1, service: 1, response: 2, solving: 2 })] },
    "churn",
  );
  expect(found?.add?.begin).toEqual({ openComplaints: "1", satisfactionDrop: "3" });
  expect(found?.notes?.[0]).toContain("投诉未解决（轻）、满意度偏低（严重）");
});

test.each<[Partial<Row<"communications">>, string]>([
  [{ planned: day("2026-06-25") }, "逾期 5 天"],
  [{ planned: day("2026-07-05") }, "5 天后"],
  [{ done: day("2026-06-25") }, "2026-06-25 已做"],
  [{ done: day("2026-06-25"), feedback: "要快" }, "反馈待答复"],
  [{}, "没有日期"],
])("a talk with %j", (row, chip) => {
  expect(section({ communications: [talk(row)] }, "talks")?.records?.[0]?.chip?.text).toBe(chip);
});

test("the next talk of a level follows its own cadence, else the tier's", () => {
  const done = day("2026-06-10");
  const facts = (cadence: number | null) =>
    section({ communications: [talk({ level: "EXECUTIVE", done, cadence })] }, "talks")?.facts;
  expect(facts(90)?.[0]).toMatchObject({ number: "2026-09-08", reason: "上次 2026-06-10，间隔 90 天" });
  expect(facts(null)?.[0]).toMatchObject({ number: "2026-07-10" });
});

test("a signing brings three meetings, and the agenda of the next one", () => {
  const contract = { ...blank<Row<"contracts">>("contracts"), signDate: day("2026-06-01") };
  const { sections } = view({ contracts: [contract] });
  const dates = sections.find(({ key }) => key === "touchpoints");
  expect(dates?.records?.map(({ number }) => number)).toHaveLength(3);
  expect(dates?.records?.[0]?.route).toMatchObject({ row: null, begin: { kind: "D180", signed: "2026-06-01" } });
  const agenda = sections.find(({ key }) => key === "agenda");
  expect(agenda?.facts?.map(({ number }) => number)).toEqual([
    "0–25 分",
    "25–55 分",
    "55–80 分",
    "80–110 分",
    "110–120 分",
  ]);
});

test("a joint plan says what it lacks; its items come with what is due first", () => {
  const plan = { ...blank<Row<"jointPlans">>("jointPlans"), planId: "J-1", name: "共同降本", goal: "降 5%" };
  const item = (row: Partial<Row<"jointPlanItems">>): Row<"jointPlanItems"> => ({
    ...blank("jointPlanItems"),
    plan: "J-1",
    item: "试点",
    ...row,
  });
  const rows = {
    jointPlans: [plan],
    jointPlanItems: [item({ done: day("2026-05-01") }), item({ item: "会议", due: day("2026-06-20") })],
  };
  expect(section(rows, "joint")?.records?.[0]?.reason).toContain("还缺：共同目标");
  const items = section(rows, "jointItems");
  expect(items?.records?.map(({ chip }) => chip?.text)).toEqual(["逾期 10 天", "已完成"]);
  expect(items?.add?.begin).toEqual({ plan: "J-1" });
});

test("in English nothing is Chinese", () => {
  const text = JSON.stringify(view({ churnSignals: [EXAMPLE], satisfaction: [survey(ALL)] }, "en"));
  expect(text.replaceAll("岚屿精工", "")).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
});
