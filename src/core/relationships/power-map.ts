import type { RelationshipLevel } from "../codes/codes.ts";
import type { PowerField } from "../codes/results/people.ts";
import { numbers, present, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { stanceOf, type Stance } from "./relationship-level.ts";

const INFLUENTIAL: Readonly<Record<Stance, PowerField>> = { SUPPORTS: "RELY", NEUTRAL: "WIN", OPPOSES: "NEUTRALISE" };
const OTHERS: Readonly<Record<Stance, PowerField>> = { SUPPORTS: "VOICE", NEUTRAL: "INFORM", OPPOSES: "WATCH" };

/**
 * Field of a person on the map of influence (1–5) and attitude.
 * Faults: missing, also for a level that is not rated; out-of-range outside 1–5.
 * @model REL-4
 * @origin own
 */
export function powerField(
  influence: number | null,
  level: RelationshipLevel | null,
  parameters: Parameters,
): Outcome<PowerField> {
  const entered = numbers({ personInfluence: [influence, 1, 5] });
  if (!entered.ok) return entered;
  const fields = reaches(entered.value.personInfluence, parameters["power.influence"]) ? INFLUENTIAL : OTHERS;
  return map(present("relationLevel", level), (known) => fields[stanceOf(known)]);
}
