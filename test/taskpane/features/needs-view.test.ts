import { describe, expect, test } from "vitest";
import { defaultParameters } from "#core/parameters/parameters.ts";
import type { Language } from "#locales/language.ts";
import type { AccountRows } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { account, blank, customer, day, deal } from "#test/support/sample-book.ts";
import { needsView } from "../../../src/taskpane/features/needs/needs-view.ts";

const TODAY = day("2026-06-30");
const view = (rows: Partial<AccountRows>, language: Language = "zh-CN") =>
  needsView(account(customer({ name: "岚屿精工" }), rows), defaultParameters, TODAY, language);
const section = (rows: Partial<AccountRows>, key: string) => view(rows).sections.find((one) => one.key === key);

const need = (row: Partial<Row<"needs">>): Row<"needs"> => ({ ...blank("needs"), statement: "换型快一半", ...row });
const objection = (row: Partial<Row<"objections">>): Row<"objections"> => ({
  ...blank("objections"),
  objection: "太贵",
  ...row,
});
const question = (kind: "S" | "P" | "I" | "N", asked = true): Row<"questions"> => ({
  ...blank("questions"),
  question: "停一次损失多少？",
  kind,
  asked,
});
const value = (row: Partial<Row<"valueCases">>): Row<"valueCases"> => ({ ...blank("valueCases"), kind: "A1", ...row });

describe("the message says what comes first", () => {
  test.each<[string, Partial<AccountRows>, string]>([
    ["nothing is known", {}, "还不知道客户要什么：先把客户的原话记下来"],
    [
      "a ripe need waits",
      { needs: [need({ level: "P3" })], objections: [objection({})] },
      "最成熟的需求还没有应对：换型快一半",
    ],
    [
      "an objection is open",
      { needs: [need({ level: "P1" })], objections: [objection({})] },
      "1 条异议没有解决，先处理它",
    ],
    [
      "too many situation questions",
      { needs: [need({})], questions: [question("S"), question("S")] },
      "提问不均衡：背景问题太多，暗示与需求效益问题太少",
    ],
    [
      "nobody has confirmed",
      { needs: [need({})], valueCases: [value({ annualValue: 1e5 })] },
      "价值还只是我方说的，请客户确认数字",
    ],
    ["all is well", { needs: [need({})], objections: [objection({ solved: true })] }, "需求清楚，价值有数字"],
  ])("%s", (_why, rows, message) => {
    expect(view(rows).message).toBe(message);
  });
});

test.each<[Partial<Row<"needs">>, string, string]>([
  [{ level: "P2", problemNamed: true }, "▲", "按所填事实是 P1"],
  [{ budgetKnown: true, dateKnown: true }, "P3 方案愿景", ""],
  [{}, "未评级", "没写谁说的"],
])("a need with %j: level and facts", (row, chip, reason) => {
  const [shown] = section({ needs: [need(row)] }, "needs")?.records ?? [];
  if (chip === "▲") expect(shown?.chip?.standing).toBe("warn");
  else expect(shown?.chip?.text).toBe(chip);
  expect(shown?.reason).toContain(reason);
});

test("what only users say is vague at most, and the section says so", () => {
  const found = section({ needs: [need({ level: "P3", role: "KU" })] }, "needs");
  expect(found?.lead).toContain("P1 潜在痛点");
  expect(found?.notes?.[0]).toMatch(/^只有使用者说的需求/);
});

test("questions to ask stand before those asked; only those asked are balanced", () => {
  const found = section({ questions: [question("I"), question("N", false), question("S")] }, "spin");
  expect(found?.records?.map(({ chip }) => chip?.text)).toEqual(["待问", "已问", "已问"]);
  expect(found?.facts?.map(({ number }) => number)).toEqual(["50%", "0%", "50%", "0%"]);
});

test.each<[Partial<Row<"objections">>, string]>([
  [{ listened: true }, "下一步：问清真正的意思"],
  [{ listened: true, clarified: true, acknowledged: true }, "下一步：用证据答复"],
  [{ listened: true, clarified: true, acknowledged: true, answer: "数据", confirmed: true }, "五步都做了"],
])("an objection with %j names the step that comes next", (row, reason) => {
  expect(section({ objections: [objection(row)] }, "objections")?.records?.[0]?.reason).toContain(reason);
});

// ADV-1: 300,000 a year for 600,000 pays back in 24 months, 50 % in three years.
test("the six advantages pay the price back as in the worked example; the intangible is never money", () => {
  const rows = {
    opportunities: [deal({ oppId: "O-1", name: "二线" })],
    ownershipCosts: [
      {
        ...blank<Row<"ownershipCosts">>("ownershipCosts"),
        oppId: "O-1",
        offer: "我方",
        own: true,
        price: 600_000,
        years: 3,
      },
    ],
    valueCases: [
      value({ oppId: "O-1", annualValue: 120_000, benefit: "省人", confirmed: true }),
      // By its name as well: it is the same deal.
      value({ oppId: "二线", kind: "A2", annualValue: 180_000, benefit: "多产" }),
      value({ oppId: "O-1", kind: "A6", annualValue: 9e9, rating: 4 }),
    ],
  };
  const found = section(rows, "value");
  expect(found?.facts).toMatchObject([
    { name: "二线", number: "每年 30.0万元", reason: "24 个月收回 · 3 年回报 50%", chip: { text: "部分确认" } },
  ]);
  expect(found?.notes).toContain("1 行无形价值写了金额，没有计入");
});

// ADV-2: 1,718,687.81 against 1,838,104.61.
test("cost of ownership as in the worked example, with a picture", () => {
  const offer = (row: Partial<Row<"ownershipCosts">>): Row<"ownershipCosts"> => ({
    ...blank("ownershipCosts"),
    offer: "甲",
    years: 5,
    discountRate: 0.08,
    ...row,
  });
  const ownershipCosts = [
    offer({ own: true, price: 1_000_000, labour: 100_000, energy: 80_000 }),
    offer({ offer: "乙", price: 800_000, running: 260_000 }),
  ];
  const found = section({ ownershipCosts }, "ownership");
  expect(found?.facts).toMatchObject([
    { reason: "我方 171.9，乙 183.8", chip: { standing: "good", text: "我方省 11.9万元" } },
  ]);
  expect(found?.picture?.desc).toBe("甲 171.9、乙 183.8");
  expect(section({ ownershipCosts: [offer({ price: 1 })] }, "ownership")?.notes?.[0]).toBe(
    "甲：缺年使用成本，算不出来",
  );
});

describe("worth developing (DEV-1)", () => {
  const year = (at: number, revenue: number | null): Row<"developmentCases"> => ({
    ...blank("developmentCases"),
    customer: "岚屿精工",
    year: at,
    revenue,
    ...(at === 0
      ? { upfront: 300_000 }
      : {
          grossMargin: 0.25,
          risk: 0.2,
          inventoryDays: 60,
          interestRate: 0.06,
          staff: 150_000,
          travel: 30_000,
          running: 50_000,
          discountRate: 0.1,
        }),
  });

  test("as in the worked example", () => {
    const found = section(
      { developmentCases: [year(0, null), year(1, 2e6), year(2, 2.4e6), year(3, 2.8e6)] },
      "development",
    );
    expect(found?.note).toBe("值得开发");
    expect(found?.facts?.slice(0, 3).map(({ number }) => number)).toEqual(["26.5万元", "1.62 年", "38%"]);
    expect(found?.records?.map(({ reason }) => reason)).toEqual([
      "投入 30.0万元",
      "利润 15.5",
      "利润 23.2",
      "利润 30.9",
    ]);
  });

  test.each<[string, Row<"developmentCases">[], string]>([
    ["a year is missing", [year(1, 2e6), year(3, 2e6)], "第 2 年要有一行，而且只有一行"],
    ["a figure is missing", [year(1, null)], "缺预测销售额，算不出来"],
    ["only the cost is known", [year(0, null)], "第 1 年要有一行，而且只有一行"],
  ])("%s", (_why, developmentCases, lead) => {
    expect(section({ developmentCases }, "development")?.lead).toBe(lead);
  });
});

// DEV-2: +2, not rated, +1 → +3 as a hint, with what is missing.
test("what sways the purchase adds up to a hint, and names what nobody rated", () => {
  const factor = (row: Partial<Row<"purchaseFactors">>): Row<"purchaseFactors"> => ({
    ...blank("purchaseFactors"),
    customer: "岚屿精工",
    factor: "COST",
    ...row,
  });
  const purchaseFactors = [
    factor({ influenceRating: -2 }),
    factor({ influenceRating: 2, fact: "车间可批", effectOnTime: "一周内" }),
    factor({ factor: "POLICY", influenceRating: 1 }),
  ];
  const found = section({ purchaseFactors }, "influence");
  expect(found?.note).toBe("合计 +3，只作提示");
  expect(found?.lead).toBe("还没有评分：技术含量");
  expect(found?.records?.map(({ name, number, chip }) => [name, number, chip?.text])).toEqual([
    ["采购成本", "+2", "有利"],
    ["技术含量", undefined, "没写"],
    ["政策与社会因素", "+1", "有利"],
  ]);
  expect(found?.records?.[0]?.reason).toBe("车间可批 · 时间：一周内");
  expect(found?.records?.[1]?.route).toMatchObject({ row: null, begin: { factor: "TECHNOLOGY" } });
  expect(section({}, "influence")?.lead).toMatch(/三个因素/);
});

test("in English nothing is Chinese", () => {
  expect(JSON.stringify(view({}, "en")).replaceAll("岚屿精工", "")).not.toMatch(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
  );
});
