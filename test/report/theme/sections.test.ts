import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { INK } from "#charts/ink.ts";
import { serialOf } from "#core/calendar/serial-date.ts";
import { AUDIENCES, DEPTHS } from "#report/documents/document-kind.ts";
import { DOCUMENT_IDS, documents, type DocumentId } from "#report/documents/documents.ts";
import { MUST_STAY, SECTIONS } from "#report/theme/sections.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { readBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { valueOf } from "#test/support/outcome.ts";

const SAMPLE = fileURLToPath(new URL("../../../examples/kam-sample.zh-CN.xlsx", import.meta.url));
const asOf = valueOf(serialOf({ year: 2026, month: 6, day: 30 }));

// The first of them has negotiations, a tender, a joint plan.
const ACCOUNTS = 6;
const ACCENT = "#6b3fa0";
const theme = { ...PLAIN_THEME, accent: ACCENT };

let book: AccountBook;
let found: ReadonlyMap<DocumentId, Record<"first" | "after", ReadonlySet<string>>>;
beforeAll(async () => {
  book = valueOf(readBook(valueOf(await readWorkbook(SAMPLE)), {})).book;
  // A list of names: what documents say where there are no data.
  const bare: AccountBook = { ...book, accounts: book.accounts.map(nameOnly) };
  found = new Map(
    DOCUMENT_IDS.map((id) => {
      const views = [book, bare].flatMap((one) => viewsOf(id, one));
      const ids = (sheets: DocumentView["sheets"]) =>
        sheets.flatMap(({ bands }) => bands.flatMap(({ columns }) => columns.map(({ section }) => section.id)));
      const after = new Set(views.flatMap(({ sheets }) => ids(sheets.slice(1))));
      // What follows joins the first page where that has room for all of it.
      const first = views
        .flatMap(({ sheets }) => ids(sheets.slice(0, 1)))
        .filter((one) => !after.has(one) || SECTIONS[id].first.includes(one));
      return [id, { first: new Set(first), after }];
    }),
  );
}, 60_000);

/** The same account without a row in any table. */
function nameOnly(account: Account): Account {
  const tables = Object.entries(account).map(([key, rows]: [string, unknown]) => [
    key,
    Array.isArray(rows) ? [] : rows,
  ]);
  return Object.fromEntries(tables) as Account;
}

function viewsOf(id: DocumentId, book: AccountBook): readonly DocumentView[] {
  const { audiences, depths } = documents[id];
  return AUDIENCES.flatMap((audience) => DEPTHS.map((depth) => ({ audience, depth })))
    .filter(({ audience, depth }) => audiences.includes(audience) && depths.includes(depth))
    .flatMap(({ audience, depth }) =>
      documents[id]
        .drafts(book, book.accounts, { language: "zh-CN", asOf, personal: true, audience, depth, theme })
        .map((draft) => draft.write().view as DocumentView),
    );
}

describe.each(DOCUMENT_IDS)("what a theme may name in %s", (id) => {
  test("on the first page: what stands there", () => {
    expect([...SECTIONS[id].first].sort()).toEqual([...(found.get(id)?.first ?? [])].sort());
  });

  test("after it: what follows there", () => {
    expect([...SECTIONS[id].after].sort()).toEqual([...(found.get(id)?.after ?? [])].sort());
  });

  test("what must stay is among them", () => {
    expect(SECTIONS[id].after).toEqual(expect.arrayContaining([...MUST_STAY[id]]));
  });
});

test.each(DOCUMENT_IDS)("the accent reaches every picture of %s", (id) => {
  const views = JSON.stringify(viewsOf(id, { ...book, accounts: book.accounts.slice(0, ACCOUNTS) }));
  expect(views).not.toContain(INK.accent);
});
