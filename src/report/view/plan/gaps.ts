import { VALUE_AXES } from "#core/codes/codes.ts";
import { contract, type ColumnId, type Customer, type TableId } from "#workbook/contract.ts";
import type { Catalogue } from "#locales/catalogue.ts";
import type { AccountFacts } from "../facts/account-facts.ts";
import { hasTable } from "../facts/book-columns.ts";

type Told = keyof Catalogue["report"]["gaps"]["tells"];

/** Something the plan would need: a table, or a column with empty cells. */
export interface Gap {
  readonly table: TableId;
  /** null: the whole table is missing. */
  readonly column: string | null;
  readonly tells: Told;
  /** How many of the account's rows lack it; null where the customer's own row does. */
  readonly rows: number | null;
}

/** Everything that the plan had to leave open for this account, in the order of its pages. */
export function gapsOf(facts: AccountFacts): readonly Gap[] {
  return [...customerGaps(facts), ...tableGaps(facts), ...rowGaps(facts)];
}

const GOALS = ["signTarget", "collectTarget", "marginTarget", "walletTarget"] as const;
const COLUMNS = [
  "owner",
  "sponsor",
  ...GOALS,
  "categorySpend",
  "overdue",
  ...VALUE_AXES,
  "coopYears",
  "framework",
  "productLines",
  "topRisk",
  "executiveAsk",
] as const satisfies readonly (keyof Customer & Told)[];

function customerGaps({ account: { customer }, book: { parameters } }: AccountFacts): readonly Gap[] {
  const isCounted = (column: (typeof COLUMNS)[number]) =>
    !(VALUE_AXES as readonly string[]).includes(column) ||
    column !== "synergy" ||
    parameters["value.weight.synergy"] > 0;
  const missing: readonly (keyof Customer & Told)[] = COLUMNS.filter(
    (column) => customer[column] === null && isCounted(column),
  );
  const asked: readonly (keyof Customer & Told)[] =
    customer.executiveAsk !== null && customer.executiveAskDue === null ? ["executiveAskDue"] : [];
  return [...missing, ...asked].map((column) => ({ table: "customers", column, tells: column, rows: null }));
}

function tableGaps({ book, account }: AccountFacts): readonly Gap[] {
  const tables = ["opportunities", "sales", "persons"] as const;
  const missing = tables.filter(
    (table) => !hasTable(book, table) || (table !== "sales" && account[table].length === 0),
  );
  return missing.map((table) => ({ table, column: null, tells: table, rows: null }));
}

function rowGaps({ business, account }: AccountFacts): readonly Gap[] {
  const { living, won, lost, sales } = business;
  const closed = [...won, ...lost];
  const deciding = account.persons.filter(({ role }) => role === "KDM" || role === "KI");
  return [
    ...empty("opportunities", living, ["step", "amount", "expSign", "nextStep", "nextDate"]),
    ...counted("opportunities", "amount", won.filter(({ amount }) => amount === null).length),
    ...counted("opportunities", "closed", closed.filter((one) => one.closed === null).length),
    ...counted("opportunities", "created", closed.filter(({ created }) => created === null).length),
    ...counted("opportunities", "product", won.filter(({ product }) => product === null).length),
    ...counted("opportunities", "status", business.undecided),
    ...empty("sales", sales, ["grossProfit", "collected"]),
    ...empty("persons", account.persons, ["role"]),
    ...empty("persons", deciding, ["level", "lastContact"]),
  ];
}

function empty<Table extends TableId, Column extends string>(
  table: Table,
  rows: readonly Readonly<Record<Column, unknown>>[],
  columns: readonly (Column & ColumnId<Table> & Told)[],
): readonly Gap[] {
  return columns.flatMap((column) => counted(table, column, rows.filter((row) => row[column] === null).length));
}

function counted<Table extends TableId>(table: Table, column: ColumnId<Table> & Told, rows: number): readonly Gap[] {
  return rows === 0 ? [] : [{ table, column, tells: column, rows }];
}

/** Columns to begin a missing table with. */
export function startingColumns(table: TableId): readonly string[] {
  const needed: Readonly<Partial<Record<TableId, readonly string[]>>> = {
    sales: ["customer", "month", "product", "amount", "grossProfit", "collected"],
    opportunities: ["customer", "name", "step", "status", "amount", "expSign"],
    persons: ["customer", "name", "role", "level", "lastContact"],
  };
  return needed[table] ?? Object.keys(contract[table].columns);
}
