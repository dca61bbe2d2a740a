import type { Bilingual } from "#workbook/define-table.ts";
import { accounts } from "./accounts.ts";
import type { SampleAccount, SamplePerson } from "./shapes.ts";

const people = new Map(
  accounts.flatMap((account) => account.persons.map((person) => [person.name.zh, { person, account }] as const)),
);
const opportunities = new Map(
  accounts.flatMap((account) =>
    [...account.closed, ...account.open].map(({ name }) => [name.zh, { name, account }] as const),
  ),
);

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`The sample knows no ${name}.`);
  return found;
}

/** The account whose Chinese name begins so. */
export function accountOf(start: string): SampleAccount {
  return known(
    accounts.find(({ customer }) => customer.name.zh.startsWith(start)),
    start,
  );
}

/** The customer's name by how the Chinese one begins. */
export function customer(start: string): Bilingual {
  return accountOf(start).customer.name;
}

/** A person of any account by the Chinese name. */
export function personOf(name: string): SamplePerson {
  return known(people.get(name), name).person;
}

export function person(name: string): Bilingual {
  return personOf(name).name;
}

/** An opportunity of any account by its Chinese name. */
export function deal(name: string): Bilingual {
  return known(opportunities.get(name), name).name;
}

/** Customer and opportunity of a row that is about one. */
export function about(name: string): { readonly customer: Bilingual; readonly oppId: Bilingual } {
  const { account, name: oppId } = known(opportunities.get(name), name);
  return { customer: account.customer.name, oppId };
}
