import type { SerialDate } from "../calendar/serial-date.ts";
import { SALES_MODE_PARTS, type SalesModePart, type SalesModeState } from "../codes/results/retention.ts";

export interface SalesModeCheck {
  readonly state: SalesModeState;
  /** What nobody has written down, in the order of the table. */
  readonly missing: readonly SalesModePart[];
}

/**
 * Whether the way of selling to a customer is fully described, and not due for review.
 * @param filled whether each part is written down
 * @param review day by which the way is to be looked at again
 * @model MAINT-4
 * @origin own
 */
export function salesModeCheck(
  filled: Readonly<Record<Exclude<SalesModePart, "review">, boolean>>,
  review: SerialDate | null,
  today: SerialDate,
): SalesModeCheck {
  const parts = { ...filled, review: review !== null };
  const missing = SALES_MODE_PARTS.filter((part) => !parts[part]);
  if (review !== null && review <= today) return { state: "REVIEW-DUE", missing };
  return { state: missing.length === 0 ? "READY" : "INCOMPLETE", missing };
}
