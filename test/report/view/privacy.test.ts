import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { diffView } from "#report/view/diff/diff-view.ts";
import { planView } from "#report/view/plan/plan-view.ts";
import type { Account, AccountRows } from "#workbook/account-book.ts";
import { ACCOUNT_TABLES, contract, type TableId } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { columnsLeftOut } from "#workbook/may-tell.ts";
import { account, AS_OF, bookOf, day, richAccount } from "#test/support/sample-book.ts";

const canary = (table: TableId, column: string, turn: string) => `秘鸟${table}.${column}.${turn}止`;

/** Every text of a column that is not business holds a word of its own, in every row there is. */
function marked<Row extends object>(table: TableId, row: Row, turn: string): Row {
  const texts = Object.entries<Column>(contract[table].columns).filter(
    ([, { kind, sensitivity = "business" }]) => kind === "text" && sensitivity !== "business",
  );
  return { ...row, ...Object.fromEntries(texts.map(([column]) => [column, canary(table, column, turn)])) };
}

function accountOf(turn: string): Account {
  const rows = Object.fromEntries(ACCOUNT_TABLES.map((table) => [table, [marked(table, blank(table), turn)]]));
  return account(marked("customers", richAccount.customer, turn), {
    ...(rows as unknown as AccountRows),
    sales: richAccount.sales,
    opportunities: richAccount.opportunities.map((row) => marked("opportunities", row, turn)),
    persons: richAccount.persons.map((row) => marked("persons", row, turn)),
  });
}

/** Only what a row must have: a reader lets no other row through. */
function blank(table: TableId): Record<string, unknown> {
  const filled = ({ required, kind }: Column) =>
    required === true && kind === "text" ? "有" : required === true && kind === "date" ? AS_OF : null;
  return Object.fromEntries(Object.entries<Column>(contract[table].columns).map(([id, one]) => [id, filled(one)]));
}

const [now, before] = [accountOf("新"), accountOf("旧")];
const tables = Object.keys(contract) as TableId[];
const documents = (personal: boolean) =>
  LANGUAGES.map((language) => {
    const [book, old] = [bookOf([now], tables), bookOf([before], tables)];
    return JSON.stringify([
      planView(book, now, { language, asOf: AS_OF, personal }),
      diffView(old, book, { language, personal, accounts: [], asOf: AS_OF, asOfOld: day("2026-03-31") }),
    ]);
  });

describe("REC-8 plan and comparison", () => {
  test.each([false, true])("leave out what the contract marks; personal data asked for: %s", (personal) => {
    const secrets = columnsLeftOut(personal).map(({ table, column }) => `秘鸟${table}.${column}.`);
    expect(secrets.length).toBeGreaterThan(20);
    for (const document of documents(personal)) {
      expect(secrets.filter((secret) => document.includes(secret))).toEqual([]);
    }
  });

  test("tell a name that was asked for, so that the words above could be seen", () => {
    for (const document of documents(true)) expect(document).toContain("秘鸟persons.name.");
  });
});
