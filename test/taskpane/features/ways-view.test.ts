import { describe, expect, test } from "vitest";
import { defaultParameters } from "#core/parameters/parameters.ts";
import type { Language } from "#locales/language.ts";
import type { Row } from "#workbook/contract.ts";
import { contractRow } from "#test/support/contract-row.ts";
import { account, customer, day } from "#test/support/sample-book.ts";
import { waysRow, waysView } from "../../../src/taskpane/features/log/ways-view.ts";

const TODAY = day("2026-06-30");
type View = Row<"developmentWays">;
const view = (way: View["way"], numbers: readonly (number | null)[], row: Partial<View> = {}): View =>
  contractRow("developmentWays", {
    ...{ date: day("2026-06-01"), way, voter: "林知夏" },
    ...{ chance: numbers[0] ?? null, cost: numbers[1] ?? null, days: numbers[2] ?? null, ...row },
  });
const of = (developmentWays: readonly View[]) => account(customer({ name: "岚屿精工" }), { developmentWays });
const shown = (developmentWays: readonly View[], language: Language = "zh-CN") =>
  waysView(of(developmentWays), TODAY, defaultParameters, language);

const VISIT = [0.6, 20_000, 30] as const;
const INVITE = [0.4, 5_000, 10] as const;

describe("the message says what was decided, and whether the scores say the same", () => {
  test.each<[why: string, views: readonly View[], message: string]>([
    ["nobody has met", [], "还没有商量用哪种方式开发"],
    ["nothing is whole", [view("VISIT", [0.6])], "没有一种方式写全了把握、费用和天数"],
    ["nothing is chosen", [view("VISIT", VISIT), view("INVITE", INVITE)], "邀请参加推介会得分最高，还没有选定"],
    [
      "the best is chosen",
      [view("VISIT", VISIT), view("INVITE", INVITE, { chosen: true })],
      "选定邀请参加推介会，得分最高",
    ],
    [
      "another one is chosen",
      [view("VISIT", VISIT, { chosen: true }), view("INVITE", INVITE)],
      "选定拜访；得分最高的是邀请参加推介会",
    ],
    ["chosen without figures", [view("VISIT", [0.6], { chosen: true })], "选定拜访"],
  ])("%s", (_, views, message) => {
    expect(shown(views).message).toBe(message);
    expect(waysRow(of(views), TODAY, defaultParameters, "zh-CN").reason).toBe(message);
  });
});

test("the points add up to the score (REC-7); what a way lacks is told", () => {
  const [scores] = shown([view("VISIT", VISIT), view("INVITE", INVITE), view("MAIL", [null, 100])]).sections;
  expect(scores?.facts?.map(({ name, number, reason }) => [name, number, reason])).toEqual([
    ["邀请参加推介会", "70 分", "把握 20 + 费用 25 + 时间 25"],
    ["拜访", "44.6 分", "把握 30 + 费用 6.3 + 时间 8.3"],
    ["寄送资料", undefined, "还缺成功把握、所需天数，没有比较"],
  ]);
  expect(scores?.facts?.map(({ chip }) => chip?.text)).toEqual(["得分最高", undefined, undefined]);
});

test("each view leads to its record, meetings before stand apart, and a new view is one of this customer", () => {
  const { sections, figures } = shown([
    view("VISIT", VISIT, { opinion: "先上门", chosen: true }),
    view("VISIT", VISIT, { voter: "周衡", date: day("2026-05-01") }),
  ]);
  const [, views, earlier] = sections;
  expect(views?.records).toMatchObject([
    { name: "拜访", rest: "林知夏", reason: "把握 60% · 20,000元 · 30 天 · 先上门", chip: { text: "选定" } },
  ]);
  expect(views?.records?.[0]?.route).toMatchObject({ screen: "record", table: "developmentWays", account: "岚屿精工" });
  expect(views?.add).toEqual({ table: "developmentWays", account: "岚屿精工" });
  expect(earlier?.records).toHaveLength(1);
  expect(figures.map(({ value }) => value)).toEqual(["1", "1"]);
  expect(views?.lead).toBe("2026-06-01 的会议；同一天的意见算一次");
});

test("in English nothing is Chinese", () => {
  const texts = [shown([], "en"), shown([view("VISIT", VISIT, { chosen: true }), view("INVITE", INVITE)], "en")];
  expect(JSON.stringify(texts).replaceAll(/岚屿精工|林知夏/g, "")).not.toMatch(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
  );
});
