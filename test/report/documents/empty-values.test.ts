import { describe, expect, test } from "vitest";
import { CODE_LISTS } from "#core/codes/codes.ts";
import { LANGUAGES } from "#locales/language.ts";
import type { DocumentKind } from "#report/documents/document-kind.ts";
import { DOCUMENT_IDS, documents } from "#report/documents/documents.ts";
import type { AccountRows, TeamRows } from "#workbook/account-book.ts";
import { ACCOUNT_TABLES, contract, type TableId } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { contractRow } from "#test/support/contract-row.ts";
import { drafted } from "#test/support/document-text.ts";
import { account, AS_OF, bookOf, customer } from "#test/support/sample-book.ts";

const NAME = "空白客户";
const tables = Object.keys(contract) as TableId[];
const FILLED: Readonly<Record<string, (column: Column) => unknown>> = {
  "nothing but what a row cannot do without": () => null,
  "no, nothing and zero": ({ kind }) => (kind === "yesNo" ? false : /text|date|code/.test(kind) ? null : 0),
  "empty texts": ({ kind }) => (kind === "text" ? "" : null),
};

/** What a reader lets through: required cells are there. */
function required({ kind, codes, required }: Column): unknown {
  if (required !== true) return undefined;
  if (kind === "text") return NAME;
  if (kind === "date") return AS_OF;
  return kind === "code" && codes !== undefined ? CODE_LISTS[codes][0] : kind === "yesNo" ? false : 0;
}

function bookWith(fill: (column: Column) => unknown) {
  const rowOf = (table: TableId) =>
    contractRow(
      table,
      Object.fromEntries(
        Object.entries<Column>(contract[table].columns).map(([id, column]) => [id, required(column) ?? fill(column)]),
      ),
    );
  const rows = Object.fromEntries(ACCOUNT_TABLES.map((table) => [table, [rowOf(table)]])) as unknown as AccountRows;
  const book = bookOf([account(customer({ ...rowOf("customers"), name: NAME }), rows)], tables);
  const team = Object.fromEntries(Object.keys(book.team).map((table) => [table, [rowOf(table as TableId)]]));
  return { ...book, team: team as unknown as TeamRows };
}

const seen = (html: string) => html.replace(/<style>[^]*?<\/style>|<[^>]*>/g, " ");

describe.each(Object.entries(FILLED))("rows with %s", (_, fill) => {
  const book = bookWith(fill);
  test.each(LANGUAGES)("never show a word of the program in %s", (language) => {
    let made = 0;
    for (const id of DOCUMENT_IDS) {
      const kind: DocumentKind = documents[id];
      for (const audience of kind.audiences)
        for (const depth of kind.depths)
          for (const { render } of drafted(kind, book, { language, audience, depth })) {
            made += 1;
            expect(seen(render().body), `${id} ${audience} ${depth}`).not.toMatch(
              /\bundefined\b|\bnull\b|\bNaN\b|\bInfinity\b|\[object/,
            );
          }
    }
    expect(made).toBeGreaterThan(5);
  });
});
