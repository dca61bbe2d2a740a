import { exceeds, numbers, ratio } from "../kernel/guard.ts";
import { fail, type Outcome } from "../kernel/outcome.ts";

export interface RevenueMovement {
  /** Revenue of the customers at the beginning, in yuan per period. */
  readonly start: number | null;
  /** More from the same customers. */
  readonly up: number | null;
  /** Less from customers that stayed. */
  readonly down: number | null;
  /** From customers that left. */
  readonly lost: number | null;
}

/**
 * Net revenue retention: what the customers of the beginning bring at the end ÷ what they brought; new customers take no
 * part. Above 1 the others outgrow what was lost.
 * Faults: missing, out-of-range below 0 or where more went than was there, zero-denominator.
 * @model CHURN-2
 * @origin std
 */
export function netRevenueRetention({ start, up, down, lost }: RevenueMovement): Outcome<number> {
  const entered = numbers({
    revenueAtStart: [start, 0, Infinity],
    revenueUp: [up, 0, Infinity],
    revenueDown: [down, 0, Infinity],
    revenueLost: [lost, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const { revenueAtStart, revenueUp, revenueDown, revenueLost } = entered.value;
  if (exceeds(revenueDown + revenueLost, revenueAtStart))
    return fail({ code: "out-of-range", argument: "revenueLost", min: 0, max: revenueAtStart - revenueDown });
  return ratio(revenueAtStart + revenueUp - revenueDown - revenueLost, revenueAtStart, "revenueAtStart");
}
