import { RELATIONSHIP_LEVELS, type RelationshipLevel, type Role } from "../codes/codes.ts";
import type { OurLevel } from "../codes/records.ts";
import type { ConversionAction, ConversionGoal } from "../codes/results/people.ts";

export interface ConversionPlan {
  readonly goal: ConversionGoal;
  /** Level to reach in the days of `conversion.days`; null where only containing is wanted. */
  readonly target: RelationshipLevel | null;
  /** Who of us leads, the first one in front. */
  readonly owners: readonly OurLevel[];
  readonly action: ConversionAction;
}

const OWNERS: Readonly<Record<Role, readonly OurLevel[]>> = {
  KDM: ["EXECUTIVE"],
  KI: ["PRESALES", "MANAGER"],
  KU: ["SERVICE"],
};

/**
 * What is to become of a relationship: one level up, CR1 is held, CR5 contained without a target.
 * @model REL-5
 * @origin own
 */
export function conversionPlan(role: Role, level: RelationshipLevel): ConversionPlan {
  const shared = { owners: OWNERS[role], action: `${role}-${level}` as const };
  if (level === "CR5") return { ...shared, goal: "CONTAIN", target: null };
  const target = RELATIONSHIP_LEVELS[RELATIONSHIP_LEVELS.indexOf(level) - 1];
  return target === undefined ? { ...shared, goal: "HOLD", target: level } : { ...shared, goal: "RAISE", target };
}
