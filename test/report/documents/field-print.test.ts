import { expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { renderDocument } from "#report/page/render-document.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import { recordsView } from "#report/view/records/records-view.ts";
import { tenderView } from "#report/view/tender/tender-view.ts";
import { visitView } from "#report/view/visit/visit-view.ts";
import type { Account } from "#workbook/account-book.ts";
import { bidAccount, bidBook } from "#test/support/bid-account.ts";
import { options } from "#test/support/document-text.ts";
import { fieldAccount } from "#test/support/field-account.ts";
import { readPdf } from "#test/support/read-pdf.ts";
import { bareAccount, bookOf, hostileAccount } from "#test/support/sample-book.ts";
import { testPrinter } from "#test/support/test-printer.ts";

const printer = testPrinter();

const LONG = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".repeat(6);

/** Every list thirty times as long, every text longer than its place. */
function swollen(account: Account): Account {
  const grown = Object.entries(account).map(([key, rows]: [string, unknown]) => [
    key,
    Array.isArray(rows) && key !== "tenders" ? Array.from({ length: 30 }, () => rows.map(lengthen)).flat() : rows,
  ]);
  const long = Object.fromEntries(grown) as Account;
  return { ...long, name: LONG, customer: { ...long.customer, name: LONG, owner: LONG } };
}

const KEPT = new Set(["tenderId", "oppId", "item", "bidder", "startTime", "endTime", "step"]);

function lengthen(row: object): object {
  const isText = (key: string, value: unknown) =>
    typeof value === "string" && !KEPT.has(key) && !/^[A-Z][A-Z0-9-]*$/.test(value);
  return Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [
      key,
      isText(key, value) ? `${String(value)}${LONG}` : value,
    ]),
  );
}

const accounts = { field: fieldAccount, bare: bareAccount, hostile: hostileAccount, swollen: swollen(fieldAccount) };
const book = bookOf(Object.values(accounts));
const big = swollen(bidAccount);
const bidders = { bid: bidAccount, swollen: big };
const cases = LANGUAGES.flatMap((language) => [
  ...Object.entries(accounts).flatMap(([name, account]) => [
    ["visit", name, visitView(book, account, options({ language }))] as const,
    ["records", name, recordsView(book, account, options({ language }))] as const,
  ]),
  ...Object.entries(bidders).flatMap(([name, account]) =>
    account.tenders.map((one) => ["tender", name, tenderView(bidBook, account, one, options({ language }))] as const),
  ),
]);

test.each(cases)("page one of %s of the %s account ends on its page", async (kind, _, view: DocumentView) => {
  const [first] = view.sheets;
  if (first === undefined) throw new Error("A document without a sheet.");
  const printed = await printer.print(renderDocument({ ...view, sheets: [first] }));
  if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
  const { pages } = await readPdf(printed.value);
  expect(pages, kind).toHaveLength(1);
});
