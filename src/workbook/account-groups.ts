import { normalise } from "#core/kernel/normalise.ts";
import type { Account } from "./account-book.ts";

/** A group of customers: the one at the top and all below it, in the order of the book. */
export interface AccountGroup {
  readonly top: Account;
  readonly members: readonly Account[];
}

/**
 * The groups that the accounts' parents make, each with at least two members; an account stands in one group at most.
 * A parent that is no account of the book, or that is below its own subsidiary, ends the way up.
 */
export function accountGroups(accounts: readonly Account[]): readonly AccountGroup[] {
  const parentOf = parents(accounts);
  const members = new Map<Account, Account[]>();
  for (const account of accounts) {
    const top = topOf(account, parentOf);
    members.set(top, [...(members.get(top) ?? []), account]);
  }
  return [...members].filter(([, own]) => own.length > 1).map(([top, own]) => ({ top, members: own }));
}

function parents(accounts: readonly Account[]): ReadonlyMap<Account, Account> {
  const byText = new Map<string, Account>();
  const remember = (text: string | null, account: Account) => {
    if (text !== null && !byText.has(normalise(text))) byText.set(normalise(text), account);
  };
  for (const account of accounts) remember(account.customer.custId, account);
  for (const account of accounts) remember(account.name, account);
  const pairs = accounts.flatMap((account) => {
    const parent = account.customer.parent === null ? undefined : byText.get(normalise(account.customer.parent));
    return parent === undefined || parent === account ? [] : [[account, parent] as const];
  });
  return new Map(pairs);
}

// In a ring of parents the account that comes first in the book counts as the top: every member finds the same one.
function topOf(account: Account, parentOf: ReadonlyMap<Account, Account>): Account {
  const way = [account];
  for (;;) {
    const next = parentOf.get(way.at(-1) ?? account);
    if (next === undefined) return way.at(-1) ?? account;
    if (way.includes(next)) return firstOf(way.slice(way.indexOf(next)), parentOf);
    way.push(next);
  }
}

function firstOf(ring: readonly Account[], parentOf: ReadonlyMap<Account, Account>): Account {
  const order = [...parentOf.keys()];
  return ring.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? (ring[0] as Account);
}
