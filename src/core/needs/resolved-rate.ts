import { ratio } from "../kernel/guard.ts";
import type { Outcome } from "../kernel/outcome.ts";

/**
 * Objections that are settled ÷ objections on record.
 * Fault: zero-denominator without objections.
 * @model NEED-5
 * @origin own
 */
export function resolvedRate(solved: readonly boolean[]): Outcome<number> {
  return ratio(solved.filter(Boolean).length, solved.length, "objectionCount");
}
