import { describe, expect, test } from "vitest";
import type { AccountRows, TeamRows } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { blank, day } from "#test/support/sample-book.ts";
import { note, ofRival, rated, TODAY, view } from "./competing.ts";

const plan: Row<"rivalPlans"> = { ...blank("rivalPlans"), customer: "岚屿精工", rival: "衡拓", ourMove: "先做试点" };

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

test("eight dimensions as in the worked example, each with its record", () => {
  const [found] = ofRival({ dealIntelligence: [note({})] }, { benchmarks: EXAMPLE }, "benchmark")?.sections ?? [];
  expect(found?.lead).toBe("总分差 −0.50，正数是我方领先");
  expect(found?.records?.map(({ number }) => number)).toEqual(["−1", "+1", "−1", "−1", "+1", "−1", "−2", "0"]);
  expect(found?.records?.[6]?.chip).toMatchObject({ standing: "bad", text: "落后" });
  expect(found?.records?.[6]?.route).toMatchObject({ table: "benchmarks", row: "#6" });
});

test("a dimension that nobody has rated leads to its rating", () => {
  const [found] =
    ofRival({ dealIntelligence: [note({})] }, { benchmarks: EXAMPLE.slice(0, 2) }, "benchmark")?.sections ?? [];
  expect(found?.records).toHaveLength(8);
  expect(found?.records?.[2]?.route).toMatchObject({ row: null, begin: { rival: "衡拓", dimension: "COLLECTION" } });
});

test("the fields of advantage are rated apart, and make the index where nobody rated the dimensions (COMP-5)", () => {
  const team = { benchmarks: [rated("SERVICE", 4, 2)] };
  const rows = { dealIntelligence: [note({})] };
  const part = (key: string) => ofRival(rows, team, key)?.sections[0];
  expect(part("advantages")?.lead).toBe("总分差 +2.00，正数是我方领先");
  expect(part("advantages")?.records?.map(({ key, number }) => [key, number])).toEqual(
    expect.arrayContaining([
      ["SERVICE", "+2"],
      ["INNOVATION", undefined],
    ]),
  );
  expect(part("benchmark")?.records?.map(({ number }) => number)).toEqual(Array.from({ length: 8 }, () => undefined));
  expect(ofRival(rows, team)?.figures[0]?.value).toBe("+2.00");
  expect(ofRival(rows, { benchmarks: [...team.benchmarks, rated("SIZE", 3, 4)] })?.figures[0]?.value).toBe("−1.00");
});

test("an answer without a source or a date does not count (COMP-4)", () => {
  const answers = { rivalManager: "某人", visits: 3 };
  const seven = (row: Partial<Row<"dealIntelligence">>) =>
    view({ dealIntelligence: [note(row)] }, {}, "seven").sections[0]?.records?.[0];
  expect(seven(answers)).toMatchObject({ number: "0%" });
  expect(seven(answers)?.reason).toContain("缺来源或日期：有哪些对手、对手客户经理、拜访次数");
  expect(seven({ ...answers, source: "PUBLIC", found: day("2026-06-01") })).toMatchObject({ number: "43%" });
});

test("a rival's page counts its own notes alone; another one that is not met has none", () => {
  const known = note({ visits: 3, source: "PUBLIC", found: day("2026-06-01") });
  const rows = { dealIntelligence: [note({}), { ...known, rival: "澜川" }] };
  expect(ofRival(rows)?.figures[1]?.value).toBe("0%");
  expect(ofRival(rows, {}, "seven")?.sections[0]?.records).toHaveLength(1);
  expect(view(rows, {}, "seven").sections[0]?.records).toHaveLength(2);
  expect(ofRival({ dealIntelligence: [known].map((one) => ({ ...one, rival: "澜川" })) })).toBeNull();
});

test("more rivals than a page has room for are all listed, and their number is judged", () => {
  const names = ["甲", "乙", "丙", "丁", "戊", "己"];
  const [found] = view({ dealIntelligence: names.map((rival) => note({ rival })) }).sections;
  expect(found?.records?.map(({ name }) => name)).toEqual(names);
  expect(found?.lead).toBe("对手数量偏多，须分清主次");
  expect(
    view(
      { dealIntelligence: names.map((rival) => note({ rival })) },
      { rivalPlans: [{ ...plan, rival: "甲" }] },
    ).figures.map(({ value }) => value),
  ).toEqual(["6", "0%", "5"]);
});

describe("the overview has a row per part with what is worst in it", () => {
  const parts = (rows: Partial<AccountRows>, team: Partial<TeamRows> = {}) =>
    view(rows, team).sections.find(({ key }) => key === "parts")?.records ?? [];

  test("each leads to its part", () => {
    const rows = parts({ dealIntelligence: [note({})] });
    expect(rows.map(({ key }) => key)).toEqual([
      ...["seven", "differences", "markets", "swot", "scores", "customerSwot", "strategies", "replacements"],
    ]);
    for (const { key, name } of rows) expect(view({ dealIntelligence: [note({})] }, {}, key).message).toBe(name);
  });

  test("a difference that lacks proof warns; a usable one does not", () => {
    const of = (proof: number) => [
      { ...blank<Row<"differentiators">>("differentiators"), claim: "本地备件", relevance: 5, uniqueness: 4, proof },
    ];
    expect(parts({}, { differentiators: of(2) })[1]?.chip?.text).toBe("还不能用");
    expect(parts({}, { differentiators: of(3) })[1]?.chip).toBeUndefined();
  });
});

// COMP-3: relevance × uniqueness × proof, out of 100; limits 4, 4, 3.
test("differences against the rival and against all: what they lack is told, another rival's are not shown", () => {
  const claim = (text: string, ratings: readonly [number, number, number], rival: string | null) => ({
    ...blank<Row<"differentiators">>("differentiators"),
    ...{
      claim: text,
      relevance: ratings[0],
      uniqueness: ratings[1],
      proof: ratings[2],
      rival,
      kind: "SERVICE" as const,
    },
  });
  const differentiators = [
    claim("新但没人信", [5, 5, 1], null),
    claim("本地备件", [5, 4, 5], "衡拓"),
    claim("别人家的", [5, 5, 5], "澜川"),
  ];
  const [found] = ofRival({ dealIntelligence: [note({})] }, { differentiators }, "differences")?.sections ?? [];
  expect(found?.records?.map(({ name, number, chip }) => [name, number, chip?.text])).toEqual([
    ["本地备件", "80 分", "能用"],
    ["新但没人信", "20 分", "还不能用"],
  ]);
  expect(found?.records?.[1]?.reason).toBe("服务差异化 · 可证明性差 2 分");
  expect(view({}, { differentiators }, "differences").sections[0]?.records).toHaveLength(3);
});

test("a plan says what it lacks; a difference that is not usable counts as none (COMP-6)", () => {
  const full = {
    ...plan,
    lead: "技术",
    lag: "规模",
    likelyMove: "降价",
    proof: "试点报告",
    owner: "林知夏",
    due: TODAY,
  };
  const differentiators = [
    { ...blank<Row<"differentiators">>("differentiators"), claim: "本地备件", relevance: 5, uniqueness: 4, proof: 5 },
  ];
  const row = (of: Row<"rivalPlans">) =>
    ofRival({ dealIntelligence: [note({})] }, { rivalPlans: [of], differentiators })?.sections[0]?.records?.[0];
  expect(row({ ...full, difference: "本地备件" })).toMatchObject({ number: "100%", chip: { text: "有证明" } });
  expect(row({ ...full, difference: "别的" })).toMatchObject({ number: "88%" });
  expect(row(plan)?.reason).toContain(
    "还缺：我方领先之处、我方落后之处、对手可能动作、可用的差异点、证明、负责人、完成期限",
  );
});

test("a strategy for all accounts holds where there is none for this one", () => {
  const general = { ...plan, customer: null, ourMove: "总部统一应对" };
  const rows = { dealIntelligence: [note({ visits: 1 })] };
  expect(view(rows, { rivalPlans: [general] }).message).not.toContain("还没有策略");
  expect(ofRival(rows, { rivalPlans: [general] })?.sections[0]?.records?.[0]?.reason).toContain("对所有客户");
  expect(view({}, { rivalPlans: [general] }).message).toBe("还不知道对手是谁：先写第一条情报");
});

test("a replacement case with its gaps, at the account alone (COMP-6)", () => {
  const one: Row<"replacementCases"> = {
    ...blank<Row<"replacementCases">>("replacementCases"),
    ...{ rival: "衡拓", product: "控制器", reason: "交期长", annualValue: 800_000, plan: "先换一条线" },
  };
  const [found] = ofRival({ replacementCases: [one] }, {}, "replacements")?.sections ?? [];
  expect(found?.records?.[0]).toMatchObject({ name: "控制器", number: "每年 80.0万元", chip: { text: "缺 2 项" } });
  expect(found?.records?.[0]?.reason).toContain("还缺：转换成本、我方证明");
});

// COMP-1: 5, 4 and 3 make 4.05, direct.
test("the class of a rival on record, factor by factor", () => {
  const rival = {
    ...blank<Row<"rivals">>("rivals"),
    name: "衡拓",
    productOverlap: 5,
    customerOverlap: 4,
    encounters: 7,
  };
  const found = ofRival({ dealIntelligence: [note({})] }, { rivals: [rival] }, "profile")?.sections[0];
  expect(found?.lead).toBe("直接竞争对手");
  expect(found?.facts?.map(({ number, reason }) => [number, reason])).toEqual([
    ["贡献 1.75", "5 分，满分 5"],
    ["贡献 1.40", "4 分，满分 5"],
    ["贡献 0.90", "3 分，满分 5"],
  ]);
  expect(ofRival({ dealIntelligence: [note({})] }, {}, "profile")?.sections[0]?.records?.[0]?.route).toMatchObject({
    row: null,
    begin: { name: "衡拓" },
  });
});

test("a rival without a strategy leads to a new one that begins with what is known", () => {
  const plans = ofRival({ dealIntelligence: [note({})] }, { benchmarks: EXAMPLE })?.sections[0];
  expect(plans?.add).toEqual({
    table: "rivalPlans",
    account: null,
    begin: {
      customer: "岚屿精工",
      rival: "衡拓",
      lead: "产品功能与技术、人才能力",
      lag: expect.stringContaining("市场费用投入") as string,
    },
  });
});

test.each([...["seven", "differences", "markets", "swot", "scores", "customerSwot", "strategies", "replacements"]])(
  "in English nothing is Chinese: %s",
  (part) => {
    const rows = { dealIntelligence: [note({ source: "PUBLIC" })] };
    const shared = { ...blank<Row<"marketShares">>("marketShares"), market: "A", company: "B", share: 0.2, year: 2025 };
    const team = { benchmarks: EXAMPLE, marketShares: [shared, { ...shared, company: "C", isOwn: true }] };
    const texts = [
      view(rows, team, undefined, "en"),
      view(rows, team, part, "en"),
      ofRival(rows, team, undefined, "en"),
      ofRival(rows, team, "benchmark", "en"),
      ofRival(rows, team, "advantages", "en"),
      ofRival(rows, team, "markets", "en"),
    ];
    expect(JSON.stringify(texts).replaceAll(/岚屿精工|衡拓/g, "")).not.toMatch(
      /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
    );
  },
);
