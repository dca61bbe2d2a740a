import { expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import { portfolioView } from "#report/view/portfolio/portfolio-view.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { findSection, partsOf } from "#test/support/find-section.ts";
import { portfolioBook } from "#test/support/portfolio-book.ts";
import { readPdf } from "#test/support/read-pdf.ts";
import {
  account,
  AS_OF,
  bookOf,
  customer,
  hostileAccount,
  largeAccount,
  richAccount,
} from "#test/support/sample-book.ts";
import { testPrinter } from "#test/support/test-printer.ts";

const printer = testPrinter();

const LONG = "第二代智能化能源管理与备件运维一体化框架合作协议 Extraordinarily long company name";
const withNames = (name: (index: number) => string, times: number): AccountBook => {
  const copies = Array.from({ length: times }, () => portfolioBook.accounts).flat();
  const accounts = copies.map((one, index) => ({
    ...one,
    name: name(index),
    customer: { ...one.customer, name: name(index) },
  }));
  return { ...portfolioBook, accounts };
};
const names = Array.from({ length: 90 }, (_, index) => account(customer({ name: `${LONG}${index}` })));
const books = {
  usual: { book: portfolioBook, pages: 2 },
  "60 accounts": { book: withNames((index) => `客户${index + 1}号实业`, 5), pages: 2 },
  "long names": { book: withNames((index) => `${LONG}${index}`, 3), pages: 2 },
  hostile: { book: bookOf([hostileAccount, largeAccount, richAccount]), pages: 2 },
  "one account": { book: bookOf([richAccount]), pages: 2 },
  "names only": { book: bookOf(names), pages: 1 },
} satisfies Readonly<Record<string, { book: AccountBook; pages: number }>>;
const cases = Object.entries(books).flatMap(([name, { book, pages }]) =>
  LANGUAGES.map((language) => [name, language, book, pages] as const),
);

test.each(cases)("the brief of %s in %s ends on its pages", async (_, language, book, count) => {
  const options = {
    language,
    asOf: AS_OF,
    personal: true,
    audience: "internal",
    depth: "brief",
    theme: PLAIN_THEME,
  } as const;
  const view = portfolioView(book, book.accounts, options);
  const printed = await printer.print(renderDocument(view));
  if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
  const { pages } = await readPdf(printed.value);
  expect(pages).toHaveLength(count);
  if (count === 1) return;
  const squeezed = (text: string) => text.replace(/\s/g, "");
  const [first = "", second = ""] = pages.map(squeezed);
  const rows = partsOf(findSection(view, "next").parts, "table")[0]?.rows ?? [];
  const last = rows.at(-1)?.cells.at(-1);
  expect(first).toContain(squeezed(last?.date?.text ?? last?.text ?? findSection(view, "next").title));
  expect(second).toContain(squeezed(findSection(view, "accounts").title));
});
