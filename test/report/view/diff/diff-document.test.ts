import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import { compareBooks, type DiffOptions } from "#report/view/diff/diff-view.ts";
import { diffDocument } from "#report/view/diff/document/diff-document.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { findSection, partsOf } from "#test/support/find-section.ts";
import { valueOf } from "#test/support/outcome.ts";
import { readPdf } from "#test/support/read-pdf.ts";
import { account, customer, deal } from "#test/support/sample-book.ts";
import { testPrinter } from "#test/support/test-printer.ts";
import { book, NEW_DAY, newBook, OLD_DAY, oldBook } from "./story.ts";

function documentOf(old: AccountBook, later: AccountBook, options: Partial<DiffOptions> = {}) {
  const days = { asOf: NEW_DAY, asOfOld: OLD_DAY };
  const asked = { language: "zh-CN" as Language, personal: false, accounts: [], ...days, ...options };
  return diffDocument(compareBooks(old, later, asked), PLAIN_THEME);
}

const rowsOf = (view: ReturnType<typeof documentOf>, id: string) =>
  partsOf(findSection(view, id).parts, "table")[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
const number = (text: string) => Number(text.replaceAll(",", "").replace("−", "-"));

describe.each(LANGUAGES)("the story of a quarter, printed in %s", (language) => {
  const view = documentOf(oldBook, newBook, { language });

  test("texts and structure", () => {
    const page = renderDocument(view).body.replace(/<svg[^]*?<\/svg>/g, "<svg/>");
    expectGolden(`pages/diff.${language}.html`, page);
  });

  test("says what moved, for whom and why on page one", () => {
    const [first] = view.sheets;
    expect(first?.bands.flatMap(({ columns }) => columns.map(({ section }) => section.id))).toEqual([
      "numbers",
      "bridge",
      "causes",
      "worse",
      "better",
    ]);
    expect(view.headline.title).toMatch(/251\.0|2,510/);
    expect(view.headline.messages).toHaveLength(3);
  });

  test("the rows of both bridges add up as they are shown", () => {
    const lines = rowsOf(view, "bridge").map(([, , amount = ""]) => number(amount));
    const [start = 0, ...changes] = lines;
    const end = changes.pop();
    expect(changes.reduce((sum, change) => sum + change, start)).toBeCloseTo(end ?? NaN, 6);
    const causes = rowsOf(view, "causes").map(([, amount = ""]) => number(amount));
    const total = causes.pop();
    expect(causes.reduce((sum, change) => sum + change, 0)).toBeCloseTo(total ?? NaN, 6);
    expect(total).toBeCloseTo((end ?? 0) - start, 6);
  });

  test("and so do the figures behind them", () => {
    const { bridge, causes, forecast } = view.figures;
    const change = (forecast.to ?? 0) - (forecast.from ?? 0);
    const moved = bridge.filter(({ part }) => part !== "START" && part !== "END");
    expect(moved.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(change, 4);
    expect(causes.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(change, 4);
  });

  test("names no contact unless that is asked for", () => {
    const names = [...oldBook.accounts, ...newBook.accounts].flatMap(({ persons }) => persons.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(0);
    const told = JSON.stringify(view);
    for (const name of names) expect(told).not.toContain(name);
    const personal = documentOf(oldBook, newBook, { language, personal: true });
    expect(names.some((name) => JSON.stringify(personal).includes(name))).toBe(true);
    expect(personal.frame.mark).not.toBe(view.frame.mark);
  });
});

describe("books that give less", () => {
  test("nothing moved", () => {
    const view = documentOf(newBook, newBook, { asOfOld: NEW_DAY });
    expect(view.headline.title).toContain("没有变");
    expect(findSection(view, "worse").title).toBe("没有变差的");
    expect(findSection(view, "causes").title).toBe("看不出原因");
  });

  test("lists of names only", () => {
    const [old, later] = ["甲", "乙"].map((name) => book(`${name}.xlsx`, [account(customer({ name }))]));
    if (old === undefined || later === undefined) throw new Error("There are two books.");
    const view = documentOf(old, later);
    expect(rowsOf(view, "added").map(([name]) => name)).toEqual(["乙"]);
    expect(rowsOf(view, "gone").map(([name]) => name)).toEqual(["甲"]);
    expect(renderDocument(view).body).not.toMatch(/undefined|NaN|\[object/);
  });

  test("one account of several has the causes of its own", () => {
    const [first] = documentOf(oldBook, newBook).figures.accounts;
    const view = documentOf(oldBook, newBook, { accounts: [first?.name ?? ""] });
    const { causes, forecast } = view.figures;
    const sum = causes.reduce((total, { amount }) => total + amount, 0);
    expect(sum).toBeCloseTo((forecast.to ?? 0) - (forecast.from ?? 0), 4);
    expect(view.figures.accounts).toHaveLength(1);
  });
});

describe("on paper", () => {
  const printer = testPrinter();

  const LONG = "名称特别特别长的大型工业自动化与能源管理综合服务集团股份有限公司";
  const many = (amount: number) =>
    book(
      `${LONG}-${amount}.xlsx`,
      Array.from({ length: 30 }, (_, at) =>
        account(customer({ custId: `K-${at}`, name: `${LONG}${at}`, overdue: amount * at, owner: "欧阳若岚" }), {
          opportunities: [
            deal({ oppId: `P-${at}`, name: `${LONG}项目${at}`, amount: amount * (at % 2 === 0 ? at : 40 - at) }),
          ],
        }),
      ),
    );

  test.each(LANGUAGES)("page one is one page with any data, in %s", async (language) => {
    const view = documentOf(many(100_000), many(130_000), { language });
    const [first] = view.sheets;
    if (first === undefined) throw new Error("There is no sheet.");
    const { pages } = await readPdf(valueOf(await printer.print(renderDocument({ ...view, sheets: [first] }))));
    expect(pages).toHaveLength(1);
  });
});
