import type { Light } from "../codes/codes.ts";
import type { ChainAlarm } from "../codes/results/people.ts";
import { reaches } from "../kernel/guard.ts";
import { map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { chainCoverage } from "./decision-chain.ts";
import { decidersOf } from "./deciders.ts";
import { relationshipStrength, type RatedMember, type RelationshipStrength } from "./relationship-strength.ts";

export interface ChainState {
  readonly light: Light;
  /** Every reason why it is not green, the worst first. */
  readonly alarms: readonly ChainAlarm[];
  readonly coverage: number;
  /** null when nobody is rated. */
  readonly strength: RelationshipStrength | null;
}

/**
 * Light of a decision chain. Red: a key decision maker at CR4 or CR5, or too little contact. Amber: no key decision
 * maker at CR1 or CR2, or too little strength. Else green.
 * Faults: those of chainCoverage; zero-denominator when every weight is 0.
 * @model REL-3
 * @origin own
 */
export function chainLight(
  members: readonly (RatedMember & { readonly contacted: boolean })[],
  parameters: Parameters,
): Outcome<ChainState> {
  const coverage = chainCoverage(members, parameters);
  if (!coverage.ok) return coverage;
  const rated = members.some(({ role, level }) => role !== null && level !== null);
  const strength = rated ? relationshipStrength(members, parameters) : ok(null);
  return map(strength, (known) => {
    const { against, supporting } = decidersOf(members);
    const alarms: ChainAlarm[] = [];
    if (against.length > 0) alarms.push("OPPOSED");
    if (!reaches(coverage.value, parameters["chain.coverageRed"])) alarms.push("UNCOVERED");
    if (supporting.length === 0) alarms.push("UNSUPPORTED");
    if (known === null || !reaches(known.score, parameters["chain.strengthAmber"])) alarms.push("WEAK");
    return { light: lightOf(alarms), alarms, coverage: coverage.value, strength: known };
  });
}

const MAKES_RED: readonly ChainAlarm[] = ["OPPOSED", "UNCOVERED"];

function lightOf(alarms: readonly ChainAlarm[]): Light {
  if (alarms.length === 0) return "GREEN";
  return alarms.some((alarm) => MAKES_RED.includes(alarm)) ? "RED" : "AMBER";
}
