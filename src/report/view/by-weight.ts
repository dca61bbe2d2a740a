import { ROLES } from "#core/codes/codes.ts";
import type { Person } from "#workbook/contract.ts";

/** Those who decide first, the more influential before the others. */
export function byWeight(persons: readonly Person[]): readonly Person[] {
  const rank = ({ role }: Person) => (role === null ? ROLES.length : ROLES.indexOf(role));
  return [...persons].sort((one, other) => rank(one) - rank(other) || (other.influence ?? 0) - (one.influence ?? 0));
}
