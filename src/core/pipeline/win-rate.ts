import { numbers, ratio } from "../kernel/guard.ts";
import type { Outcome } from "../kernel/outcome.ts";

/**
 * Won ÷ (won + lost), by number or by amount; what is open or suspended takes no part.
 * Faults: missing, out-of-range below 0, zero-denominator when nothing was decided.
 * @model FUN-3
 * @origin std
 */
export function winRate(won: number | null, lost: number | null): Outcome<number> {
  const decided = numbers({ won: [won, 0, Infinity], lost: [lost, 0, Infinity] });
  if (!decided.ok) return decided;
  return ratio(decided.value.won, decided.value.won + decided.value.lost, "decided");
}
