import { normalise } from "#core/kernel/normalise.ts";

export interface TreePerson<Person> {
  readonly person: Person;
  /** 0 for those who report to nobody on the list. */
  readonly depth: number;
}

interface Placed {
  readonly name: string;
  readonly reportsTo: string | null;
}

/** People below their superiors, in the order of the list. Who reports to each other in a circle stands at the top. */
export function reportingTree<Person extends Placed>(persons: readonly Person[]): readonly TreePerson<Person>[] {
  const byName = new Map(persons.map((person) => [normalise(person.name), person]));
  const superiorOf = (person: Person) => {
    const superior = person.reportsTo === null ? undefined : byName.get(normalise(person.reportsTo));
    return superior === person ? undefined : superior;
  };
  const placed = new Set<Person>();
  const tree: TreePerson<Person>[] = [];
  const place = (person: Person, depth: number) => {
    if (placed.has(person)) return;
    placed.add(person);
    tree.push({ person, depth });
    for (const other of persons) if (superiorOf(other) === person) place(other, depth + 1);
  };
  for (const person of persons) if (superiorOf(person) === undefined) place(person, 0);
  for (const person of persons) place(person, 0);
  return tree;
}
