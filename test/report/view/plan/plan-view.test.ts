import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { planView } from "#report/view/plan/plan-view.ts";
import type { Account } from "#workbook/account-book.ts";
import { findSection, partsOf } from "#test/support/find-section.ts";
import { readable } from "#test/support/readable-document.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import {
  AS_OF,
  bareAccount,
  hostileAccount,
  largeAccount,
  poorAccount,
  poorBook,
  richAccount,
  sampleBook,
} from "#test/support/sample-book.ts";

const cases = { rich: richAccount, poor: poorAccount, bare: bareAccount };
const bookOf = (name: string) => (name === "poor" ? poorBook : sampleBook);
const view = (name: keyof typeof cases, language: Language, personal: boolean) =>
  planView(bookOf(name), cases[name], { language, asOf: AS_OF, personal });

describe("the view of a plan", () => {
  for (const name of ["rich", "poor", "bare"] as const) {
    test.each(LANGUAGES)(`of the ${name} account reads well in %s`, (language) => {
      expectGolden(`views/${name}.${language}.json`, readable(view(name, language, name === "rich")));
    });
  }

  test("is the same whenever it is asked for", () => {
    const asText = () => JSON.stringify(view("rich", "zh-CN", true));
    expect(asText()).toBe(asText());
  });
});

describe("page one", () => {
  test.each([richAccount, largeAccount, hostileAccount, bareAccount])("has a title of one line: %#", (account) => {
    const { headline } = planView(sampleBook, account, { language: "zh-CN", asOf: AS_OF, personal: true });
    expect([...headline.title].length).toBeLessThanOrEqual(25);
    expect(headline.title).not.toBe("");
    expect(headline.messages.length).toBeLessThanOrEqual(3);
  });

  test("says that nothing is open, and gives no per cent of it", () => {
    const plan = view("poor", "en", false);
    expect(plan.headline.title).toMatch(/^No open opportunities/);
    const titles = partsOf(findSection(plan, "forecast").parts, "table").map(({ title }) => title);
    expect(titles).toEqual(["Largest deals won in 2017"]);
    expect(partsOf(findSection(plan, "funnel").parts, "figure")).toEqual([]);
    expect(plan.figures.open).toEqual({ count: 0, amount: 0, weighted: 0 });
  });

  test("names the year when it is not the present one, and never calls won amounts revenue", () => {
    const plan = view("poor", "en", false);
    expect(plan.headline.who.at(-1)).toBe("Reports 2017: no business in 2026");
    const numbers = findSection(plan, "numbers");
    const business = findSection(plan, "business");
    const figures = partsOf(business.parts, "figure").map(({ title }) => title);
    expect(partsOf(numbers.parts, "key-numbers")[0]?.numbers[0]?.name).toBe("Won in 2017");
    expect(figures).toHaveLength(2);
    expect(JSON.stringify([plan.headline, numbers, business.title, figures])).not.toMatch(/revenue/i);
  });
});

describe("personal data", () => {
  const personalTexts = largeAccount.persons.flatMap(({ name, title }) => [name, title ?? ""]);

  test("stay out of a plan unless they are asked for", () => {
    const written = (account: Account) =>
      JSON.stringify(planView(sampleBook, account, { language: "zh-CN", asOf: AS_OF, personal: false }));
    const [large, rich] = [written(largeAccount), written(richAccount)];
    for (const text of personalTexts) expect(large).not.toContain(text);
    for (const { name } of richAccount.persons) expect(rich).not.toContain(name);
    // The last contact of the first person, a day that stands nowhere else.
    expect(rich).not.toContain("2026-04-16");
    expect(rich).not.toContain("含个人信息");
  });

  test("are marked on every page when they are in it, and only then", () => {
    const named = planView(sampleBook, largeAccount, { language: "zh-CN", asOf: AS_OF, personal: true });
    const written = JSON.stringify(named);
    for (const text of personalTexts) expect(written).toContain(text);
    expect(named.frame.mark).toContain("含个人信息");
    const nobody = planView(sampleBook, bareAccount, { language: "zh-CN", asOf: AS_OF, personal: true });
    expect(nobody.frame.mark).toBe("内部机密");
  });
});
