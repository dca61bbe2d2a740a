import { numbers, ratio } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";

export interface CustomerRetention {
  /** Part of the customers of the beginning that are still there at the end, 0–1. */
  readonly retention: number;
  /** Part of them that left: 1 − retention. */
  readonly churn: number;
}

/**
 * Customers of the beginning that stayed: those at the end less those gained meanwhile.
 * Faults: missing, zero-denominator without customers at the beginning, out-of-range where more stayed than were there
 * or more were gained than are there.
 * @model CHURN-2
 * @origin std
 */
export function customerRetention(
  start: number | null,
  end: number | null,
  gained: number | null,
): Outcome<CustomerRetention> {
  const most = (start ?? 0) + (gained ?? 0);
  const counts = numbers({
    customersAtStart: [start, 0, Infinity],
    customersGained: [gained, 0, end ?? Infinity],
    customersAtEnd: [end, 0, most],
  });
  if (!counts.ok) return counts;
  const { customersAtStart, customersAtEnd, customersGained } = counts.value;
  return map(ratio(customersAtEnd - customersGained, customersAtStart, "customersAtStart"), (retention) => ({
    retention,
    churn: 1 - retention,
  }));
}
