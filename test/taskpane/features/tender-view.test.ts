import { describe, expect, test } from "vitest";
import type { Language } from "#locales/language.ts";
import type { AccountRows } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { account, blank, bookOf, customer, day, deal } from "#test/support/sample-book.ts";
import { narrowRows } from "../../../src/taskpane/features/tender/narrow-wordings.tsx";
import { groundRows } from "../../../src/taskpane/features/tender/status-section.ts";
import { tenderContext } from "../../../src/taskpane/features/tender/tender-context.ts";
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
  return tenderView(tenderContext(book, of, TODAY, language ?? "zh-CN"), part);
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

const task = (row: Partial<Row<"bidTasks">>): Row<"bidTasks"> => ({
  ...blank("bidTasks"),
  tenderId: "T-1",
  task: "准备样机",
  ...row,
});

test("a standard task that nobody has planned leads to its form with all that is known; one that is planned does not", () => {
  const bidTasks = [task({}), task({ task: "通读招标文件并拆解要求", due: day("2026-03-06") })];
  const [own, standard] = view(LAWFUL, { bidTasks }, { part: "tasks" }).sections;
  expect(own?.records?.map(({ name }) => name)).toEqual(["通读招标文件并拆解要求", "准备样机"]);
  expect(standard?.records).toHaveLength(14);
  expect(standard?.records?.find(({ name }) => name === "递交标书")).toMatchObject({
    number: "3月23日",
    chip: { text: "未排" },
    route: {
      screen: "record",
      table: "bidTasks",
      row: null,
      begin: { tenderId: "T-1", task: "递交标书", phase: "BEFORE", due: "2026-03-23" },
    },
  });
});

describe("a requirements statement", () => {
  const KEPT = {
    sameInformation: true,
    relatedConditions: true,
    noRegionOrAward: true,
    sameStandard: true,
    noBrand: true,
    noOwnership: true,
    severalSuppliers: true,
    testable: true,
    fitToPublish: true,
  } as const;
  const review = (row: Partial<Row<"requirementReviews">>): Row<"requirementReviews"> => ({
    ...blank("requirementReviews"),
    tenderId: "T-1",
    date: day("2026-02-20"),
    ...row,
  });
  const DRAFT = { regime: "GOV-PROC" } as const;

  test.each<[why: string, row: Partial<Row<"requirementReviews">>, lead: string]>([
    ["every check is kept", KEPT, "九条都保持：中立"],
    ["an answer is missing", { ...KEPT, fitToPublish: null }, "还有 1 条没有回答"],
    ["one is not kept", { ...KEPT, fitToPublish: null, noBrand: false }, "不中立：1 条答否，先改再用"],
  ])("%s", (_why, row, lead) => {
    expect(part(DRAFT, { requirementReviews: [review(row)] }, "requirements")?.lead).toBe(lead);
  });

  test("is judged by its last review; a later one than today does not count", () => {
    const requirementReviews = [
      review(KEPT),
      review({ ...KEPT, date: day("2026-02-10"), noBrand: false }),
      review({ date: day("2026-03-09") }),
    ];
    const found = part(DRAFT, { requirementReviews }, "requirements");
    expect(found?.lead).toBe("九条都保持：中立");
    expect(found?.records?.map(({ name }) => name)).toEqual(["2026-02-20 自查", "2026-02-10 自查"]);
  });

  test("each check has its article, or says that it is good practice", () => {
    const facts = part(DRAFT, {}, "requirements")?.facts ?? [];
    expect(facts.map(({ chip }) => chip?.text)).toEqual(Array.from({ length: 9 }, () => "没答"));
    expect(facts.find(({ key }) => key === "BRAND")?.reason).toMatch(/第32条.*第20条/);
    expect(facts.find(({ key }) => key === "OPEN")?.reason).toContain("通行做法");
  });

  test("who helped with a public purchase may not supply it; once published, nobody helps any more", () => {
    const notes = (row: Partial<Row<"tenders">>) => part(row, {}, "requirements")?.notes?.join("") ?? "";
    expect(notes(DRAFT)).toMatch(/应客户要求.*第十八条/);
    expect(notes({ regime: "TL-VOLUNTARY" })).not.toContain("第十八条");
    expect(notes(LAWFUL)).toContain("项目已经公告");
  });

  test("is never ready to publish while it is not neutral, and what nobody knows is not met", () => {
    const chips = (row: Partial<Row<"requirementReviews">>) => {
      const { sections } = view(DRAFT, { requirementReviews: [review(row)] }, { part: "requirements" });
      const facts = sections.find(({ key }) => key === "release")?.facts ?? [];
      return Object.fromEntries(facts.map(({ key, chip }) => [key, chip?.text]));
    };
    expect(chips(KEPT)).toMatchObject({ NEUTRAL: "具备", BUDGET: "未知", REFERENCES: "未知" });
    expect(chips({ ...KEPT, severalSuppliers: false })).toMatchObject({ NEUTRAL: "不具备" });
    expect(chips({})).toMatchObject({ NEUTRAL: "未知" });
  });

  test.each([
    [
      "须为指定品牌，独家供货，指定品牌优先",
      [
        ["指向某个品牌或厂家", "指定品牌 × 2"],
        ["可能只有一家做得到", "独家"],
      ],
    ],
    ["一分钟内发现异常并通知值班人员", []],
  ])("wordings that may shut others out are marked: %s", (text, told) => {
    const { say } = tenderContext(one(DRAFT).book, one(DRAFT), TODAY, "zh-CN");
    expect(narrowRows(text, say, "、").map(({ name, reason }) => [name, reason])).toEqual(told);
  });
});

describe("after the bid", () => {
  const LOST = {
    ...LAWFUL,
    state: "LOST",
    oppId: "O-1",
    winner: "衡拓自动化",
    publicityStart: day("2026-03-27"),
    publicityEnd: day("2026-03-30"),
    harmKnown: day("2026-03-30"),
    awarded: day("2026-04-03"),
  } as const;
  const after = (row: Partial<Row<"tenders">>, rows: Partial<AccountRows> = {}) =>
    Object.fromEntries(view(row, rows, { part: "after" }).sections.map((section) => [section.key, section]));

  test("objection and complaint each have their last day with the article", () => {
    expect(after(LOST)["after"]?.facts?.map(({ number, reason }) => [number, reason])).toEqual([
      ["最后 2026-03-30", "《招标投标法实施条例》第54条"],
      ["最后 2026-04-09", "《招标投标法实施条例》第60条"],
    ]);
    expect(after({ ...LOST, regime: "PRIVATE" })["after"]).toMatchObject({ facts: [], lead: /采购文件/ });
  });

  test("the steps of a loss follow when the bid is lost, each with its day and phase", () => {
    expect(after({ ...LOST, state: "WON" })["steps"]?.records).toHaveLength(5);
    const steps = after(LOST)["steps"]?.records ?? [];
    expect(steps).toHaveLength(13);
    expect(steps.find(({ name }) => name === "内部复盘")?.route).toMatchObject({
      table: "bidTasks",
      begin: { task: "内部复盘", phase: "AFTER", due: "2026-04-17" },
    });
  });

  test("a step that has become a task shows how it stands", () => {
    const bidTasks = [task({ task: "核对公示内容", phase: "PUBLICITY", done: true })];
    const step = after(LOST, { bidTasks })["steps"]?.records?.find(({ name }) => name === "核对公示内容");
    expect(step).toMatchObject({ chip: { standing: "good", text: "已完成" }, route: { row: "#0" } });
  });

  test("a review begins with its opportunity, its outcome and who won", () => {
    expect(after(LOST)["review"]?.add).toMatchObject({
      table: "winLossReviews",
      begin: { outcome: "LOST", opportunity: "O-1", rival: "衡拓自动化" },
    });
    expect(after({ ...LOST, state: "PUBLICITY" })["review"]).toBeUndefined();
  });

  test.each<[why: string, tender: Partial<Row<"tenders">>, row: Partial<Row<"winLossReviews">>, found: number]>([
    ["by its opportunity's name", {}, { opportunity: "二线改造" }, 1],
    ["not that of another opportunity", {}, { opportunity: "O-2" }, 0],
    ["without one, by who won", { oppId: null }, { rival: "衡拓自动化" }, 1],
    ["and by nothing less", { oppId: null }, { rival: "别家" }, 0],
  ])("its review is found %s", (_why, tender, row, found) => {
    const winLossReviews: Row<"winLossReviews">[] = [{ ...blank("winLossReviews"), outcome: "LOST", ...row }];
    const opportunities = [deal({ oppId: "O-1", name: "二线改造" })];
    expect(after({ ...LOST, ...tender }, { winLossReviews, opportunities })["review"]?.records).toHaveLength(found);
  });

  test("what is known to break a limit stands among the conditions", () => {
    const keys = (row: Partial<Row<"tenders">>) => after(row)["conditions"]?.facts?.map(({ key }) => key);
    expect(keys(LOST)).toEqual(["DOCUMENTED", "LAWFUL", "AFFECTS", "IN-TIME"]);
    expect(keys({ ...LOST, publicityEnd: day("2026-03-28") })).toContain("PUBLICITY");
  });
});

test("grounds that are ticked are told the gravest first; for a company's own purchasing they are good practice", () => {
  const told = (regime: "TL-MANDATORY" | "PRIVATE") => {
    const of = one({ ...LAWFUL, regime });
    return groundRows(["UNSIGNED", "LATE"], tenderContext(of.book, of, TODAY, "zh-CN"));
  };
  expect(told("TL-MANDATORY").map(({ key, chip }) => [key, chip?.standing, chip?.text])).toEqual([
    ["LATE", "bad", "拒收"],
    ["UNSIGNED", "bad", "否决投标"],
  ]);
  expect(told("PRIVATE").map(({ chip }) => chip?.standing)).toEqual(["warn", "warn"]);
});

test("our price stands in words, and the time to write against what the tasks need", () => {
  const bidTasks = [task({ effort: 40, owner: "黎" })];
  const items = part({ ...LAWFUL, ownPrice: 1_200_000 }, {}, "items");
  expect(items?.facts?.at(-1)?.reason).toContain("人民币壹佰贰拾万元整");
  const dates = view(LAWFUL, { bidTasks }).sections.find(({ key }) => key === "dates");
  expect(dates?.facts?.[0]).toMatchObject({ key: "time", chip: { standing: "bad", text: "不够" } });
});

test("the library is held against the deadline", () => {
  const of = one({ ...LAWFUL });
  const bidDocuments: Row<"bidDocuments">[] = [
    { ...blank("bidDocuments"), document: "资质", validUntil: day("2026-03-20") },
  ];
  const book = { ...of.book, team: { ...of.book.team, bidDocuments } };
  const [found] = tenderView(tenderContext(book, of, TODAY, "zh-CN"), "documents").sections;
  expect(found?.records?.map(({ chip }) => chip?.text)).toEqual(["到时已过期 4 天"]);
  expect(found?.notes).toEqual(["有效期按 2026-03-24 核对。"]);
});

test("every part has a row that leads to it, with what is worst in it", () => {
  const { sections } = view(LAWFUL, { bidItems: [item({ state: "NOK", mandatory: true })] });
  const phases = sections.filter(({ key }) => ["before", "bid", "after"].includes(key));
  const parts = phases.flatMap(({ records = [] }) => records);
  expect(phases.map(({ records }) => records?.length)).toEqual([3, 7, 2]);
  expect(parts.find(({ key }) => key === "items")?.chip?.standing).toBe("bad");
  expect(parts[0]?.route).toEqual({ screen: "tender", account: "岚屿精工", tender: "T-1", part: "requirements" });
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
  const texts = ["requirements", "law", "decision", "status", "tasks", "documents", "after", undefined].map((key) =>
    view(
      { ...LAWFUL, state: "LOST", bidders: 2, ownPrice: null },
      {},
      { language: "en", ...(key === undefined ? {} : { part: key }) },
    ),
  );
  expect(JSON.stringify(texts).replaceAll(/岚屿精工|二线控制系统/g, "")).not.toMatch(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
  );
});
