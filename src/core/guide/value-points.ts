import type { Role } from "../codes/codes.ts";
import type { CustomerNature } from "../codes/records.ts";

export const POSITIONS = ["NEW-MANAGER", "RETIRING"] as const;
/** A contact's place in the working life, as the contact or public facts say it. */
export type Position = (typeof POSITIONS)[number];

/** What usually matters to a kind of customer, to a part in the decision, to a position: professional matters only. */
export const VALUE_POINTS = {
  KDM: ["STRATEGY", "RISK", "RETURN"],
  KI: ["FIT", "STANDING", "WORKLOAD"],
  KU: ["EASE", "RELIABILITY", "TRAINING"],
  "NEW-MANAGER": ["QUICK-RESULT", "LOW-RISK", "TEAM"],
  RETIRING: ["HANDOVER", "STEADY-END", "LEGACY"],
  SOE: ["AUDIT", "SAFETY", "POLICY", "DOMESTIC-REFERENCE", "FULL-SERVICE"],
  PRIVATE: ["PAYBACK", "CASH", "SPEED", "OWNER", "FLEXIBILITY"],
  FOREIGN: ["GLOBAL-STANDARD", "COMPLIANCE", "TOTAL-COST", "DATA", "DOCUMENTED"],
  GOV: ["PROCEDURE", "CONTINUITY", "PUBLIC-EFFECT", "BUDGET", "SECURITY"],
  JV: ["TWO-OWNERS", "LOCAL-SUPPORT", "TRANSFER"],
} as const satisfies Readonly<Record<Role | Position | CustomerNature, readonly string[]>>;

export type ValuePointGroup = keyof typeof VALUE_POINTS;
export type ValuePointOf<Group extends ValuePointGroup> = (typeof VALUE_POINTS)[Group][number];

export interface ValuePoint {
  readonly group: ValuePointGroup;
  readonly point: ValuePointOf<ValuePointGroup>;
}

/** What is known of a contact; null leaves that group out. */
export interface ValuePointFacts {
  readonly role: Role | null;
  readonly position: Position | null;
  readonly nature: CustomerNature | null;
}

/**
 * Points to ask about before a talk: those of the person's part in the decision first, then of the position, then of the
 * kind of company. Each is a guess until the contact confirms it.
 * @model REL-7
 * @model CMP-4
 * @origin seed for the groups, own for the points
 */
export function valuePointsFor({ role, position, nature }: ValuePointFacts): readonly ValuePoint[] {
  return [role, position, nature].flatMap((group) =>
    group === null ? [] : VALUE_POINTS[group].map((point) => ({ group, point })),
  );
}
