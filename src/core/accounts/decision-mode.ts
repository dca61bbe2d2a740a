import type { DecisionMode } from "../codes/records.ts";
import type { DecisionEffort } from "../codes/results/accounts.ts";
import { present, reaches, within } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** How a customer decides on a purchase; null is not known. */
export interface DecisionFacts {
  /** One person at the top decides. */
  readonly singleApprover: boolean | null;
  /** Departments recommend. Needed only where one person decides. */
  readonly deptAdvice: boolean | null;
  /** Departments with a formal vote. Needed only where no one person decides. */
  readonly deptVotes: number | null;
}

/**
 * Mode of decision: one person alone, one person on advice, or several departments that vote. null where none fits, as
 * when nobody decides alone and too few departments vote: somebody must ask the customer.
 * Faults: missing for what the mode turns on, out-of-range for fewer than 0 departments.
 * @model CLS-3
 * @origin seed for the modes, own for the rule
 */
export function decisionMode(facts: DecisionFacts, parameters: Parameters): Outcome<DecisionMode | null> {
  const votes = within("deptVotes", facts.deptVotes ?? 0, 0, Infinity);
  if (!votes.ok) return votes;
  const single = present("singleApprover", facts.singleApprover);
  if (!single.ok) return single;
  if (single.value) return map(present("deptAdvice", facts.deptAdvice), (advised) => (advised ? "HYBRID" : "CENTRAL"));
  return map(present("deptVotes", facts.deptVotes), (entered) =>
    reaches(entered, parameters["decision.votes"]) ? "DISTRIBUTED" : null,
  );
}

const EFFORTS: Readonly<Record<DecisionMode, DecisionEffort>> = {
  CENTRAL: "SPONSOR",
  DISTRIBUTED: "EVERY-DEPARTMENT",
  HYBRID: "ADVISERS-FIRST",
};

/**
 * Where to invest effort in a mode of decision; without a mode, to find it out.
 * @model CLS-3
 * @origin own
 */
export function decisionEffort(mode: DecisionMode | null): DecisionEffort {
  return mode === null ? "ASK" : EFFORTS[mode];
}
