import type { DocumentKind, DocumentOptions } from "#report/documents/document-kind.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { ACCOUNT_TABLES, contract, type TableId } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { AS_OF } from "./sample-book.ts";

export const options = (some: Partial<DocumentOptions> = {}): DocumentOptions => ({
  language: "zh-CN",
  asOf: AS_OF,
  personal: true,
  audience: "internal",
  depth: "brief",
  theme: PLAIN_THEME,
  ...some,
});

/** Everything that a document says, pictures without their marks. */
export function documentText(view: Omit<DocumentView, "figures">): string {
  const { headline, sheets, frame } = view;
  return stringsIn([headline, sheets, frame]).join("\n");
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value.replace(/<[^>]*>/g, " ")];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** The titles of a document's sections by their id; of several the first. */
export function titlesOf(view: Omit<DocumentView, "figures">): Readonly<Record<string, string>> {
  const sections = view.sheets.flatMap(({ bands }) =>
    bands.flatMap(({ columns }) => columns.map(({ section }) => section)),
  );
  return Object.fromEntries(sections.toReversed().map(({ id, title }) => [id, title]));
}

const START = "秘鸟";

/** The account with a word of its own in every text that is not business, in every row there is. */
export function withSecrets(account: Account): Account {
  const rows = ACCOUNT_TABLES.map((table) => [table, account[table].map((row) => marked(table, row))]);
  return { ...account, ...Object.fromEntries(rows) } as Account;
}

function marked(table: TableId, row: object): object {
  const texts = Object.entries<Column>(contract[table].columns).filter(
    ([, { kind, sensitivity = "business" }]) => kind === "text" && sensitivity !== "business",
  );
  return { ...row, ...Object.fromEntries(texts.map(([column]) => [column, secret(table, column)])) };
}

export function secret(table: TableId, column: string): string {
  return `${START}${table}.${column}止`;
}

export function drafted(kind: DocumentKind, book: AccountBook, some: Partial<DocumentOptions> = {}) {
  return kind.drafts(book, book.accounts, options(some)).map((draft) => draft.write());
}
