import { normalise } from "#core/kernel/normalise.ts";
import type { AccountTableId, Customer, Row } from "./contract.ts";
import type { Issue, Problem } from "./issue.ts";
import { blankRow } from "./read-row.ts";
import type { TableRows } from "./read-rows.ts";
import { address } from "./sheet.ts";

/** An account whose rows are still being put under it. */
export interface GrowingAccount {
  readonly id: string;
  readonly customer: Customer;
  /** Sheet and cell where the customer stands. */
  readonly place: string;
  readonly rows: { readonly [Id in AccountTableId]?: Row<Id>[] };
}

/** The customers of a workbook by name and by number. */
export interface AccountRegister {
  readonly accounts: readonly GrowingAccount[];
  readonly issues: readonly Issue[];
  /** The account of a name or a number. */
  readonly find: (text: string) => GrowingAccount | undefined;
  /** A customer that another table names, where the workbook keeps no customers table. */
  readonly add: (name: string, place: string) => GrowingAccount;
}

/**
 * Registers the rows of the customers table. The same number, or the same name where one of them has no number, is the
 * same customer: the first row holds.
 */
export function registerCustomers(tables: readonly TableRows[]): AccountRegister {
  const accounts: GrowingAccount[] = [];
  const byName = new Map<string, GrowingAccount>();
  const byNumber = new Map<string, GrowingAccount>();
  const issues: Issue[] = [];

  function add(customer: Customer, place: string): GrowingAccount {
    const account: GrowingAccount = { id: customer.custId ?? customer.name, customer, place, rows: {} };
    accounts.push(account);
    const name = normalise(customer.name);
    if (!byName.has(name)) byName.set(name, account);
    if (customer.custId !== null) byNumber.set(normalise(customer.custId), account);
    return account;
  }

  function register(customer: Customer, sheet: string, cell: string): void {
    const report = (problem: Problem) => issues.push({ severity: "warning", sheet, cell, problem });
    const sameNumber = customer.custId === null ? undefined : byNumber.get(normalise(customer.custId));
    const sameName = byName.get(normalise(customer.name));
    const differ = sameName !== undefined && customer.custId !== null && sameName.customer.custId !== null;
    const twin = sameNumber ?? (differ ? undefined : sameName);
    if (twin === undefined) {
      if (sameName !== undefined) report({ code: "account-ambiguous", found: customer.name, other: sameName.place });
      add(customer, `${sheet}!${cell}`);
      return;
    }
    report({ code: "account-twice", found: customer.name, other: twin.place });
    if (!byName.has(normalise(customer.name))) byName.set(normalise(customer.name), twin);
  }

  for (const { customer, sheet, cell } of customersIn(tables)) register(customer, sheet, cell);
  return {
    accounts,
    issues,
    find: (text) => byName.get(normalise(text)) ?? byNumber.get(normalise(text)),
    add: (name, place) => add({ ...blankRow("customers"), name } as Record<string, unknown> as Customer, place),
  };
}

function customersIn(tables: readonly TableRows[]) {
  return tables
    .filter(({ found }) => found.table === "customers")
    .flatMap(({ found, rows }) => {
      const column = found.columns.find(({ id }) => id === "name")?.index ?? 0;
      return rows.map(({ row, values }) => ({
        customer: values as Record<string, unknown> as Customer,
        sheet: found.region.sheet.name,
        cell: address(row, column),
      }));
    });
}
