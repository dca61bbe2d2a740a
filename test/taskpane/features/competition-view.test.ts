import { describe, expect, test } from "vitest";
import type { Language } from "#locales/language.ts";
import type { AccountRows, TeamRows } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { account, blank, bookOf, customer, day } from "#test/support/sample-book.ts";
import { competitionView } from "../../../src/taskpane/features/competition/competition-view.ts";

const TODAY = day("2026-06-30");
const view = (rows: Partial<AccountRows>, team: Partial<TeamRows> = {}, language: Language = "zh-CN") => {
  const one = account(customer({ name: "岚屿精工" }), rows);
  const book = bookOf([one]);
  return competitionView({ ...book, team: { ...book.team, ...team } }, one, TODAY, language);
};
const note = (row: Partial<Row<"dealIntelligence">>): Row<"dealIntelligence"> => ({
  ...blank("dealIntelligence"),
  rival: "衡拓",
  ...row,
});
const rated = (dimension: Row<"benchmarks">["dimension"], own: number, theirs: number): Row<"benchmarks"> => ({
  ...blank("benchmarks"),
  rival: "衡拓",
  dimension,
  own,
  theirs,
});
const plan: Row<"rivalPlans"> = { ...blank("rivalPlans"), customer: "岚屿精工", rival: "衡拓", ourMove: "先做试点" };
const swot = (field: Row<"swot">["field"], statement: string): Row<"swot"> => ({
  ...blank("swot"),
  itemId: statement,
  field,
  statement,
});

// COMP-2: gaps −1, 1, −1, −1, 1, −1, −2, 0 make −0.5.
const EXAMPLE = [
  rated("SIZE", 3, 4),
  rated("TECHNOLOGY", 4, 3),
  rated("COLLECTION", 3, 4),
  rated("HEADCOUNT", 3, 4),
  rated("TALENT", 4, 3),
  rated("RESULTS", 3, 4),
  rated("MARKET-SPEND", 2, 4),
  rated("PUBLIC-STANDING", 3, 3),
];

describe("the message says what is missing first", () => {
  test.each<[string, Partial<AccountRows>, Partial<TeamRows>, string]>([
    ["nobody is known", {}, {}, "还不知道对手是谁：先写第一条情报"],
    ["no strategy", { dealIntelligence: [note({})] }, {}, "对衡拓还没有策略"],
    [
      "a lag",
      { dealIntelligence: [note({})] },
      { rivalPlans: [plan], benchmarks: EXAMPLE },
      "对衡拓落后在市场费用投入",
    ],
    ["open questions", { dealIntelligence: [note({})] }, { rivalPlans: [plan] }, "七问还有 7 问没有可用的回答"],
  ])("%s", (_why, rows, team, message) => {
    expect(view(rows, team).message).toBe(message);
  });
});

test("eight dimensions as in the worked example", () => {
  const found = view({ dealIntelligence: [note({})] }, { benchmarks: EXAMPLE }).sections.find(({ key }) =>
    key.startsWith("benchmark"),
  );
  expect(found?.note).toBe("−0.50");
  expect(found?.facts?.map(({ number }) => number)).toEqual(["−1", "+1", "−1", "−1", "+1", "−1", "−2", "0"]);
  expect(found?.facts?.[6]?.chip).toMatchObject({ standing: "bad", text: "落后" });
});

test("an answer without a source or a date does not count (COMP-4)", () => {
  const answers = { rivalManager: "某人", visits: 3 };
  const seven = (row: Partial<Row<"dealIntelligence">>) =>
    view({ dealIntelligence: [note(row)] }).sections.find(({ key }) => key === "seven")?.records?.[0];
  expect(seven(answers)).toMatchObject({ number: "0%" });
  expect(seven(answers)?.reason).toContain("缺来源或日期：有哪些对手、对手客户经理、拜访次数");
  expect(seven({ ...answers, source: "PUBLIC", found: day("2026-06-01") })).toMatchObject({ number: "43%" });
});

// STR-5 and STR-6: the worked matrix leads to growing with repair.
test("the confrontation matrix of the worked example, its pairs and the direction", () => {
  const items = ["S1", "S2", "W1", "W2", "O1", "O2", "T1", "T2"] as const;
  const scores = [
    [3, 1, 2, 0],
    [2, 0, 1, 1],
    [-2, -1, -3, 0],
    [0, -2, -1, -1],
  ];
  const confrontations = scores.flatMap((line, at) =>
    line.map((score, place) => ({
      ...blank<Row<"confrontations">>("confrontations"),
      inside: items[at] ?? "",
      outside: items[4 + place] ?? "",
      score,
    })),
  );
  const team = { swot: items.map((name) => swot(name.slice(0, 1) as "S", name)), confrontations };
  const found = view({}, team).sections.find(({ key }) => key === "swot");
  expect(found?.lead).toBe("谨慎进取：机会净值 +1，威胁净值 −1");
  expect(found?.facts?.map(({ number }) => number)).toEqual(["合计 +6", "合计 −5", "合计 +4", "合计 −5"]);
  expect(found?.facts?.[0]?.reason).toBe("用“S1”抓住“O1”");
  expect(found?.picture?.desc).toContain("S1×O1 +3");
});

test("scores of another customer's points are not shown", () => {
  const score = (inside: string, outside: string): Row<"confrontations"> => ({
    ...blank<Row<"confrontations">>("confrontations"),
    ...{ inside, outside, score: 3 },
  });
  const team = {
    swot: [swot("S", "S1"), swot("O", "O1"), { ...swot("O", "别家的机会"), customer: "北汐储能" }],
    confrontations: [score("S1", "O1"), score("S1", "别家的机会")],
  };
  const found = view({}, team).sections.find(({ key }) => key === "scores");
  expect(found?.records?.map(({ name, rest }) => [name, rest])).toEqual([["S1", "O1"]]);
});

test("a rival without a strategy leads to a new one that begins with both names", () => {
  const plans = view({ dealIntelligence: [note({})] }).sections.find(({ key }) => key === "plans");
  expect(plans?.records?.[0]?.route).toMatchObject({ row: null, begin: { customer: "岚屿精工", rival: "衡拓" } });
});

test("in English nothing is Chinese", () => {
  const text = JSON.stringify(view({ dealIntelligence: [note({ source: "PUBLIC" })] }, { benchmarks: EXAMPLE }, "en"));
  expect(text.replaceAll(/岚屿精工|衡拓/g, "")).not.toMatch(/\p{Script=Han}/u);
});
