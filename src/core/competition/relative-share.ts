import { exceeds, present, ratio, within } from "../kernel/guard.ts";
import { all, fail, type Outcome } from "../kernel/outcome.ts";

/**
 * Our market share ÷ that of the largest rival: above 1 we lead the market. All shares are 0–1, of one market and year.
 * Faults: missing without our share or any rival's; out-of-range for a share outside 0–1, or when all together are more
 * than 1; zero-denominator when the rivals hold nothing.
 * @model COMP-5
 * @origin std
 */
export function relativeShare(own: number | null, rivals: readonly number[]): Outcome<number> {
  const entered = present("ownShare", own);
  if (!entered.ok) return entered;
  const checked = all([
    within("ownShare", entered.value, 0, 1),
    ...rivals.map((share) => within("rivalShares", share, 0, 1)),
  ]);
  if (!checked.ok) return checked;
  if (rivals.length === 0) return fail({ code: "missing", argument: "rivalShares" });
  const total = checked.value.reduce((sum, share) => sum + share, 0);
  if (exceeds(total, 1)) return fail({ code: "out-of-range", argument: "marketShares", min: 0, max: 1 });
  const largest = rivals.reduce((most, share) => Math.max(most, share), 0);
  return ratio(entered.value, largest, "rivalShares");
}
