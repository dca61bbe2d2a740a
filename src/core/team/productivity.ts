import { numbers, ratio } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";

export interface Productivity {
  /** Revenue per head, in yuan. */
  readonly before: number;
  readonly after: number;
  /** After ÷ before − 1. */
  readonly change: number;
}

/**
 * Change of revenue per head. It tells nothing of the reason: who left, what was sold off, what the market did.
 * Faults: missing, out-of-range below 0, zero-denominator without people, or without revenue before.
 * @model TEAM-3
 * @origin seed
 */
export function productivity(
  revenueBefore: number | null,
  headsBefore: number | null,
  revenueAfter: number | null,
  headsAfter: number | null,
): Outcome<Productivity> {
  const entered = numbers({
    revenueBefore: [revenueBefore, 0, Infinity],
    headsBefore: [headsBefore, 0, Infinity],
    revenueAfter: [revenueAfter, 0, Infinity],
    headsAfter: [headsAfter, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const team = entered.value;
  const perHead = all([
    ratio(team.revenueBefore, team.headsBefore, "headsBefore"),
    ratio(team.revenueAfter, team.headsAfter, "headsAfter"),
  ]);
  if (!perHead.ok) return perHead;
  const [before = 0, after = 0] = perHead.value;
  return map(ratio(after, before, "revenueBefore"), (times) => ({ before, after, change: times - 1 }));
}
