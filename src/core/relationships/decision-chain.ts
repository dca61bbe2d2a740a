import type { SerialDate } from "../calendar/serial-date.ts";
import { ROLES, type Role, type Tier } from "../codes/codes.ts";
import { ratio, within } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import { family } from "../parameters/family.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** A person at the customer; one without a role has no part in the decision and no weight. */
export interface ChainMember {
  readonly role: Role | null;
  /** 1–5; null leaves the role's weight as it is. */
  readonly influence: number | null;
}

const roleWeightsOf = family("role.weight", ROLES);

/**
 * Weights of people: that of the role, in proportion to the influence where it is known; 0 without a role.
 * Fault: out-of-range for an influence outside 1–5.
 * @model REL-3
 * @origin own
 */
export function memberWeights(members: readonly ChainMember[], parameters: Parameters): Outcome<readonly number[]> {
  const middle = parameters["chain.influence"];
  const roleWeights = roleWeightsOf(parameters);
  const weights: number[] = [];
  for (const { role, influence } of members) {
    const known = influence === null ? null : within("personInfluence", influence, 1, 5);
    if (known?.ok === false) return known;
    const weight = role === null ? 0 : roleWeights[role];
    weights.push(known === null ? weight : (weight * known.value) / middle);
  }
  return ok(weights);
}

const PARAMETER_OF = {
  STRATEGIC: "strategic",
  CORE: "core",
  POTENTIAL: "potential",
  SERVICE: "service",
} as const satisfies Readonly<Record<Tier, string>>;

const contactDays = family("chain.days", Object.values(PARAMETER_OF));

/**
 * People with a part in the decision ÷ people whom an account of this tier should have; may exceed 1.
 * @model REL-3
 * @origin own
 */
export function identifiedShare(members: readonly ChainMember[], tier: Tier, parameters: Parameters): number {
  return members.filter(({ role }) => role !== null).length / parameters[`chain.expected.${PARAMETER_OF[tier]}`];
}

/** Days since the last contact; null when nobody wrote it down or the date lies ahead. */
export function daysSinceContact(lastContact: SerialDate | null, asOf: SerialDate): number | null {
  return lastContact === null || lastContact > asOf ? null : asOf - lastContact;
}

/**
 * Whether a person was contacted within the days of the account's tier; what is not on record did not happen.
 * @model REL-3
 * @origin own
 */
export function isContacted(
  lastContact: SerialDate | null,
  asOf: SerialDate,
  tier: Tier,
  parameters: Parameters,
): boolean {
  const days = daysSinceContact(lastContact, asOf);
  return days !== null && days <= contactDays(parameters)[PARAMETER_OF[tier]];
}

/**
 * Part of the decision chain, by weight, that was contacted in time, 0–1.
 * Faults: out-of-range, zero-denominator when nobody has a part in the decision.
 * @model REL-3
 * @origin own
 */
export function chainCoverage(
  members: readonly (ChainMember & { readonly contacted: boolean })[],
  parameters: Parameters,
): Outcome<number> {
  const weighed = memberWeights(members, parameters);
  if (!weighed.ok) return weighed;
  const total = weighed.value.reduce((sum, weight) => sum + weight, 0);
  const reached = weighed.value.reduce((sum, weight, index) => sum + (members[index]?.contacted ? weight : 0), 0);
  return ratio(reached, total, "decisionRole");
}
