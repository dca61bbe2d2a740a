import type { RelationshipLevel } from "../codes/codes.ts";
import type { NeedLevel } from "../codes/deals.ts";
import type { RelationStrategy } from "../codes/records.ts";
import type { ApproachReason } from "../codes/results/people.ts";
import { present, reaches, within } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import { ripeness } from "../needs/need-level.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { stanceOf } from "./relationship-level.ts";

export interface OpportunityStanding {
  /** How ripe the need is (NEED-2). */
  readonly needLevel: NeedLevel | null;
  /** Level of the key decision maker. Not needed while the need is not explicit. */
  readonly kdmLevel: RelationshipLevel | null;
  /** Days since an executive of ours met the decision maker; null when no such contact is on record. */
  readonly daysSinceExecutive: number | null;
  /** Doubts that somebody wrote down; null is none on record. */
  readonly productDoubt: boolean | null;
  readonly effectDoubt: boolean | null;
}

export interface Approach {
  readonly strategy: RelationStrategy;
  readonly reason: ApproachReason;
}

/**
 * What to do next with an opportunity, the first rule that holds: need not explicit, proposal (M1); decision maker not
 * for us and no executive contact lately, executive visit (M2); doubt about the product, visit of our site (M3); doubt
 * about risk or effect, visit of a reference (M4); else the proposal again.
 * Faults: missing for what the choice turns on, out-of-range below 0 days.
 * @model REL-6
 * @origin seed for the four strategies, own for the rule
 */
export function approach(standing: OpportunityStanding, parameters: Parameters): Outcome<Approach> {
  const days = within("daysSinceExecutive", standing.daysSinceExecutive ?? 0, 0, Infinity);
  if (!days.ok) return days;
  const need = present("needLevel", standing.needLevel);
  if (!need.ok) return need;
  if (!reaches(ripeness(need.value, parameters), parameters["approach.ripeness"])) {
    return ok({ strategy: "M1", reason: "NEED" });
  }
  if (standing.kdmLevel === null) return fail({ code: "missing", argument: "kdmLevel" });
  const isRecent = standing.daysSinceExecutive !== null && days.value <= parameters["approach.executiveDays"];
  if (stanceOf(standing.kdmLevel) !== "SUPPORTS" && !isRecent) return ok({ strategy: "M2", reason: "EXECUTIVE" });
  if (standing.productDoubt === true) return ok({ strategy: "M3", reason: "PRODUCT" });
  if (standing.effectDoubt === true) return ok({ strategy: "M4", reason: "EFFECT" });
  return ok({ strategy: "M1", reason: "NONE" });
}
