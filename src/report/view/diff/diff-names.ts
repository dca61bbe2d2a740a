import type { Opportunity, Person } from "#workbook/contract.ts";
import { dealName } from "../deal-texts.ts";
import { hidingNames, personNames, type PersonNames } from "../person-names.ts";
import type { PlanContext } from "../plan/plan-context.ts";
import type { Matched } from "./match/match-rows.ts";

/** How an account's contacts are called in a comparison: both rows of a person alike. */
export function diffNames(persons: Matched<Person>, personal: boolean, words: PlanContext["words"]): PersonNames {
  const later = [...persons.pairs.map((pair) => pair.new), ...persons.added];
  const rows = inOrder([...later, ...persons.gone]);
  const names = personNames(rows, personal, words.placeholder);
  if (personal) return names;
  const twins = new Map(persons.pairs.map((pair) => [pair.old, pair.new]));
  const of = (person: Person) => names.of(twins.get(person) ?? person);
  const called = [...rows, ...inOrder([...twins.keys()])].map((person) => [person.name, of(person)] as const);
  return { of, inText: hidingNames(called) };
}

// By content, so that the numbers that stand for names do not depend on the order of the rows.
function inOrder(persons: readonly Person[]): readonly Person[] {
  return persons
    .map((person) => ({ person, text: JSON.stringify([person.personId, person.name, person]) }))
    .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
    .map(({ person }) => person);
}

/** What an opportunity is called, as in an account plan. */
export function nameOf(words: PlanContext["words"], names: PersonNames, deal: Opportunity): string {
  return dealName({ words, names }, deal);
}
