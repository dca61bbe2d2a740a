import { describe, expect, test } from "vitest";
import type { Row } from "#workbook/contract.ts";
import { blank } from "#test/support/sample-book.ts";
import { note, ofRival, swot, view } from "./competing.ts";

test("a rival's own SWOT says what it may do; ours and another rival's stay out of it (STR-4)", () => {
  const its = (field: Row<"swot">["field"], statement: string, rival = "衡拓") => ({
    ...swot(field, statement),
    subject: "RIVAL" as const,
    rival,
  });
  const team = { swot: [its("S", "价格低"), its("O", "招标看价格"), its("S", "规模大", "澜川"), swot("S", "我方的")] };
  const [found] = ofRival({ dealIntelligence: [note({})] }, team, "rivalSwot")?.sections ?? [];
  expect(found?.facts?.map(({ reason }) => reason)).toEqual(["用“价格低”去抓“招标看价格”"]);
  expect(found?.records?.map(({ name }) => name)).toEqual(["价格低", "招标看价格"]);
  expect(found?.add).toMatchObject({ table: "swot", begin: { subject: "RIVAL", rival: "衡拓" } });
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
  const [found] = view({}, team, "swot").sections;
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
  const [found] = view({}, team, "scores").sections;
  expect(found?.records?.map(({ name, rest }) => [name, rest])).toEqual([["S1", "× O1"]]);
});

describe("the customer's own SWOT (STR-6)", () => {
  const its = (field: Row<"swot">["field"], statement: string, row: Partial<Row<"swot">> = {}) => ({
    ...swot(field, statement),
    ...{ subject: "CUSTOMER" as const, customer: "岚屿精工", ...row },
  });
  const score = (inside: string, outside: string, value: number): Row<"confrontations"> => ({
    ...blank<Row<"confrontations">>("confrontations"),
    ...{ inside, outside, score: value },
  });
  const strategy = (statement: string, row: Partial<Row<"strategies">> = {}): Row<"strategies"> => ({
    ...blank<Row<"strategies">>("strategies"),
    ...{ statement, ...row },
  });

  test("says where the customer will go, from its points alone", () => {
    const team = {
      swot: [
        ...[its("S", "良率高"), its("O", "储能订单"), its("T", "电芯降价")],
        ...[
          swot("S", "我方的"),
          its("S", "别家的", { customer: "北汐储能" }),
          its("S", "没写哪家", { customer: null }),
        ],
      ],
      confrontations: [score("良率高", "储能订单", 3), score("良率高", "电芯降价", -1), score("我方的", "储能订单", 2)],
    };
    const [found, scores] = view({}, team, "customerSwot").sections;
    expect(found?.lead).toBe("谨慎进取：机会净值 +3，威胁净值 −1");
    expect(found?.facts?.map(({ reason }) => reason)).toEqual(["用“良率高”去抓“储能订单”", "用“良率高”顶住“电芯降价”"]);
    expect(found?.records?.map(({ name }) => name)).toEqual(["良率高", "储能订单", "电芯降价"]);
    expect(found?.add).toMatchObject({ begin: { customer: "岚屿精工", subject: "CUSTOMER" } });
    expect(scores?.records?.map(({ name, rest }) => [name, rest])).toEqual([
      ["良率高", "× 储能订单"],
      ["良率高", "× 电芯降价"],
    ]);
    // Our own matrix has none of them, nor have its scores.
    expect(view({}, team, "swot").sections[0]?.records?.map(({ name }) => name)).toEqual(["我方的"]);
    expect(view({}, team, "scores").sections[0]?.records).toEqual([]);
  });

  test.each<[why: string, points: readonly Row<"swot">[], lead: string]>([
    ["nothing is written", [], "从客户的角度写它的优势、劣势、机会、威胁，再给每一对打分：看出它要往哪里走。"],
    ["the outside is missing", [its("S", "良率高")], "内外两边都有，才能推出客户可能怎么走。"],
    ["nothing is scored", [its("S", "良率高"), its("O", "储能")], "还没有对峙评分；先看最该配对的几对。"],
  ])("%s", (_, points, lead) => {
    expect(view({}, { swot: points }, "customerSwot").sections[0]?.lead).toBe(lead);
  });

  test("our strategies stand beside both directions, another customer's and dropped ones do not", () => {
    const rating = { effect: 5, feasibility: 3, cost: 2, time: 4 };
    const team = {
      swot: [its("S", "良率高"), its("O", "储能")],
      confrontations: [score("良率高", "储能", 2)],
      strategies: [
        ...[strategy("全公司的", rating), strategy("这家的", { customer: "岚屿精工", chosen: true, field: "SO" })],
        ...[strategy("别家的", { customer: "北汐储能" }), strategy("作废的", { progress: "DROPPED" })],
      ],
    };
    const [found] = view({}, team, "strategies").sections;
    expect(found?.facts?.map(({ name, reason }) => [name, reason])).toEqual([
      ["客户的方向", "进攻：机会净值 +2，威胁净值 0"],
      ["我方的方向", "还不知道：SWOT 写好并打分之后得出"],
    ]);
    expect(found?.records?.map(({ name, number, chip }) => [name, number, chip?.text])).toEqual([
      ["这家的", undefined, "已选定"],
      ["全公司的", "3.75 分", "备选"],
    ]);
    expect(found?.records?.[1]?.reason).toBe("对所有客户");
    expect(found?.lead).toBe("2 个方案，选定 1 个");
  });
});
