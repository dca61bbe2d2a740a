import type { ConcentrationWarning } from "../codes/codes.ts";
import { exceeds } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** How much of the business hangs on few customers. */
export interface Concentration {
  /** Share of the largest customer. */
  readonly largest: number;
  /** Sum of the squared shares: 1 for a single customer, 1/n for n equal ones. */
  readonly hhi: number;
  /** Empty when nothing is wrong. */
  readonly warnings: readonly ConcentrationWarning[];
}

/**
 * Largest share and Herfindahl index over all positive values; zeros, negatives and blanks take no part.
 * Fault: zero-denominator without a positive value.
 * @model ABC-3
 * @origin std for the index, own for the warning limits
 */
export function concentration(values: readonly (number | null)[], parameters: Parameters): Outcome<Concentration> {
  const positive = values.filter((value) => value !== null && value > 0) as number[];
  // Sorted, so that the order of the input changes no digit.
  positive.sort((one, other) => other - one);
  const total = positive.reduce((sum, value) => sum + value, 0);
  if (total === 0) return fail({ code: "zero-denominator", argument: "values" });

  const largest = (positive[0] ?? 0) / total;
  const hhi = positive.reduce((sum, value) => sum + (value / total) ** 2, 0);
  const warnings: ConcentrationWarning[] = [];
  if (exceeds(largest, parameters["concentration.singleShare"])) warnings.push("SINGLE");
  if (exceeds(hhi, parameters["concentration.hhi"])) warnings.push("HHI");
  return ok({ largest, hhi, warnings });
}
