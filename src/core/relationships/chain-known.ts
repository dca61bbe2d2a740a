import { PROCUREMENT_STEPS, type ProcurementStep } from "../codes/records.ts";
import { reaches } from "../kernel/guard.ts";
import { normalise } from "../kernel/normalise.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import { ratio } from "../kernel/guard.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface PlacedPerson {
  /** Name or number. */
  readonly person: string;
  /** Whom the person reports to; need not be on the list. null or the person itself is no link. */
  readonly reportsTo: string | null;
  /** Step of the customer's purchasing that the person answers for. */
  readonly step: ProcurementStep | null;
}

/** How far the customer's organisation and its purchasing are known. */
export interface ChainKnown {
  /** People whose superior is known ÷ people, 0–1. */
  readonly links: number;
  readonly linksEnough: boolean;
  /** Steps of purchasing for which nobody is named, in their order. */
  readonly openSteps: readonly ProcurementStep[];
  /** Links enough and nobody missing. */
  readonly complete: boolean;
}

/**
 * Completeness of the organisation chart: enough known superiors and a name for each step of purchasing.
 * Fault: zero-denominator without people.
 * @model REL-8
 * @origin seed for the three access points, own for the rule
 */
export function chainKnown(persons: readonly PlacedPerson[], parameters: Parameters): Outcome<ChainKnown> {
  const linked = persons.filter(
    ({ person, reportsTo }) => reportsTo !== null && normalise(reportsTo) !== normalise(person),
  );
  return map(ratio(linked.length, persons.length, "chainPerson"), (links) => {
    const named = new Set(persons.map(({ step }) => step));
    const openSteps = PROCUREMENT_STEPS.filter((step) => !named.has(step));
    const linksEnough = reaches(links, parameters["orgChart.links"]);
    return { links, linksEnough, openSteps, complete: linksEnough && openSteps.length === 0 };
  });
}
