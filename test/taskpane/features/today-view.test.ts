import { describe, expect, test } from "vitest";
import type { Row, TableId } from "#workbook/contract.ts";
import type { AccountRows } from "#workbook/account-book.ts";
import { blankRow } from "#workbook/read-row.ts";
import { account, bookOf, customer, day, deal, person } from "#test/support/sample-book.ts";
import { todayView } from "../../../src/taskpane/features/today/today-view.ts";

const TODAY = day("2026-03-05");

const row = <Id extends TableId>(table: Id, values: Partial<Row<Id>>): Row<Id> =>
  ({ ...blankRow(table), ...values }) as Row<Id>;

const rated = { financial: 50, strategic: 50, influence: 50, growth: 50, risk: 20, synergy: 50, owner: "林知夏" };
const book = (parts: Partial<AccountRows>, own: Partial<Row<"customers">> = {}) =>
  bookOf([
    account(customer({ name: "岚屿精工", ...rated, ...own }), {
      persons: [person({ name: "陶嘉禾", title: "设备部长" })],
      ...parts,
    }),
  ]);

/** Section titles with the first row of each, without gaps. */
function told(parts: Partial<AccountRows>, own: Partial<Row<"customers">> = {}, language: "zh-CN" | "en" = "zh-CN") {
  const { sections } = todayView(book(parts, own), TODAY, language);
  return sections
    .filter(({ key }) => key !== "gaps")
    .map(({ key, rows }) => [key, rows[0]?.number, rows[0]?.reason, rows[0]?.chip?.text]);
}

const visit = (values: Partial<Row<"visits">>) =>
  row("visits", { customer: "岚屿精工", customerPeople: "陶嘉禾", ...values });

describe("follow-ups", () => {
  test.each([
    ["2026-02-26", [["followUps", "3月5日", "2月26日拜访，7 天内要回访", "今天"]], "due today"],
    ["2026-02-24", [["followUps", "3月3日", "2月24日拜访，7 天内要回访", "逾期 2 天"]], "two days late"],
    [
      "2026-03-05",
      [["followUps", "3月12日", "3月5日拜访，7 天内要回访", "7 天后"]],
      "a week ahead, the last day that is told",
    ],
    ["2026-03-01", [["followUps", "3月8日", "3月1日拜访，7 天内要回访，那天休息", "3 天后"]], "due on a Sunday"],
  ])("a visit of %s: %j (%s)", (date, expected) => {
    expect(told({ visits: [visit({ date: day(date) })] })).toEqual(expected);
  });

  test.each([
    [[visit({ date: day("2026-02-20"), followUpDone: day("2026-02-25") })], "it was made"],
    [
      [visit({ date: day("2026-02-20") }), visit({ date: day("2026-02-27"), followUpDone: day("2026-03-01") })],
      "a later visit took its place",
    ],
  ])("are not asked for where %#", (visits) => {
    expect(told({ visits })).toEqual([]);
  });

  test("the workbook's own days hold", () => {
    const visits = [visit({ date: day("2026-02-20") })];
    const own = book({ visits });
    const view = todayView({ ...own, parameters: { ...own.parameters, "visit.followUpDays": 14 } }, TODAY, "zh-CN");
    expect(view.sections[0]?.rows[0]).toMatchObject({ number: "3月6日", reason: "2月20日拜访，14 天内要回访" });
  });
});

describe("the other sections", () => {
  test("next steps: of the last visit, of people and of deals in work", () => {
    const nextDate = day("2026-03-06");
    const visits = [
      visit({ date: day("2026-02-01"), nextStep: "旧的", nextDate: day("2026-02-10") }),
      visit({ date: day("2026-02-10"), nextStep: "送样", nextDate, followUpDone: day("2026-02-12") }),
    ];
    const { sections } = todayView(
      book({
        visits,
        persons: [person({ name: "沈亦川", nextAction: "约看样机", nextDate })],
        opportunities: [
          deal({ name: "二线", status: "OPEN", nextStep: "报价", nextDate }),
          deal({ name: "丢的", status: "LOST", nextStep: "x", nextDate }),
        ],
      }),
      TODAY,
      "zh-CN",
    );
    expect(sections.find(({ key }) => key === "nextSteps")?.rows.map(({ rest }) => rest)).toEqual([
      "送样",
      "约看样机",
      "报价",
    ]);
  });

  test.each<[signed: string, expected: readonly string[] | undefined, why: string]>([
    ["2025-09-15", ["touchpoints", "3月16日", "签约第 180 天逢休息日，顺延", "11 天后"], "day 180 is a Saturday"],
    [
      "2025-09-01",
      ["touchpoints", "2月28日", "签约第 180 天", "逾期 5 天"],
      "day 180 is a Saturday that is worked on (调休)",
    ],
    ["2025-10-01", undefined, "later than the reminder"],
  ])("a contract signed on %s: %j (%s)", (signed, expected) => {
    const contracts = [row("contracts", { customer: "岚屿精工", signDate: day(signed) })];
    expect(told({ contracts }).find(([key]) => key === "touchpoints")).toEqual(expected);
  });

  test("a touchpoint that was held is not asked for", () => {
    const contracts = [row("contracts", { customer: "岚屿精工", signDate: day("2025-09-15") })];
    const touchpoints = [row("touchpoints", { customer: "岚屿精工", kind: "D180", held: day("2026-03-02") })];
    expect(told({ contracts, touchpoints })).toEqual([]);
  });

  test("overdue receivables are added up by account; what is paid or not yet due is not", () => {
    const one = (due: string, amount: number, received = 0) => row("receivables", { due: day(due), amount, received });
    const receivables = [
      one("2026-01-26", 400_000),
      one("2026-02-01", 68_000, 68_000),
      one("2026-02-20", 68_000),
      one("2026-04-01", 1_000_000),
    ];
    const { sections } = todayView(book({ receivables }), TODAY, "zh-CN");
    expect(sections[0]).toMatchObject({
      key: "receivables",
      note: "合计 46.8万元",
      rows: [{ number: "46.8", reason: "2 笔", chip: { text: "逾期 38 天" } }],
    });
  });

  test("actions that are done or given up are not asked for", () => {
    const action = (values: Partial<Row<"actions">>) =>
      row("actions", { text: "报价", due: day("2026-03-04"), ...values });
    const actions = [action({ owner: "宋未" }), action({ done: day("2026-03-01") }), action({ status: "CANCELLED" })];
    expect(told({ actions })).toEqual([["actions", "3月4日", "负责人 宋未", "逾期 1 天"]]);
  });

  test("an executive visits as often as the tier asks, counted from the last one", () => {
    const strategic = {
      financial: 90,
      strategic: 90,
      influence: 90,
      growth: 90,
      risk: 10,
      coopYears: 10,
      framework: true,
      productLines: 5,
      categorySpend: 1,
    };
    const met = (date: string) => [row("relationEvents", { strategy: "M2", date: day(date) })];
    const executives = (parts: Partial<AccountRows>) =>
      told(parts, { ...strategic, tier: "STRATEGIC" }).find(([key]) => key === "executives");
    expect(executives({})?.[3]).toBe("没有记录");
    expect(executives({ relationEvents: met("2026-03-01") })).toBeUndefined();
    expect(executives({ relationEvents: met("2025-01-01") })?.[3]).toMatch(/^逾期 \d+ 天$/);
  });
});

describe("the message", () => {
  test("names the latest thing", () => {
    const actions = [row("actions", { text: "报价", due: day("2026-03-01") })];
    expect(todayView(book({ actions, visits: [visit({ date: day("2026-02-20") })] }), TODAY, "zh-CN").message).toBe(
      "先看岚屿精工：回访，逾期 6 天",
    );
  });

  test("says that nothing is due, and that today is a day off", () => {
    expect(todayView(book({}), TODAY, "zh-CN").message).toBe("今天没有到期的事");
    expect(todayView(book({}), day("2026-03-07"), "en").subject).toContain("a day off");
  });

  test("beyond the calendar of holidays it says until when dates are known", () => {
    const contracts = [row("contracts", { customer: "岚屿精工", signDate: day("2026-07-06") })];
    const view = todayView(book({ contracts }), day("2026-12-28"), "zh-CN");
    expect(view.calendar).toContain("2026-12-31");
    expect(todayView(book({ contracts }), TODAY, "zh-CN").calendar).toBeNull();
  });
});

test("gaps: people not rated, levels without proof, no score", () => {
  const persons = [person({ name: "甲", role: "KDM" }), person({ name: "乙", role: "KI", level: "CR2" })];
  const { sections } = todayView(book({ persons }, { growth: null }), TODAY, "zh-CN");
  expect(sections.find(({ key }) => key === "gaps")?.rows[0]?.reason).toBe(
    "1 人未评估、1 人的等级没有依据、缺价值评分",
  );
});
