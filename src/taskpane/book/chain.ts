import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Light, Tier } from "#core/codes/codes.ts";
import type { ChainAlarm } from "#core/codes/results/people.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { chainLight } from "#core/relationships/chain-light.ts";
import { daysSinceContact, identifiedShare, isContacted } from "#core/relationships/decision-chain.ts";
import type { Person } from "#workbook/contract.ts";

export interface ChainFigures {
  readonly light: Light;
  readonly alarms: readonly ChainAlarm[];
  /** By weight, 0–1. */
  readonly coverage: number;
  /** 0–100; null when nobody is rated. */
  readonly strength: number | null;
}

/** A decision chain as it stands; null where nobody has a part in the decision. */
export function chainOf(
  persons: readonly Person[],
  tier: Tier | null,
  today: SerialDate,
  parameters: Parameters,
): ChainFigures | null {
  const members = persons.map((person) => ({ ...person, contacted: wasContacted(person, tier, today, parameters) }));
  const state = chainLight(members, parameters);
  if (!state.ok) return null;
  const { light, alarms, coverage, strength } = state.value;
  return { light, alarms, coverage, strength: strength?.score ?? null };
}

/** Within the days of the tier, or of the plan's first page where there is none. */
export function wasContacted(
  { lastContact }: Person,
  tier: Tier | null,
  today: SerialDate,
  parameters: Parameters,
): boolean {
  if (tier !== null) return isContacted(lastContact, today, tier, parameters);
  const days = daysSinceContact(lastContact, today);
  return days !== null && days <= parameters["plan.contactDays"];
}

/** How many people with a part in the decision an account of a tier should have. */
export function expectedPeople(tier: Tier, parameters: Parameters): number {
  const own = identifiedShare([{ role: "KU", influence: null }], tier, parameters);
  return Math.round(1 / own);
}
