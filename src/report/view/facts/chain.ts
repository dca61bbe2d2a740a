import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Light, Tier } from "#core/codes/codes.ts";
import type { ChainAlarm } from "#core/codes/results/people.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { chainLight } from "#core/relationships/chain-light.ts";
import { daysSinceContact, identifiedShare, isContacted } from "#core/relationships/decision-chain.ts";
import { relationshipStrength } from "#core/relationships/relationship-strength.ts";
import { reportingTree, type TreePlace } from "#core/relationships/reporting-tree.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Person } from "#workbook/contract.ts";

export interface ChainFigures {
  readonly light: Light;
  readonly alarms: readonly ChainAlarm[];
  /** By weight, 0–1. */
  readonly coverage: number;
  /** 0–100; null when nobody is rated. */
  readonly strength: number | null;
  /** What the strength would be with every wanted level reached. */
  readonly wanted: number | null;
  /** People with a part in the decision ÷ people whom the tier expects; null without a tier. */
  readonly identified: number | null;
}

/** A decision chain as it is and as it is wanted; null where nobody has a part in the decision. */
export function chainFigures(
  persons: readonly Person[],
  tier: Tier | null,
  asOf: SerialDate,
  parameters: Parameters,
): ChainFigures | null {
  const state = chainLight(
    persons.map((person) => ({ ...person, contacted: wasContacted(person, tier, asOf, parameters) })),
    parameters,
  );
  if (!state.ok) return null;
  const { light, alarms, coverage, strength } = state.value;
  const wanted = relationshipStrength(
    persons.map((person) => ({ ...person, level: person.levelWanted ?? person.level })),
    parameters,
  );
  return {
    light,
    alarms,
    coverage,
    strength: strength?.score ?? null,
    wanted: wanted.ok ? wanted.value.score : null,
    identified: tier === null ? null : identifiedShare(persons, tier, parameters),
  };
}

/** Within the days of the tier, or of the first page where there is none. */
export function wasContacted(
  { lastContact }: Person,
  tier: Tier | null,
  asOf: SerialDate,
  parameters: Parameters,
): boolean {
  if (tier !== null) return isContacted(lastContact, asOf, tier, parameters);
  const days = daysSinceContact(lastContact, asOf);
  return days !== null && days <= parameters["plan.contactDays"];
}

/** How many people with a part in the decision an account of a tier should have. */
export function expectedPeople(tier: Tier, parameters: Parameters): number {
  const own = identifiedShare([{ role: "KU", influence: null }], tier, parameters);
  return Math.round(1 / own);
}

/** Persons in the order of the organisation chart, and who sways whom by their places in it. */
export interface ChainTree {
  readonly places: readonly TreePlace[];
  readonly influences: readonly { readonly from: number; readonly to: number; readonly strength: number }[];
}

export function chainTree({ persons, links }: Pick<Account, "persons" | "links">): ChainTree {
  const places = reportingTree(persons.map((person) => ({ ...person, person: person.name })));
  const placeOf = (name: string) =>
    places.findIndex(({ at }) =>
      [persons[at]?.name, persons[at]?.personId].some(
        (one) => typeof one === "string" && normalise(one) === normalise(name),
      ),
    );
  const influences = links
    .map(({ from, to, strength }) => ({ from: placeOf(from), to: placeOf(to), strength }))
    .filter(({ from, to, strength }) => from >= 0 && to >= 0 && from !== to && strength > 0);
  return { places, influences };
}
