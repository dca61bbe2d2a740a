import { normalise } from "#core/kernel/normalise.ts";
import type { Person } from "#workbook/contract.ts";
import type { AccountContext } from "./document/account-context.ts";

/** Whom a cell names: contacts of the account by name or number, and the names of others. */
export interface PeopleIn {
  readonly known: readonly Person[];
  readonly others: readonly string[];
}

const BETWEEN = /[、,，;；/\n]|\s+(?:and|&)\s+/u;

/** @param cell names as people write them: 周砚青（采购总监）、李明; null names nobody */
export function peopleIn(persons: readonly Person[], cell: string | null): PeopleIn {
  const named = (cell ?? "").split(BETWEEN).map((name) => name.replace(/[（(].*$/u, "").trim());
  const found = named.filter((name) => name !== "").map((name) => ({ name, person: personCalled(persons, name) }));
  return {
    known: [...new Set(found.flatMap(({ person }) => person ?? []))],
    others: found.flatMap(({ name, person }) => (person === null ? [name] : [])),
  };
}

function personCalled(persons: readonly Person[], name: string): Person | null {
  const called = normalise(name);
  const exact = persons.find((person) => [person.name, person.personId ?? ""].some((one) => normalise(one) === called));
  // 周砚青总 and "Ms Zhou Yanqing" are how people write a name down.
  const within = persons.find((person) => [...person.name].length > 1 && called.includes(normalise(person.name)));
  return exact ?? within ?? null;
}

/** The people of a cell as the document may call them; null for an empty cell. */
export function peopleText(
  { account, catalogue, names, personal, words, format }: AccountContext,
  cell: string | null,
) {
  if (cell === null || personal) return cell;
  const { known, others } = peopleIn(account.persons, cell);
  const called = known.map(names.of);
  const more = others.length === 0 ? [] : [catalogue.documents.common.otherPeople(format.count(others.length))];
  return [...called, ...more].join(words.list);
}
