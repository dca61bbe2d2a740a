import type { RelationshipLevel, Role } from "../codes/codes.ts";
import { stanceOf, type Stance } from "./relationship-level.ts";

/** How those who decide stand to us. */
export interface Deciders<Person> {
  readonly all: readonly Person[];
  readonly supporting: readonly Person[];
  readonly against: readonly Person[];
  /** Those whose level is entered. */
  readonly known: readonly Person[];
}

/**
 * The key decision makers among the people of an account.
 * @model REL-3
 * @origin own
 */
export function decidersOf<Person extends { readonly role: Role | null; readonly level: RelationshipLevel | null }>(
  persons: readonly Person[],
): Deciders<Person> {
  const all = persons.filter(({ role }) => role === "KDM");
  const standing = (stance: Stance) => all.filter(({ level }) => level !== null && stanceOf(level) === stance);
  return {
    all,
    supporting: standing("SUPPORTS"),
    against: standing("OPPOSES"),
    known: all.filter(({ level }) => level !== null),
  };
}
