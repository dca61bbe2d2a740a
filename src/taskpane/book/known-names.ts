import { normalise } from "#core/kernel/normalise.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { contract, type TableId } from "#workbook/contract.ts";
import type { Table } from "#workbook/define-table.ts";
import type { RowsByTable } from "./rows-of.ts";

/** A record as other records name it. */
export interface KnownName {
  readonly value: string;
  /** What it is called, where its number alone says little. */
  readonly label: string | null;
}

/** The records of a table that a field can name. */
export type Names = (table: TableId) => readonly KnownName[];

/** The records of some accounts, and of the team. */
export function namesIn(book: AccountBook, accounts: readonly (Account | null)[]): Names {
  return (table) => {
    if (table === "customers") return book.accounts.map(({ name }) => ({ value: name, label: null }));
    const holders: readonly (RowsByTable | null)[] = [...accounts, book.team];
    return holders.flatMap((rows) => (rows?.[table] ?? []).flatMap((row) => knownName(table, row as Values)));
  };
}

type Values = Readonly<Record<string, unknown>>;

function knownName(table: TableId, values: Values): readonly KnownName[] {
  const { key }: Table = contract[table];
  const name = textOf(values["name"]);
  // People are named by their names; a number of theirs nobody knows.
  const number = key === undefined || table === "persons" ? null : textOf(values[key]);
  const value = number ?? name;
  return value === null ? [] : [{ value, label: name === value ? null : name }];
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Whether the workbook has a record of that number or name; a table that it lacks leaves the question open. */
export function isKnown(book: AccountBook, table: TableId, text: string): boolean {
  if (book.sources[table] === undefined) return true;
  const wanted = normalise(text);
  return namesIn(
    book,
    book.accounts,
  )(table).some(({ value, label }) => [value, label].some((one) => one !== null && normalise(one) === wanted));
}
