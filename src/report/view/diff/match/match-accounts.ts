import { normalise } from "#core/kernel/normalise.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { matchRows, type Matched } from "./match-rows.ts";

/** Accounts of two workbooks: by number, then by name. A renamed account with its number is the same one. */
export function matchAccounts(old: AccountBook, later: AccountBook): Matched<Account> {
  return matchRows(old.accounts, later.accounts, {
    id: ({ customer }) => customer.custId,
    names: [({ name }) => name],
    renumbered: true,
    text: ({ customer }) => JSON.stringify(customer),
  });
}

export function isRenamed(old: Account, later: Account): boolean {
  return normalise(old.name) !== normalise(later.name);
}

export function isRenumbered({ customer: old }: Account, { customer: later }: Account): boolean {
  return old.custId !== null && later.custId !== null && normalise(old.custId) !== normalise(later.custId);
}
