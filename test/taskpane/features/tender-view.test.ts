import { describe, expect, test } from "vitest";
import type { Language } from "#locales/language.ts";
import type { AccountRows } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { account, blank, bookOf, customer, day } from "#test/support/sample-book.ts";
import { tenderView } from "../../../src/taskpane/features/tender/tender-view.ts";
import { tendersView } from "../../../src/taskpane/features/tender/tenders-view.ts";

const TODAY = day("2026-03-02");
const tenderOf = (row: Partial<Row<"tenders">>): Row<"tenders"> => ({
  ...blank("tenders"),
  tenderId: "T-1",
  name: "二线控制系统",
  ...row,
});
const one = (row: Partial<Row<"tenders">>, rows: Partial<AccountRows> = {}) => {
  const tender = tenderOf(row);
  const own = account(customer({ name: "岚屿精工" }), { tenders: [tender], ...rows });
  return { book: bookOf([own]), account: own, tender };
};
interface Asked {
  readonly part?: string;
  readonly language?: Language;
}
const view = (row: Partial<Row<"tenders">>, rows: Partial<AccountRows> = {}, { part, language }: Asked = {}) => {
  const { book, ...of } = one(row, rows);
  return tenderView(book, { ...of, part }, TODAY, language ?? "zh-CN");
};
const part = (row: Partial<Row<"tenders">>, rows: Partial<AccountRows>, key: string) =>
  view(row, rows, { part: key }).sections[0];

const LAWFUL = {
  regime: "TL-MANDATORY",
  form: "OPEN",
  issued: day("2026-03-02"),
  deadline: day("2026-03-24"),
} as const;
const item = (row: Partial<Row<"bidItems">>): Row<"bidItems"> => ({
  ...blank("bidItems"),
  tenderId: "T-1",
  requirement: "保证金凭证",
  ...row,
});
const risk = (row: Partial<Row<"bidRisks">>): Row<"bidRisks"> => ({
  ...blank("bidRisks"),
  tenderId: "T-1",
  risk: "澄清未收到",
  ...row,
});

describe("the message says the gravest", () => {
  test.each<[string, Partial<Row<"tenders">>, Partial<AccountRows>, string]>([
    ["too short a time by law", { ...LAWFUL, deadline: day("2026-03-16") }, {}, "1 处不合法定期限"],
    ["a mandatory item failed", LAWFUL, { bidItems: [item({ state: "NOK", mandatory: true })] }, "1 项必备不合格"],
    ["a red risk", LAWFUL, { bidRisks: [risk({ probability: 4, impact: 4 })] }, "1 个红灯风险"],
    ["the days left", LAWFUL, {}, "距截止 22 天"],
    ["no deadline", {}, {}, "没有投标截止日期"],
    ["the end", { ...LAWFUL, state: "LOST" }, {}, "未中标"],
  ])("%s", (_why, row, rows, message) => {
    expect(view(row, rows).message).toBe(message);
  });
});

test.each<[Partial<Row<"tenders">>, string, string, string]>([
  [LAWFUL, "22 日", "不少于 20 日 · 《招标投标法》第24条", "符合"],
  [{ ...LAWFUL, deadline: day("2026-03-16") }, "14 日", "不少于 20 日 · 《招标投标法》第24条", "不符合"],
  [{ ...LAWFUL, deadline: day("2026-03-16"), regime: "PRIVATE" }, "14 日", "《招标投标法》第24条", "低于通行做法"],
])("a limit of the law with its article: %j", (row, number, reason, chip) => {
  const found = part(row, {}, "law")?.facts?.find(({ key }) => key === "BID-PERIOD");
  expect(found).toMatchObject({ number, chip: { text: chip } });
  expect(found?.reason).toContain(reason);
});

test("a negotiated award is named as no form of tendering", () => {
  const [form] = view({ regime: "TL-MANDATORY", form: "NEG" }).sections;
  expect(form?.facts?.map(({ name }) => name)).toContain("议标不是法定招标方式");
});

// TEND-9: 4, 3, 4, 3, 3, 4 → 3.55.
test("to bid or not as in the worked example", () => {
  const decision: Row<"bidDecisions"> = {
    ...blank("bidDecisions"),
    tenderId: "T-1",
    need: 4,
    relationship: 3,
    fit: 4,
    pricePosition: 3,
    resources: 3,
    margin: 4,
  };
  expect(part(LAWFUL, { bidDecisions: [decision] }, "decision")?.lead).toBe("建议：投标，3.55 分");
});

test("items of the bid by class, what failed first; a new one begins with its tender", () => {
  const bidItems = [
    item({ class: "COMPLETE", state: "OK" }),
    item({ class: "CORRECT" }),
    item({ class: "SOLID", state: "NOK" }),
  ];
  const found = part(LAWFUL, { bidItems }, "items");
  expect(found?.facts?.map(({ name, reason }) => [name, reason])).toEqual([
    ["不漏", "合格 1，不合格 0，未查 0"],
    ["不粗", "合格 0，不合格 1，未查 0"],
    ["不错", "合格 0，不合格 0，未查 1"],
  ]);
  expect(found?.records?.map(({ chip }) => chip?.text)).toEqual(["不合格", "未检查", "合格"]);
  expect(found?.add?.begin).toEqual({ tenderId: "T-1" });
});

test("too few bidders void the tender, a price above the ceiling rejects the bid, each with its article", () => {
  const found = part({ ...LAWFUL, bidders: 2, ceiling: 100, ownPrice: 120 }, {}, "status");
  expect(found?.facts?.slice(0, 2)).toMatchObject([
    { key: "FEW-BIDDERS", chip: { standing: "bad", text: "废标" } },
    { key: "ABOVE-CEILING", chip: { standing: "bad", text: "否决投标" } },
  ]);
  expect(found?.facts?.[0]?.reason).toContain("《招标投标法》第28条");
  expect(part(LAWFUL, {}, "status")?.lead).toMatch(/没有发现/);
});

test("while the team has no tasks, the standard ones stand there with their days", () => {
  const found = part(LAWFUL, {}, "tasks");
  expect(found?.facts?.length).toBeGreaterThan(10);
  expect(found?.facts?.map(({ name }) => name)).toContain("失标复盘");
});

test("every part has a row that leads to it, with what is worst in it", () => {
  const parts = view(LAWFUL, { bidItems: [item({ state: "NOK", mandatory: true })] }).sections.at(-1)?.records ?? [];
  expect(parts).toHaveLength(9);
  expect(parts.find(({ key }) => key === "items")?.chip?.standing).toBe("bad");
  expect(parts[0]?.route).toEqual({ screen: "tender", account: "岚屿精工", tender: "T-1", part: "law" });
});

test("the library warns of what expires", () => {
  const document = (validUntil: string): Row<"bidDocuments"> => ({
    ...blank("bidDocuments"),
    document: "资质",
    validUntil: day(validUntil),
  });
  const { book, account: own } = one(LAWFUL);
  const bidDocuments = [document("2027-01-01"), document("2026-03-20"), document("2026-02-20")];
  const found = tendersView({ ...book, team: { ...book.team, bidDocuments } }, own, TODAY, "zh-CN");
  expect(found.message).toBe("1 个正在编标");
  expect(found.sections[1]?.records?.map(({ chip }) => [chip?.standing, chip?.text])).toEqual([
    ["bad", "已过期 10 天"],
    ["warn", "还有 18 天"],
    ["good", "还有 305 天"],
  ]);
});

test("in English nothing is Chinese", () => {
  const texts = ["law", "decision", "status", "tasks", undefined].map((key) =>
    view({ ...LAWFUL, bidders: 2 }, {}, { language: "en", ...(key === undefined ? {} : { part: key }) }),
  );
  expect(JSON.stringify(texts).replaceAll(/岚屿精工|二线控制系统/g, "")).not.toMatch(/\p{Script=Han}/u);
});
