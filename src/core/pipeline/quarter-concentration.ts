import type { Light } from "../codes/codes.ts";
import { exceeds, numbers } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Amounts of the four quarters of a year, in any one unit. */
export type QuarterAmounts = readonly [q1: number | null, q2: number | null, q3: number | null, q4: number | null];

export interface QuarterConcentration {
  /** Share of the fourth quarter, 0–1. */
  readonly q4Share: number;
  /** Sum of the squared shares: 0.25 when the quarters are level, 1 when all falls in one. */
  readonly hhi: number;
  readonly light: Light;
  /** Amount to take from the fourth into earlier quarters so that it holds the wanted share; 0 when it already does. */
  readonly move: number;
}

/**
 * How much of a year hangs on its fourth quarter.
 * Faults: missing, out-of-range below 0, zero-denominator for a year without amounts.
 * @param target wanted share of the fourth quarter, 0–1
 * @model FC-2
 * @origin own
 */
export function quarterConcentration(
  amounts: QuarterAmounts,
  parameters: Parameters,
  target: number = parameters["q4.target"],
): Outcome<QuarterConcentration> {
  const [q1, q2, q3, q4] = amounts;
  const entered = numbers({
    q1: [q1, 0, Infinity],
    q2: [q2, 0, Infinity],
    q3: [q3, 0, Infinity],
    q4: [q4, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const quarters = Object.values(entered.value);
  const year = quarters.reduce((sum, amount) => sum + amount, 0);
  if (year === 0) return fail({ code: "zero-denominator", argument: "amounts" });

  const q4Share = entered.value.q4 / year;
  return ok({
    q4Share,
    hhi: quarters.reduce((sum, amount) => sum + (amount / year) ** 2, 0),
    light: lightOf(q4Share, parameters),
    move: Math.max(0, entered.value.q4 - target * year),
  });
}

function lightOf(share: number, parameters: Parameters): Light {
  if (!exceeds(share, parameters["q4.green"])) return "GREEN";
  return exceeds(share, parameters["q4.amber"]) ? "RED" : "AMBER";
}
