import type { CheckState } from "../codes/deals.ts";
import type { BidReadiness } from "../codes/results/tender.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import { ratio } from "../kernel/guard.ts";

export interface BidItem {
  /** Null: nobody has checked it yet. */
  readonly state: CheckState | null;
  /** ★ or otherwise mandatory: a bid that fails it is lost. */
  readonly mandatory: boolean;
}

export interface BidCompleteness {
  /** Passed ÷ (passed + failed), 0–1; what is not applicable or not checked takes no part. */
  readonly completeness: number;
  readonly readiness: BidReadiness;
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly unchecked: number;
  /** Mandatory items that failed: any one blocks the bid. */
  readonly blocking: number;
}

/**
 * Whether a bid may be handed in. A failed mandatory item blocks it whatever the share that passed; without one, items
 * that nobody has checked keep it open. Fault: zero-denominator when nothing is checked.
 * @model TEND-3
 * @origin own
 */
export function bidCompleteness(items: readonly BidItem[]): Outcome<BidCompleteness> {
  const count = (state: CheckState | null) => items.filter((item) => item.state === state).length;
  const passed = count("OK");
  const failed = count("NOK");
  const unchecked = count(null);
  const blocking = items.filter((item) => item.state === "NOK" && item.mandatory).length;
  return map(ratio(passed, passed + failed, "state"), (completeness) => ({
    completeness,
    readiness: readinessOf(blocking, unchecked),
    passed,
    failed,
    notApplicable: count("NA"),
    unchecked,
    blocking,
  }));
}

function readinessOf(blocking: number, unchecked: number): BidReadiness {
  if (blocking > 0) return "BLOCKED";
  return unchecked > 0 ? "UNCHECKED" : "READY";
}
