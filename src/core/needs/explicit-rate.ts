import { numbers, ratio } from "../kernel/guard.ts";
import type { Outcome } from "../kernel/outcome.ts";

/**
 * Explicit needs ÷ all needs recorded: wants that the customer stated against problems that were only named.
 * Faults: missing, out-of-range below 0, zero-denominator without needs.
 * @model NEED-1
 * @origin std
 */
export function explicitRate(explicit: number | null, implicit: number | null): Outcome<number> {
  const needs = numbers({ explicitNeeds: [explicit, 0, Infinity], impliedNeeds: [implicit, 0, Infinity] });
  if (!needs.ok) return needs;
  const { explicitNeeds, impliedNeeds } = needs.value;
  return ratio(explicitNeeds, explicitNeeds + impliedNeeds, "needCount");
}
