import type { Account } from "./account-book.ts";
import type { Customer, Opportunity, Person, Sale, TableId } from "./contract.ts";
import type { Issue, Problem } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { normalise } from "./normalise.ts";
import { address } from "./sheet.ts";
import { withhold } from "./withhold.ts";
import { blankRow } from "./read-row.ts";
import type { ReadRow, TableRows } from "./read-rows.ts";

interface Growing {
  readonly id: string;
  readonly customer: Customer;
  readonly place: string;
  readonly sales: Sale[];
  readonly opportunities: Opportunity[];
  readonly persons: Person[];
}

/** Accounts by name and by number, as they are joined. */
interface Register {
  readonly accounts: Growing[];
  readonly byName: Map<string, Growing>;
  readonly byNumber: Map<string, Growing>;
  readonly issues: Issue[];
}

/**
 * Puts every row under its account, found by name or number. Without a customers table the accounts are the names that
 * the other tables use; with one, a name that it lacks is an issue.
 */
export function joinAccounts(tables: readonly TableRows[]): {
  readonly accounts: readonly Account[];
  readonly issues: readonly Issue[];
} {
  const register: Register = { accounts: [], byName: new Map(), byNumber: new Map(), issues: [] };
  const customers = tables.filter(({ found }) => found.table === "customers");
  for (const table of customers) addCustomers(register, table);
  for (const table of tables) {
    const add = ADDERS[table.found.table];
    if (add !== undefined) addRows(register, table, add, customers.length === 0);
  }
  const accounts = register.accounts.map(({ id, customer, sales, opportunities, persons }) => ({
    id,
    name: customer.name,
    customer,
    sales,
    opportunities,
    persons,
  }));
  return { accounts, issues: register.issues };
}

function addCustomers(register: Register, { found, rows }: TableRows): void {
  const sheet = found.region.sheet.name;
  const column = found.columns.find(({ id }) => id === "name")?.index ?? 0;
  for (const { row, values } of rows) {
    const customer = values as Record<string, unknown> as Customer;
    const cell = address(row, column);
    const place = `${sheet}!${cell}`;
    const report = (problem: Problem) => register.issues.push({ severity: "warning", sheet, cell, problem });
    const sameNumber = customer.custId === null ? undefined : register.byNumber.get(normalise(customer.custId));
    const sameName = register.byName.get(normalise(customer.name));
    const differ = sameName !== undefined && customer.custId !== null && sameName.customer.custId !== null;
    const twin = sameNumber ?? (differ ? undefined : sameName);
    if (twin !== undefined) {
      report({ code: "account-twice", found: customer.name, other: twin.place });
      if (!register.byName.has(normalise(customer.name))) register.byName.set(normalise(customer.name), twin);
      continue;
    }
    if (sameName !== undefined) report({ code: "account-ambiguous", found: customer.name, other: sameName.place });
    addAccount(register, customer, place);
  }
}

function addAccount(register: Register, customer: Customer, place: string): Growing {
  const id = customer.custId ?? customer.name;
  const account: Growing = { id, customer, place, sales: [], opportunities: [], persons: [] };
  register.accounts.push(account);
  const name = normalise(customer.name);
  if (!register.byName.has(name)) register.byName.set(name, account);
  if (customer.custId !== null) register.byNumber.set(normalise(customer.custId), account);
  return account;
}

type Adder = (account: Growing, values: ReadRow["values"]) => void;

const ADDERS: Partial<Record<TableId, Adder>> = {
  sales: (account, values) => account.sales.push(values as Sale),
  opportunities: (account, values) => account.opportunities.push(values as Opportunity),
  persons: (account, values) => account.persons.push(values as Person),
};

function addRows(register: Register, { found, rows }: TableRows, add: Adder, mayBeNew: boolean): void {
  const sheet = found.region.sheet.name;
  const column = found.columns.find(({ id }) => id === "customer")?.index ?? 0;
  const suggestions = new Map<string, string | null>();
  for (const { row, values } of rows) {
    const name = String(values["customer"]);
    const key = normalise(name);
    const cell = address(row, column);
    const known = register.byName.get(key) ?? register.byNumber.get(key);
    const account = known ?? (mayBeNew ? addAccount(register, onlyNamed(name), `${sheet}!${cell}`) : undefined);
    if (account !== undefined) {
      add(account, values);
      continue;
    }
    const names = register.accounts.map(({ customer }) => customer.name);
    const suggestion = suggestions.has(key) ? (suggestions.get(key) ?? null) : nearest(name, names);
    suggestions.set(key, suggestion);
    const problem = withhold({ code: "account-unknown", found: name, nearest: suggestion }, found.table);
    register.issues.push({ severity: "error", sheet, cell, problem });
  }
}

function onlyNamed(name: string): Customer {
  return { ...blankRow("customers"), name } as Record<string, unknown> as Customer;
}
