import { numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** All in yuan; base and extra less what the cap takes add up to the payout. */
export interface BonusPayout {
  readonly payout: number;
  /** For what was reached of the target. */
  readonly base: number;
  /** For the part above the target. */
  readonly extra: number;
  readonly capped: number;
}

/**
 * Bonus for a goal: nothing below the floor, in proportion up to the target, faster above it, at most the cap.
 * Faults: missing, out-of-range for a bonus below 0.
 * @param attainment actual ÷ target; 1 is the target
 * @param bonus at the target, in yuan
 * @model REP-5
 * @origin own
 */
export function bonusPayout(
  attainment: number | null,
  bonus: number | null,
  parameters: Parameters,
): Outcome<BonusPayout> {
  const entered = numbers({ attainment: [attainment, -Infinity, Infinity], targetBonus: [bonus, 0, Infinity] });
  return map(entered, ({ attainment: reached, targetBonus }) => {
    const paid = reaches(reached, parameters["bonus.floor"]) ? Math.max(0, reached) : 0;
    const base = targetBonus * Math.min(1, paid);
    const extra = targetBonus * parameters["bonus.accelerator"] * Math.max(0, paid - 1);
    const payout = Math.min(base + extra, targetBonus * parameters["bonus.cap"]);
    return { payout, base, extra, capped: base + extra - payout };
  });
}
