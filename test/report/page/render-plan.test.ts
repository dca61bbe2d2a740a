// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { Language } from "#locales/language.ts";
import { pageShell } from "#report/page/page-shell.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { standalonePage } from "#report/page/standalone-page.ts";
import { planView } from "#report/view/plan/plan-view.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { AS_OF, hostileAccount, poorAccount, poorBook, richAccount, sampleBook } from "#test/support/sample-book.ts";

const render = (book: AccountBook, account: Account, language: Language) =>
  renderDocument(planView(book, account, { language, asOf: AS_OF, personal: true }));

const withoutPictures = (html: string) => html.replace(/<svg.*?<\/svg>/gs, "<svg/>");

describe("the page of a plan", () => {
  test.each([
    ["rich", sampleBook, richAccount, "zh-CN"],
    ["poor", poorBook, poorAccount, "en"],
  ] as const)("%s", (name, book, account, language) => {
    expectGolden(`pages/${name}.${language}.html`, withoutPictures(render(book, account, language).body));
  });

  test("holds hostile text as text", () => {
    const { body, title } = render(sampleBook, hostileAccount, "zh-CN");
    document.body.innerHTML = body;
    expect(document.querySelectorAll("script, b b, main style")).toHaveLength(0);
    expect(document.querySelectorAll("style")).toHaveLength(1);
    expect(document.querySelector(".who b")?.textContent).toBe('../../<b>x</b> & "CON"\uFFFD');
    expect(document.body.textContent).toContain(`<script>alert("1")</script>{{x}}&'</style>\\`);
    expect(title).toContain("<b>x</b>");
  });

  test("has one first heading, and headings and header cells with words in them", () => {
    document.body.innerHTML = render(sampleBook, richAccount, "zh-CN").body;
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    for (const heading of document.querySelectorAll("h1, h2, h3, th[scope]")) {
      expect(heading.textContent.trim(), heading.outerHTML).not.toBe("");
    }
  });

  test("has as many cells in each row of a table as there are columns", () => {
    for (const account of [richAccount, hostileAccount]) {
      document.body.innerHTML = render(sampleBook, account, "en").body;
      for (const table of document.querySelectorAll("table")) {
        const columns = table.querySelectorAll("col").length;
        for (const row of table.rows) expect(row.cells, row.outerHTML).toHaveLength(columns);
      }
    }
  });
});

test("the shell asks for fonts by a relative address and for nothing else", () => {
  const addresses = [...pageShell().matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) expect(address).toMatch(/^fonts\/[\w.-]+\.woff2$/);
  expect(pageShell()).not.toMatch(/https?:|@import/);
});

test("the HTML file needs no other file, and its title cannot break out", () => {
  const html = standalonePage(render(sampleBook, hostileAccount, "en"));
  expect(html).not.toMatch(/url\(|src=|href=|<script|@import/);
  expect(html.match(/<title>(.*?)<\/title>/)?.[1]).toContain("&lt;b&gt;");
  expect(html).toMatch(/^<!doctype html><html lang="en">/);
});
