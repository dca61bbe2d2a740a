import { CAPABILITIES, type Capability } from "../codes/performance.ts";
import type { CapabilityArea } from "../codes/results/team.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Ratings 1–5; null is "not rated". */
export interface CapabilityRating {
  readonly self: number | null;
  readonly manager: number | null;
  /** What the position asks for. */
  readonly target: number | null;
  /** null leaves the priority open. */
  readonly weight: number | null;
}

export interface CapabilityGap {
  /** Of own and manager's rating, 1–5. */
  readonly mean: number;
  /** Target less mean, −4 to 4; below 0 is stronger than asked for. */
  readonly gap: number;
  /** Gap × weight: what to train first. */
  readonly priority: number | null;
  /** Own rating less the manager's, −4 to 4. */
  readonly difference: number;
  /** Own and manager's rating differ so much that the two should talk. */
  readonly talk: boolean;
}

/**
 * What a member of the team has still to learn. Faults: missing, out-of-range outside 1–5 or for a weight below 0.
 * @model REP-4
 * @origin own
 */
export function capabilityGap(rating: CapabilityRating, parameters: Parameters): Outcome<CapabilityGap> {
  const entered = numbers({
    selfRating: [rating.self, 1, 5],
    managerRating: [rating.manager, 1, 5],
    wantedRating: [rating.target, 1, 5],
    capabilityWeight: [rating.weight ?? 0, 0, Infinity],
  });
  return map(entered, ({ selfRating, managerRating, wantedRating, capabilityWeight }) => {
    const mean = (selfRating + managerRating) / 2;
    const gap = wantedRating - mean;
    const difference = selfRating - managerRating;
    return {
      mean,
      gap,
      priority: rating.weight === null ? null : gap * capabilityWeight,
      difference,
      talk: reaches(Math.abs(difference), parameters["capability.talk"]),
    };
  });
}

const [FIRST_SKILL, FIRST_QUALITY] = [CAPABILITIES.indexOf("MINING"), CAPABILITIES.indexOf("DILIGENCE")];

/**
 * Area of a capability: five of knowledge, five of skill, four of quality.
 * @model REP-4
 * @origin seed
 */
export function capabilityArea(capability: Capability): CapabilityArea {
  const place = CAPABILITIES.indexOf(capability);
  if (place < FIRST_SKILL) return "KNOWLEDGE";
  return place < FIRST_QUALITY ? "SKILL" : "QUALITY";
}
