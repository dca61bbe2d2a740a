import { defaultParameters } from "#core/parameters/parameters.ts";
import {
  contract,
  type Customer,
  type Opportunity,
  type ParameterRow,
  type Person,
  type Sale,
} from "#workbook/contract.ts";
import type { Bilingual, Column, RowOf, Table } from "#workbook/define-table.ts";
import { accounts } from "./accounts.ts";
import { both } from "./both.ts";
import { serial } from "./days.ts";
import { deals } from "./deals.ts";
import { parameterNotes } from "./parameter-notes.ts";
import { salesRows } from "./sales-rows.ts";
import type { IsoDate, SampleAccount, SampleRow } from "./shapes.ts";

export type Edition = keyof Bilingual;

/** The sample as the product sees it after reading: one list of rows for every table of the contract. */
export interface SampleTables {
  readonly customers: readonly Customer[];
  readonly sales: readonly Sale[];
  readonly opportunities: readonly Opportunity[];
  readonly persons: readonly Person[];
  readonly parameters: readonly ParameterRow[];
}

export function sampleTables(edition: Edition): SampleTables {
  const rowsOf = <T extends Table>(table: T, rows: readonly SampleRow<T>[]): readonly RowOf<T>[] =>
    rows.map((row) => translated(table, row, edition));
  return {
    customers: rowsOf(contract.customers, customerRows()),
    sales: rowsOf(contract.sales, accounts.flatMap(salesRows)),
    opportunities: rowsOf(contract.opportunities, opportunityRows()),
    persons: rowsOf(contract.persons, accounts.flatMap(personRows)),
    parameters: parameterNotes.map(({ id, note }) => ({ id, value: defaultParameters[id], note: note[edition] })),
  };
}

function translated<T extends Table>(table: T, row: SampleRow<T>, edition: Edition): RowOf<T> {
  const written: Readonly<Record<string, unknown>> = row;
  const cells = Object.entries(table.columns).map(([id, column]) => [id, valueIn(column, written[id], edition)]);
  return Object.fromEntries(cells) as RowOf<T>;
}

function valueIn(column: Column, value: unknown, edition: Edition): unknown {
  if (value === undefined) return null;
  if (column.kind === "text") return (value as Bilingual)[edition];
  return column.kind === "date" ? serial(value as IsoDate) : value;
}

function customerRows(): readonly SampleRow<typeof contract.customers>[] {
  return accounts.map(({ customer }, index) => ({ ...customer, custId: number("KA", index + 1) }));
}

/** Numbered in the order in which they were found. */
function opportunityRows(): readonly SampleRow<typeof contract.opportunities>[] {
  return accounts
    .flatMap(deals)
    .toSorted((a, b) => (a.created ?? "").localeCompare(b.created ?? ""))
    .map((deal, index) => ({ ...deal, oppId: number("OP", index + 1) }));
}

function personRows(
  { customer, persons }: SampleAccount,
  account: number,
): readonly SampleRow<typeof contract.persons>[] {
  return persons.map(({ reportsTo, ...person }, index) => ({
    ...person,
    personId: number(`P${String(account + 1).padStart(2, "0")}`, index + 1),
    customer: customer.name,
    reportsTo: persons.find(({ name }) => name.zh === reportsTo)?.name,
  }));
}

function number(series: string, position: number): Bilingual {
  const text = `${series}-${String(position).padStart(3, "0")}`;
  return both(text, text);
}
