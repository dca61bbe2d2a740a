import { normalise } from "../kernel/normalise.ts";

export interface Reporting {
  readonly person: string;
  readonly personId: string | null;
  /** Name or number of the superior; null where nobody is named. */
  readonly reportsTo: string | null;
}

export interface TreePlace {
  /** Place among the persons given. */
  readonly at: number;
  /** Steps below a person without a known superior. */
  readonly depth: number;
  /** Place of the superior in the tree, from 0; null at the top. */
  readonly parent: number | null;
}

/**
 * Persons in the order of an organisation chart: each below the superior, those of one superior in the order given.
 * Whoever names nobody, somebody unknown or themselves stands at the top; a circle is opened at its first person.
 * @model REL-8
 * @origin own
 */
export function reportingTree(persons: readonly Reporting[]): readonly TreePlace[] {
  const superior = persons.map((person, at) => superiorOf(person, at, persons));
  const tree: TreePlace[] = [];
  const placed = new Set<number>();
  const place = (at: number, depth: number, parent: number | null) => {
    if (placed.has(at)) return;
    placed.add(at);
    const here = tree.push({ at, depth, parent }) - 1;
    for (const [other, above] of superior.entries()) if (above === at) place(other, depth + 1, here);
  };
  for (const [at, above] of superior.entries()) if (above === null) place(at, 0, null);
  for (const at of persons.keys()) place(at, 0, null);
  return tree;
}

function superiorOf({ reportsTo }: Reporting, at: number, persons: readonly Reporting[]): number | null {
  if (reportsTo === null) return null;
  const wanted = normalise(reportsTo);
  const found = persons.findIndex(
    ({ person, personId }) => normalise(person) === wanted || (personId !== null && normalise(personId) === wanted),
  );
  return found < 0 || found === at ? null : found;
}
