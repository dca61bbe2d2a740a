import { exceeds, numbers } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { partsOfRevenue, termsOf, type DevelopmentTerms } from "./development-year.ts";

/**
 * Revenue of a year at which an account's profit is 0: its fixed costs ÷ what each yuan of revenue leaves after risk and
 * interest. Null where that is nothing or less: no revenue will ever pay.
 * Faults: missing, out-of-range.
 * @model DEV-1
 * @origin own
 */
export function breakEvenRevenue(
  fixedCosts: number | null,
  terms: DevelopmentTerms,
  parameters: Parameters,
): Outcome<number | null> {
  return map(numbers({ fixedCosts: [fixedCosts, 0, Infinity], ...termsOf(terms) }), (known) => {
    const part = partsOfRevenue(known, parameters);
    const left = part.grossProfit - part.inventoryInterest - part.receivableInterest;
    return exceeds(left, 0) ? known.fixedCosts / left : null;
  });
}
