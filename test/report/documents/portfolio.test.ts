import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { formats } from "#locales/format.ts";
import type { DocumentOptions } from "#report/documents/document-kind.ts";
import { portfolio } from "#report/documents/portfolio.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import { portfolioView } from "#report/view/portfolio/portfolio-view.ts";
import { shortNames, tagNames } from "#report/view/short-names.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { contract, TABLE_IDS, type TableId } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { columnsLeftOut } from "#workbook/may-tell.ts";
import { contractRow } from "#test/support/contract-row.ts";
import { findSection, partsOf, sectionsOf } from "#test/support/find-section.ts";
import { portfolioBook } from "#test/support/portfolio-book.ts";
import { readable } from "#test/support/readable-document.ts";
import { account, AS_OF, bookOf, customer, day, deal, hostileAccount } from "#test/support/sample-book.ts";

const optionsFor = (language: Language, more: Partial<DocumentOptions> = {}): DocumentOptions => ({
  language,
  asOf: AS_OF,
  personal: false,
  audience: "internal",
  depth: "full",
  theme: PLAIN_THEME,
  ...more,
});

function view(book: AccountBook = portfolioBook, language: Language = "zh-CN", more: Partial<DocumentOptions> = {}) {
  return portfolioView(book, book.accounts, optionsFor(language, more));
}

type View = ReturnType<typeof view>;

const cellsOf = (document: View, section: string): readonly (readonly string[])[] =>
  (partsOf(findSection(document, section).parts, "table")[0]?.rows ?? []).map(({ cells }) =>
    cells.map(({ lead, text, date }) => lead ?? date?.text ?? text),
  );
const numbersOf = (document: View) => partsOf(findSection(document, "numbers").parts, "key-numbers")[0]?.numbers ?? [];
const idsOf = (document: View) => sectionsOf(document).map(({ id }) => id);
const named = (names: readonly string[]): AccountBook => bookOf(names.map((name) => account(customer({ name }))));

describe("the report", () => {
  test.each(LANGUAGES)("says what it said, in %s", async (language) => {
    const file = `../../golden/views/portfolio.${language}.json`;
    await expect(readable(view(portfolioBook, language))).toMatchFileSnapshot(file);
  });

  test.each(LANGUAGES)("is placed as the golden page has it, in %s", async (language) => {
    const { body } = renderDocument(view(portfolioBook, language, { depth: "brief" }));
    const page = body.replace(/<svg[^]*?<\/svg>/g, "<svg/>");
    await expect(page).toMatchFileSnapshot(`../../golden/pages/portfolio.${language}.html`);
  });

  test("is one for the whole book or for the chosen accounts together, none without accounts", () => {
    const options = optionsFor("zh-CN");
    const chosen = portfolioBook.accounts.slice(0, 2);
    const told = (accounts: AccountBook["accounts"]) =>
      portfolio.drafts(portfolioBook, accounts, options).map(({ id, name }) => [id, name]);
    expect(told(portfolioBook.accounts)).toEqual([["portfolio", "大客户组合"]]);
    expect(told(chosen)).toEqual([["portfolio K-1 K-2", "所选 2 户客户"]]);
    expect(told([])).toEqual([]);
    const { figures } = portfolioView(portfolioBook, chosen, options);
    expect(figures.standings.map(({ account: id }) => id)).toEqual(["K-1", "K-2"]);
    // The monthly targets are the whole team's, and each manager has four accounts in the whole book.
    expect(figures.year?.quarters.map(({ target }) => target)).toEqual([null, null, null, null]);
    expect(figures.coverage.people).toBeCloseTo(0.5, 9);
  });

  test("has two pages in brief and everything in full", () => {
    const brief = view(portfolioBook, "zh-CN", { depth: "brief" });
    const first = ["numbers", "concentration", "matrix", "quarters", "coverage", "next"];
    expect(brief.sheets.map(({ onePage }) => onePage)).toEqual([true, true]);
    expect(idsOf(brief)).toEqual([...first, "accounts", "gaps"]);
    expect(idsOf(view())).toEqual([
      ...first,
      ...["accounts", "tiers", "staffing", "funnel", "ratings", "slippage", "levelling", "churn", "whale", "results"],
      ...["coaching", "okr", "gaps"],
    ]);
  });
});

describe("page one", () => {
  test.each(LANGUAGES)("its texts are its figures, in %s", (language) => {
    const document = view(portfolioBook, language);
    const { year, overdue, coverage, concentration } = document.figures;
    if (year === null || year.gap === null || overdue === null || concentration === null) throw new Error("figures");
    const format = formats(language, Math.max(year.target ?? 0, year.likely, concentration.total));
    const [signed, likely, owed, visits] = numbersOf(document);
    expect(signed?.value).toBe(format.money(year.signed));
    expect(likely?.value).toBe(format.money(year.likely));
    expect(likely?.change?.text).toBe(format.moneyChange(year.gap));
    expect(owed?.value).toBe(format.money(overdue.total));
    expect(visits?.value).toBe(format.ratio(coverage.compliance?.rate ?? NaN));
    const money = (level: "commit" | "likely" | "best") =>
      [...year.quarters, year].map((one) => format.money(one[level]));
    const amounts = cellsOf(document, "quarters").map(([, ...cells]) => cells);
    expect(amounts.slice(0, 3)).toEqual([money("commit"), money("likely"), money("best")]);
    expect(document.headline.messages.map(({ text }) => text).join()).toContain(format.money(overdue.old ?? NaN));
    expect(findSection(document, "concentration").title).toContain(format.ratio(concentration.topThree));
  });

  test.each([
    [
      "a red light is named with its plan, owner and date",
      ["北岫矿业", "停供谈判前由总经理上门", "程墨", "2026-07-06"],
    ],
    [
      "what has no date of its own gets one a week on",
      ["澜岳新能源", "与客户高层商定付款日", "蒋临", "建议 2026-07-07"],
    ],
  ])("next: %s", (_, expected) => {
    const rows = cellsOf(view(), "next");
    expect(rows.find((row) => row.includes(expected[0] ?? ""))).toEqual(expect.arrayContaining(expected));
    expect(rows).toHaveLength(5);
  });

  test("the gap is that of the accounts with a target", () => {
    const open = (amount: number) => deal({ step: "ST6", status: "OPEN", amount, expSign: day("2026-09-01") });
    const book = bookOf([
      account(customer({ name: "有目标", signTarget: 10_000_000 }), { opportunities: [open(4_000_000)] }),
      account(customer({ name: "没有目标" }), { opportunities: [open(9_000_000)] }),
    ]);
    const { year } = view(book).figures;
    expect(year?.targetedLikely).toBeCloseTo(((year?.likely ?? 0) * 4) / 13, 3);
    expect(year?.gap).toBeCloseTo((year?.targetedLikely ?? 0) - 10_000_000, 6);
    expect(view(book).headline.messages[0]?.text).toContain("只算填了目标的 1 户");
  });

  test.each([
    ["an opportunity whose date has passed is expected in the quarter to come", "2026-03-01", "2026-06-30", 3],
    ["one of this quarter stays in it", "2026-06-10", "2026-06-15", 2],
    ["the last day of the year has no next quarter", "2026-10-01", "2026-12-31", 4],
  ])("%s", (_, expSign, asOf, quarter) => {
    const open = deal({ step: "ST6", status: "OPEN", amount: 1_000_000, expSign: day(expSign) });
    const book = bookOf([account(customer({ name: "甲公司" }), { opportunities: [open] })]);
    const { year } = view(book, "zh-CN", { asOf: day(asOf) }).figures;
    expect(year?.quarters.filter(({ likely }) => likely > 0).map((one) => one.quarter)).toEqual([quarter]);
  });

  test.each([
    ["nothing is overdue on the day it is due", "2026-06-30", [0, 0, 0]],
    ["a month", "2026-05-31", [0, 0, 100]],
    ["more than a month", "2026-05-30", [0, 100, 0]],
    ["sixty days", "2026-05-01", [0, 100, 0]],
    ["more than sixty", "2026-04-30", [100, 0, 0]],
  ])("receivables: %s", (_, due, ages) => {
    const receivables = [contractRow("receivables", { amount: 100, due: day(due) })];
    const book = bookOf([account(customer({ name: "甲公司" }), { receivables })], ["receivables"]);
    const { standings, overdue } = view(book).figures;
    expect(standings[0]?.overdue).toBe(ages.reduce((sum, one) => sum + one, 0));
    expect(overdue?.old ?? 0).toBe(ages[0]);
  });

  test("money that came in after the date was still owed on it", () => {
    const paid = {
      amount: 100,
      received: 100,
      outstanding: 0,
      due: day("2026-05-01"),
      receivedDate: day("2026-07-02"),
    };
    const receivables = [contractRow("receivables", paid)];
    const book = bookOf([account(customer({ name: "甲公司" }), { receivables })], ["receivables"]);
    expect(view(book).figures.overdue?.total).toBe(100);
    expect(view(book, "zh-CN", { asOf: day("2026-07-02") }).figures.overdue?.total).toBe(0);
  });
});

describe("the rest", () => {
  test("a slip runs from the first prediction, its days in the step from the stage log", () => {
    const rows = cellsOf(view(), "slippage");
    // First 2026-09-15, now 2026-10-15; entered the step on 2026-06-10, though the opportunity says 2026-05-01.
    expect(rows.find(([name]) => name === "远柏医药")).toEqual(
      expect.arrayContaining(["2026-09-15", "2026-10-15", "+30", "20"]),
    );
  });

  test("accounts that cost more than they bring are under water", () => {
    const { whale, standings } = view().figures;
    expect(whale?.unprofitable).toBe(2);
    const [worst] = cellsOf(view(), "whale");
    const leaving = standings[10];
    expect(worst?.[0]).toBe("北岫矿业");
    expect((leaving?.grossProfit ?? 0) - (leaving?.cost ?? 0)).toBeLessThan(0);
  });

  test("the weakest check of the logs is what to talk about", () => {
    const logs = view().figures.reps.map(({ logs: score }) => score);
    // Person, time and goal of ten; two of three were entered in time.
    for (const score of logs) expect(score).toBeCloseTo(30 + 20 / 3, 9);
  });

  test("OKR of one's own, of the latest period", () => {
    const rows = cellsOf(view(), "okr");
    expect(rows.map(([name, , , score]) => [name, score])).toEqual([
      ["蒋临", "0.13"],
      ["石景衡", "0.38"],
      ["白蔚", "0.63"],
    ]);
  });

  test("policy people are those of the tiers", () => {
    const { tiers, policy, people } = view().figures.coverage;
    expect(tiers.reduce((sum, tier) => sum + (tier.policy ?? 0), 0)).toBeCloseTo(policy ?? NaN, 9);
    expect(tiers.reduce((sum, tier) => sum + (tier.people ?? 0), 0)).toBeCloseTo(people ?? NaN, 9);
    expect(people).toBeCloseTo(3, 9);
  });
});

describe("laws", () => {
  const amount = fc.integer({ min: 0, max: 5_000_000 });
  const date = fc.integer({ min: 0, max: 800 }).map((days) => (day("2025-01-01") + days) as typeof AS_OF);
  const anyDeal = fc
    .record({
      amount,
      expSign: fc.option(date),
      closed: fc.option(date),
      status: fc.constantFrom("OPEN", "WON", "LOST", "SUSPENDED"),
      step: fc.constantFrom("ST1", "ST3", "ST5", "ST6", "ST7"),
    } as const)
    .map((one) => deal(one));
  const anyAccount = fc
    .record({ target: fc.option(amount), opportunities: fc.array(anyDeal, { maxLength: 6 }) })
    .map(({ target, opportunities }) => account(customer({ name: "甲公司", signTarget: target }), { opportunities }));
  const anyBook = fc
    .array(anyAccount, { minLength: 1, maxLength: 6 })
    .map((accounts) => bookOf(accounts, ["opportunities"]));
  const anyDay = fc.constantFrom(AS_OF, day("2026-03-31"), day("2026-12-31"), day("2026-08-11"));

  test("quarters add up to the year, accounts to the whole, and what is over is signed", () => {
    fc.assert(
      fc.property(anyBook, anyDay, (book, asOf) => {
        const { year, standings } = view(book, "zh-CN", { asOf }).figures;
        if (year === null) throw new Error("no year");
        for (const level of ["signed", "commit", "likely", "best"] as const) {
          const quarters = year.quarters.reduce((sum, quarter) => sum + quarter[level], 0);
          expect(quarters).toBeCloseTo(year[level], 3);
        }
        expect(standings.reduce((sum, { likely }) => sum + likely, 0)).toBeCloseTo(year.likely, 3);
        const isYearOver = asOf === day("2026-12-31");
        for (const { past, likely, signed } of year.quarters) if (past && !isYearOver) expect(likely).toBe(signed);
      }),
      { numRuns: 60 },
    );
  });
});

describe("missing data", () => {
  test.each(LANGUAGES)("a book with only names is one page that says what to enter where, in %s", (language) => {
    const document = view(named(["澜岳新能源股份有限公司", "曜岭半导体"]), language);
    expect(document.sheets).toHaveLength(1);
    expect(idsOf(document)).toEqual(["gaps", "accounts"]);
    expect(cellsOf(document, "accounts").flat().filter(Boolean)).toEqual(["澜岳新能源", "曜岭半导体"]);
    const where = cellsOf(document, "gaps").map(([, cell]) => cell);
    expect(where.join()).toContain("年度签约目标");
    expect(document.headline.messages).toHaveLength(1);
  });

  const empty = bookOf([account(customer({ name: "甲公司", signTarget: 1_000_000 }))], ["opportunities"]);
  test.each([
    ["concentration", "“销售”表的“收入”列"],
    ["matrix", "“客户”表的“财务贡献”列"],
    ["coverage", "“客户”表的“财务贡献”列"],
    ["coaching", "“客户”表的“客户经理”列"],
    ["slippage", "“商机”表的“首次预计签约日期”列"],
  ])("the section %s names sheet and column", (id, where) => {
    const texts = partsOf(findSection(view(empty), id).parts, "text").map(({ text }) => text);
    expect(texts.join()).toContain(where);
  });

  test("no section is empty, whatever table is missing", () => {
    // To take away what the book does not have would print the same report again.
    const { sources: had, accounts: all, team: own } = portfolioBook;
    const rowsOf = (owner: object, table: TableId) => (owner as Partial<Record<TableId, unknown[]>>)[table] ?? [];
    const isThere = (table: TableId) => table in had || [...all, own].some((one) => rowsOf(one, table).length > 0);
    const present = TABLE_IDS.filter(isThere);
    expect(present.length).toBeGreaterThan(10);
    for (const table of present) {
      const sources = Object.fromEntries(Object.entries(portfolioBook.sources).filter(([id]) => id !== table));
      const accounts = portfolioBook.accounts.map((one) => (table in one ? { ...one, [table]: [] } : one));
      const team = { ...portfolioBook.team, ...(table in portfolioBook.team ? { [table]: [] } : {}) };
      for (const { id, title, parts } of sectionsOf(view({ ...portfolioBook, accounts, team, sources }))) {
        // Without gaps their title says all that there is.
        if (id !== "gaps") expect(parts.length, `${table}: ${id}`).toBeGreaterThan(0);
        expect(`${table} ${id} ${title}`).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });

  test("hostile names stay text", () => {
    const { body } = renderDocument(view(bookOf([hostileAccount, hostileAccount])));
    expect(body).not.toMatch(/<script|<img/);
  });
});

describe("what it may tell", () => {
  test("contacts are called by their part, in free texts too, unless personal data were asked for", () => {
    const personal = view(portfolioBook, "zh-CN", { personal: true });
    expect(JSON.stringify(view())).not.toContain("李明");
    expect(JSON.stringify(personal)).toContain("李明");
    expect(view().frame.mark).toBe("内部机密");
    expect(personal.frame.mark).toContain("含个人信息");
  });

  test.each([false, true])("nothing that the contract keeps back; personal data asked for: %s", (personal) => {
    const mark = (table: TableId, row: object) => {
      const texts = Object.entries<Column>(contract[table].columns).filter(
        ([, { kind, sensitivity = "business" }]) => kind === "text" && sensitivity !== "business",
      );
      return { ...row, ...Object.fromEntries(texts.map(([column]) => [column, `秘鸟${table}.${column}.止`])) };
    };
    const marked = <Owner extends object>(owner: Owner): Owner =>
      Object.fromEntries(
        Object.entries(owner).map(([id, rows]) => [
          id,
          Array.isArray(rows) ? rows.map((row: object) => mark(id as TableId, row)) : (rows as unknown),
        ]),
      ) as Owner;
    const accounts = portfolioBook.accounts.map(marked);
    const document = JSON.stringify(
      view({ ...portfolioBook, accounts, team: marked(portfolioBook.team) }, "zh-CN", { personal }),
    );
    const told = columnsLeftOut(personal).filter(({ table, column }) => document.includes(`秘鸟${table}.${column}.`));
    expect(told).toEqual([]);
  });
});

test.each([
  ["the legal form goes", ["澜岳新能源股份有限公司", "Chengli Energy Co., Ltd."], ["澜岳新能源", "Chengli Energy"]],
  ["two that would be the same keep it", ["华岳有限公司", "华岳股份有限公司"], ["华岳有限公司", "华岳股份有限公司"]],
  ["a name that is nothing else stays", ["有限公司"], ["有限公司"]],
  ["the place in brackets goes with it", ["澜岳（上海）有限公司"], ["澜岳"]],
])("short names: %s", (_, names, short) => {
  expect(shortNames(names)).toEqual(short);
});

test.each([
  ["one word tells them apart", ["Chengli New Energy", "Pengye Foods"], ["Chengli", "Pengye"]],
  ["as many words as that takes", ["North Star Steel", "North Star Foods"], ["North Star Steel", "North Star Foods"]],
  ["a first word in common is not enough", ["Delta Power", "Delta Water"], ["Delta Power", "Delta Water"]],
  ["a very short word says too little", ["UK Rail", "Pengye Foods"], ["UK Rail", "Pengye"]],
  ["a name that begins another stays", ["Brightwater", "Brightwater Labs"], ["Brightwater", "Brightwater Labs"]],
  ["Chinese names have no words", ["澄砺新能源", "芃野食品"], ["澄砺新能源", "芃野食品"]],
])("tags: %s", (_, names, tags) => {
  expect(tagNames(names)).toEqual(tags);
});

test("what has no date is suggested within the team's days", () => {
  const parameters = { ...portfolioBook.parameters, "plan.actDays": 3 };
  const rows = partsOf(findSection(view({ ...portfolioBook, parameters }), "next").parts, "table")[0]?.rows ?? [];
  expect(rows.map(({ cells }) => cells.at(-1)?.text)).toContain("建议 2026-07-03");
});

test("the accounts that come first are marked on page two as well", () => {
  const marks = (id: string) =>
    (partsOf(findSection(view(), id).parts, "table")[0]?.rows ?? []).flatMap(({ cells }) =>
      cells.slice(0, 2).some(({ mark }) => mark?.includes("危险") === true)
        ? [
            cells
              .slice(0, 2)
              .map(({ lead }) => lead ?? "")
              .join(""),
          ]
        : [],
    );
  expect(marks("next").length).toBeGreaterThan(0);
  expect(marks("accounts")).toEqual(expect.arrayContaining([...marks("next")]));
});
