// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats } from "#locales/format.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import type { DocumentOptions } from "#report/documents/document-kind.ts";
import { negotiate } from "#report/documents/negotiate.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import { negotiationView } from "#report/view/negotiation/negotiation-view.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { contractRow } from "#test/support/contract-row.ts";
import { findSection, partsOf, sectionsOf } from "#test/support/find-section.ts";
import {
  bareNegotiation,
  closedAccount,
  issuesOf,
  negotiatingAccount,
  negotiatingBook,
  offersOf,
  planOf,
} from "#test/support/negotiating-account.ts";
import { AS_OF, day, hostileAccount } from "#test/support/sample-book.ts";

const optionsFor = (language: Language, more: Partial<DocumentOptions> = {}): DocumentOptions => ({
  language,
  asOf: AS_OF,
  personal: true,
  audience: "internal",
  depth: "full",
  theme: PLAIN_THEME,
  ...more,
});

function view(account: Account, language: Language = "zh-CN", more: Partial<DocumentOptions> = {}) {
  const [negotiation] = account.negotiations;
  if (negotiation === undefined) throw new Error("no negotiation");
  return negotiationView(negotiatingBook(account), account, negotiation, optionsFor(language, more));
}

const textOf = (document: DocumentView) => {
  const holder = globalThis.document.createElement("div");
  holder.innerHTML = renderDocument(document).body;
  return holder.textContent;
};
const titleOf = (document: DocumentView, id: string) => findSection(document, id).title;
const tender = (values: Partial<Row<"tenders">>) =>
  contractRow("tenders", { tenderId: "T-1", oppId: "P-1", name: "运维框架招标", regime: "TL-MANDATORY", ...values });

describe("the page", () => {
  const withoutPictures = (html: string) => html.replace(/<svg.*?<\/svg>/gs, "<svg/>");

  test.each(LANGUAGES)("of a negotiation that goes on, in %s", async (language) => {
    const html = withoutPictures(renderDocument(view(negotiatingAccount(), language)).body);
    await expect(html).toMatchFileSnapshot(`../../golden/pages/negotiate.${language}.html`);
  });

  test("of a closed one", async () => {
    const html = withoutPictures(renderDocument(view(closedAccount)).body);
    await expect(html).toMatchFileSnapshot("../../golden/pages/negotiate-closed.zh-CN.html");
  });

  test("of one that has only a name", async () => {
    const html = withoutPictures(renderDocument(view(bareNegotiation, "en")).body);
    await expect(html).toMatchFileSnapshot("../../golden/pages/negotiate-bare.en.html");
  });

  test("says who may read it, on every page", () => {
    expect(view(negotiatingAccount()).frame.mark).toBe("绝密　仅限谈判组　含个人信息");
    expect(view(negotiatingAccount(), "zh-CN", { personal: false }).frame.mark).toBe("绝密　仅限谈判组");
  });
});

describe("the numbers of page one", () => {
  const { figures } = view(negotiatingAccount());
  const shown = formats("zh-CN", 5_800_000);

  test.each([
    ["zone", figures.prices.zopa?.width, 540_000],
    ["beyond their limit", figures.prices.beyond, 40_000],
    ["between the offers", figures.prices.gap, 510_000],
    ["given", figures.concessions.given, 240_000],
    ["planned by now", figures.concessions.plannedGiven, 260_000],
    ["next step", figures.concessions.next?.amount, 90_000],
    ["next price", figures.concessions.next?.price, 5_470_000],
    ["last price of the plan", figures.concessions.next?.lastPrice, 5_420_000],
    ["share of the zone at the next price", figures.shares.next, 49 / 54],
    ["share at the target", figures.shares.target, 42 / 54],
    ["share at their offer", figures.shares.theirs, 7 / 54],
    ["cost of what we give", figures.give, -0.3],
    ["gain of what we get", figures.get, 0.4],
  ])("%s", (_, figure, expected) => {
    expect(figure).toBeCloseTo(expected, 9);
  });

  test("rows of another negotiation do not count", () => {
    const { offers, concessionPlans } = negotiatingAccount();
    const others = { offers: [...offers, ...offersOf("N-2")], concessionPlans: [...concessionPlans, ...planOf("N-2")] };
    expect(JSON.stringify(view(negotiatingAccount({}, others)).figures) === JSON.stringify(figures)).toBe(true);
  });

  test("an offer of a later day is not there", () => {
    expect(figures.runs.own).toEqual([5_800_000, 5_630_000, 5_560_000]);
    const gaps = findSection(view(negotiatingAccount()), "gaps");
    expect(JSON.stringify(gaps.parts)).toContain("另有 1 次出价的日期在截至日之后");
  });

  test.each([
    ["zopa", [figures.prices.own.current, figures.prices.beyond, figures.concessions.next?.price]],
    ["next", [figures.concessions.next?.amount, figures.concessions.next?.price]],
    ["batna", [figures.prices.own.alternative, figures.prices.other.alternative]],
    ["ladder", [figures.concessions.given]],
    ["authority", [5_450_000]],
  ])("the title of %s writes them", (id, amounts) => {
    const title = titleOf(view(negotiatingAccount()), id);
    for (const amount of amounts) expect(title).toContain(shown.money(amount ?? Number.NaN));
  });

  test.each([
    ["give", "代价 30.0 分", "30.0"],
    ["get", "所得 40.0 分", "40.0"],
  ])("%s adds up to its title", (id, title, sum) => {
    const section = findSection(view(negotiatingAccount()), id);
    expect(section.title).toContain(title);
    const [table] = partsOf(section.parts, "table");
    expect(table?.rows.at(-1)?.cells.at(-1)?.text).toBe(sum);
  });

  const issue = (name: string, own: number, other: number, current: number) =>
    [name, "分", [own, 10, 0], [other, 0, 10], current] as const;
  test.each([
    ["an offer past our own walk-away", { walkAway: 5_600_000 }, {}, "现报价 556.0 已越过底线 4.0"],
    ["offers that have met", { otherOpening: null }, { price: 5_600_000 }, "双方出价已经碰上"],
    ["an offer of theirs below our walk-away", {}, { price: 4_900_000 }, "对方现出价还不到我方底线"],
  ])("%s is said", (_, changes, offer: { readonly price?: number }, expected) => {
    const { offers } = negotiatingAccount();
    const changed = offers.map((one) => (one.side === "OTHER" ? { ...one, price: offer.price ?? one.price } : one));
    expect(textOf(view(negotiatingAccount(changes, { offers: changed })))).toContain(expected);
  });

  test.each([
    ["weighs more for them and can move", issue("可让", 0.4, 0.6, 10), ["可让"]],
    ["is where they want it already", issue("已让", 0.4, 0.6, 0), []],
  ])("an issue that %s is given or not", (_, one, expected) => {
    const negotiationIssues = issuesOf("N-1", [one, issue("另一项", 0.6, 0.4, 0)]);
    const tables = partsOf(findSection(view(negotiatingAccount({}, { negotiationIssues })), "give").parts, "table");
    const given = tables.flatMap(({ rows }) => rows.slice(0, -1).map(({ cells }) => cells[0]?.text));
    expect(given).toEqual(expected);
  });

  test("the issues to give weigh more for them, those to get more for us; none is both", () => {
    const names = (id: string) =>
      partsOf(findSection(view(negotiatingAccount()), id).parts, "table").flatMap(({ rows }) =>
        rows.slice(0, -1).map(({ cells }) => cells[0]?.text),
      );
    expect(names("give")).toEqual(["到场时限", "培训"]);
    expect(names("get")).toEqual(["预付款"]);
  });
});

describe("what the brief says first", () => {
  test.each<
    [changes: Partial<Row<"negotiations">>, rows: Parameters<typeof negotiatingAccount>[1], title: string, why: string]
  >([
    [{}, {}, "第 3 轮只让 9.0，低于 545.0 要请示", "the next step and the limit of authority"],
    [{ walkAway: null }, {}, "底线未定，先定再谈", "no walk-away"],
    [{ walkAway: 4_800_000 }, {}, "底线不如备选方案，先改底线", "the alternative is better"],
    [{ target: 5_900_000 }, {}, "开价不如目标，先改次序", "the opening is worse"],
    [{}, { concessionPlans: [] }, "没有让步计划，不宜再让，低于 545.0 要请示", "no plan"],
    [{}, { offers: [] }, "以 580.0 开价，底线 498.0", "before the first offer"],
    [{}, { tenders: [tender({ form: "OPEN" })] }, "中标前不得谈价格，只做公开的投标与答疑", "a tender"],
    [{}, { tenders: [tender({ form: "DIRECT" })] }, "第 3 轮只让 9.0，低于 545.0 要请示", "no tender by law"],
    [
      {},
      { tenders: [tender({ form: "OPEN", regime: "PRIVATE" })] },
      "第 3 轮只让 9.0，低于 545.0 要请示",
      "a company's own",
    ],
    [
      {},
      { tenders: [tender({ form: "OPEN", awarded: day("2026-06-20") })] },
      "第 3 轮只让 9.0，低于 545.0 要请示",
      "awarded",
    ],
    [
      {},
      { tenders: [tender({ form: "OPEN", awarded: day("2026-07-20") })] },
      "中标前不得谈价格，只做公开的投标与答疑",
      "awarded later",
    ],
  ])("%j: %s", (changes, rows, title) => {
    expect(view(negotiatingAccount(changes, rows)).headline.title).toBe(title);
  });

  test("a buyer's prices run the other way", () => {
    const buyer = negotiatingAccount(
      { side: "BUYER", opening: 4_000_000, target: 4_500_000, walkAway: 5_000_000, batnaValue: 5_200_000, otherWalkAway: 4_600_000, authorityLimit: 4_700_000 },
      { offers: offersOf("N-1", [[0, "OWN", 4_000_000, "2026-06-03"], [1, "OWN", 4_200_000, "2026-06-10"], [1, "OTHER", 5_100_000, "2026-06-10"]]) },
    ); // prettier-ignore
    const { figures, headline } = view(buyer);
    expect(figures.concessions.own).toEqual([200_000]);
    expect(figures.prices.zopa?.width).toBe(400_000);
    expect(figures.prices.beyond).toBe(400_000);
    expect(headline.title).toContain("高于 470.0 要请示");
    expect(figures.concessions.next?.price).toBeGreaterThan(4_200_000);
  });

  test("a barred tender names the articles and offers no next price", () => {
    const barred = view(negotiatingAccount({}, { tenders: [tender({ form: "INVITED" })] }));
    const text = textOf(barred);
    expect(text).toMatch(/《招标投标法》第43条/);
    expect(barred.headline.messages[0]?.text).toContain("运维框架招标");
    expect(titleOf(barred, "next")).toContain("中标前不谈价格");
    expect(text).not.toContain("下一步 547.0");
    expect(barred.figures.barredByTender).toBe(true);
  });
});

describe("the reading of the concessions", () => {
  test("a running series is compared with its plan and not classified", () => {
    const { figures, ...document } = view(negotiatingAccount());
    expect(figures.concessions.verdict).toBeNull();
    expect(figures.concessions.progress?.pace).toBe("BEHIND");
    expect(titleOf({ ...document, figures }, "ladder")).toBe("已让 24.0，比计划少 2.0");
  });

  test("a closed one has its type", () => {
    const closed = view(closedAccount);
    expect(closed.figures.concessions.verdict?.type).toBe("FALLING");
    expect(titleOf(closed, "ladder")).toBe("已让 40.0，属于希望成交型");
    expect(closed.headline.title).toBe("已按 540.0 成交，正好达到目标");
    expect(sectionsOf(closed).map(({ id }) => id)).toContain("outcome");
  });

  test("a closed one has no advice for talks", () => {
    const ids = sectionsOf(view(closedAccount)).map(({ id }) => id);
    expect(ids).not.toEqual(expect.arrayContaining(["tactics"]));
    expect(ids).toEqual(expect.arrayContaining(["steps", "packages", "gaps"]));
  });

  test("a step never passes the walk-away", () => {
    const { figures } = view(negotiatingAccount({ walkAway: 5_500_000, batnaValue: null }));
    expect(figures.concessions.next).toMatchObject({ amount: 60_000, price: 5_500_000, cut: true, later: 0 });
  });

  test("who gave more than planned gives less next", () => {
    const offers = offersOf("N-1", [
      [0, "OWN", 5_800_000, "2026-06-03"],
      [1, "OWN", 5_600_000, "2026-06-10"],
    ]);
    const { figures } = view(negotiatingAccount({}, { offers }));
    expect(figures.concessions.next?.amount).toBeCloseTo(60_000, 6);
  });
});

describe("packages", () => {
  const { packages } = view(negotiatingAccount()).figures;

  test("offers are near to each other for us and differ for them", () => {
    const offers = packages?.offers ?? [];
    const nash = packages?.nash?.ownUtility ?? Number.NaN;
    expect(offers).toHaveLength(3);
    for (const { ownUtility } of offers) expect(Math.abs(ownUtility - nash)).toBeLessThanOrEqual(0.05 + 1e-9);
    const theirs = offers.map(({ otherUtility }) => otherUtility);
    expect(theirs).toEqual(theirs.toSorted((one, two) => two - one));
  });

  test("no package on the frontier is beaten by another on it", () => {
    for (const one of packages?.frontier ?? [])
      for (const other of packages?.frontier ?? []) {
        const isBeaten = other.ownUtility >= one.ownUtility + 1e-9 && other.otherUtility >= one.otherUtility + 1e-9;
        expect(isBeaten).toBe(false);
      }
  });

  test("issues whose limits do not meet are said, and left out of packages", () => {
    const apart = issuesOf("N-1", [
      ["付款", "%", [0.5, 100, 80], [0.5, 30, 50], 40],
      ["交期", "周", [0.5, 8, 4], [0.5, 4, 8], 6],
    ]);
    const document = view(negotiatingAccount({}, { negotiationIssues: apart }));
    expect(document.figures.packages).toBeNull();
    expect(JSON.stringify(findSection(document, "issues").parts)).toContain("付款的双方底线没有重叠");
    expect(titleOf(document, "packages")).toBe("议题资料不全，组不成方案");
  });
});

describe("wordings", () => {
  test("what was prepared to be said is searched, with the place of each wording", () => {
    const language = findSection(view(negotiatingAccount()), "language");
    expect(language.title).toBe("准备好的话里有 1 处要改");
    const [found] = partsOf(language.parts, "table");
    expect(found?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["出价 第 1 轮", "换三年总量，原则上不再谈", "原则上", "弹性语言"],
    ]);
  });

  test("the team's own words are looked for as well, and come first among those to avoid", () => {
    const one = negotiatingAccount();
    const [negotiation] = one.negotiations;
    if (negotiation === undefined) throw new Error("no negotiation");
    const book = negotiatingBook(one);
    const toneWords = [contractRow("toneWords", { word: "换三年总量", kind: "THREAT" })];
    const document = negotiationView(
      { ...book, team: { ...book.team, toneWords } },
      ...([one, negotiation, optionsFor("zh-CN")] as const),
    );
    const [found, avoid] = partsOf(findSection(document, "language").parts, "table");
    expect(found?.rows.map(({ cells }) => cells[2]?.text)).toEqual(["换三年总量", "原则上"]);
    expect(avoid?.rows[1]?.cells[1]?.text).toMatch(/^换三年总量、/);
  });
});

describe("missing data", () => {
  test.each(LANGUAGES)("a name alone gives a whole brief in %s, with what to enter where", (language) => {
    const document = view(bareNegotiation, language);
    const { body } = renderDocument(document);
    expect(body).not.toMatch(/undefined|null|NaN|Infinity/);
    const [table] = partsOf(findSection(document, "gaps").parts, "table");
    expect(table?.rows.length).toBeGreaterThan(15);
    for (const { cells } of table?.rows ?? []) for (const { text } of cells) expect(text).not.toBe("");
  });

  test("the brief edition has page one, the preparation, the issues and the gaps", () => {
    const ids = sectionsOf(view(negotiatingAccount(), "zh-CN", { depth: "brief" })).map(({ id }) => id);
    expect(ids).toEqual([
      "zopa",
      "give",
      "get",
      "next",
      "batna",
      "ladder",
      "authority",
      "preparation",
      "issues",
      "gaps",
    ]);
  });

  test("any of the cells may be empty", () => {
    const row = negotiatingAccount().negotiations[0];
    if (row === undefined) throw new Error("no negotiation");
    const columns = Object.keys(row).filter((column) => column !== "name" && column !== "negId");
    fc.assert(
      fc.property(
        fc.subarray(columns),
        fc.subarray(["offers", "negotiationIssues", "concessionPlans"]),
        (empty, tables) => {
          const changes = Object.fromEntries(empty.map((column) => [column, null]));
          const rows = Object.fromEntries(tables.map((table) => [table, []]));
          const { body } = renderDocument(view(negotiatingAccount(changes, rows), "en"));
          expect(body).not.toMatch(/undefined|NaN|Infinity/);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("privacy", () => {
  test("contacts' names in free texts stand only where they are asked for", () => {
    expect(textOf(view(negotiatingAccount()))).toContain("周砚青");
    const hidden = textOf(view(negotiatingAccount(), "zh-CN", { personal: false }));
    expect(hidden).not.toContain("周砚青");
    expect(hidden).toContain("决策人 1 要交出降本数字");
  });

  test("there is no edition for the customer", () => {
    expect(negotiate.audiences).toEqual(["internal"]);
  });

  test("hostile texts stay texts", () => {
    const hostile = { name: hostileAccount.name, batna: `<script>alert("1")</script>`, lead: `{{x}}</style>` };
    const document = view(negotiatingAccount(hostile));
    const holder = globalThis.document.createElement("div");
    holder.innerHTML = renderDocument(document).body;
    expect(holder.querySelectorAll("script, b b")).toHaveLength(0);
    expect(holder.textContent).toContain(`<script>alert("1")</script>`);
  });
});

test("a book gives a brief for each negotiation, with names of their own", () => {
  const twice = negotiatingAccount();
  const account = {
    ...twice,
    negotiations: [...twice.negotiations, ...bareNegotiation.negotiations, ...bareNegotiation.negotiations],
  };
  const drafts = negotiate.drafts(negotiatingBook(account), [account], optionsFor("zh-CN"));
  expect(drafts).toHaveLength(3);
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(3);
  expect(drafts[0]?.write().render().body).toContain("第 3 轮只让 9.0");
});
