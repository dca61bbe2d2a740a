import type { Person } from "#workbook/contract.ts";
import type { Role } from "#core/codes/codes.ts";

/** How contacts are called in a document that may or may not hold personal data. */
export interface PersonNames {
  /** The name, or a role with a number. */
  readonly of: (person: Person) => string;
  /** A free text with the contacts' names replaced where they may not be written. */
  readonly inText: (text: string) => string;
}

type Placeholders = Readonly<Record<Role | "other", (number: string) => string>>;

// A single character would be replaced within other words.
const SHORTEST = 2;

export function personNames(persons: readonly Person[], personal: boolean, placeholders: Placeholders): PersonNames {
  if (personal) return { of: ({ name }) => name, inText: (text) => text };
  const counts = new Map<string, number>();
  const names = new Map(
    persons.map((person) => {
      const role = person.role ?? "other";
      const number = (counts.get(role) ?? 0) + 1;
      counts.set(role, number);
      return [person, placeholders[role](String(number))];
    }),
  );
  return {
    of: (person) => names.get(person) ?? placeholders.other(""),
    inText: hidingNames([...names].map(([{ name }, placeholder]) => [name, placeholder])),
  };
}

/** Replaces names by what stands for them, longer ones first; a number stands apart from the word after it. */
export function hidingNames(
  names: readonly (readonly [name: string, placeholder: string])[],
): (text: string) => string {
  const longestFirst = names
    .filter(([name]) => [...name].length >= SHORTEST)
    .sort(([one], [other]) => other.length - one.length);
  return (text) =>
    longestFirst.reduce(
      (hidden, [name, placeholder]) =>
        hidden.replaceAll(name, (_, at: number, whole: string) => {
          const joins = /\d$/.test(placeholder) && /^\p{L}/u.test(whole.slice(at + name.length));
          return joins ? `${placeholder} ` : placeholder;
        }),
      text,
    );
}
