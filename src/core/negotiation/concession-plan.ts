import type { ConcessionPattern } from "../codes/deals.ts";
import { apportion, wholeDown } from "../kernel/apportion.ts";
import { numbers } from "../kernel/guard.ts";
import { fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import { LEAST_ROUNDS, MOST_ROUNDS, patternShares } from "./concession-pattern.ts";

export interface ConcessionPlan {
  readonly pattern: ConcessionPattern;
  /** Whole concession in yuan, given over all rounds. */
  readonly total: number | null;
  /** Amounts are whole multiples of it, in yuan. */
  readonly unit: number | null;
  readonly rounds: number;
}

export interface PlannedConcession {
  /** From 1. */
  readonly round: number;
  /** Of the total, by the pattern, before rounding. */
  readonly share: number;
  /** Rounded, in yuan; negative where the pattern takes back. */
  readonly amount: number;
  /** Sum of the amounts up to this round. */
  readonly given: number;
}

/**
 * Concessions by a pattern in whole units. The units that rounding down leaves over go to the largest remainders, the
 * earlier of equals, so that the sum is the total; what a total holds beyond whole units goes to its largest round.
 * Faults: missing, out-of-range for rounds that are too few, too many or not whole, and for less than one unit.
 * @model CONC-3
 * @origin own
 */
export function concessionPlan({
  pattern,
  total,
  unit,
  rounds,
}: ConcessionPlan): Outcome<readonly PlannedConcession[]> {
  const checked = checkRounds(rounds);
  if (!checked.ok) return checked;
  const units = numbers({ concessionUnit: [unit, Number.MIN_VALUE, Infinity] });
  if (!units.ok) return units;
  const { concessionUnit } = units.value;
  const amounts = numbers({ concessionTotal: [total, concessionUnit, concessionUnit * MOST_UNITS] });

  return map(amounts, ({ concessionTotal }) => {
    const shares = patternShares(pattern, rounds);
    const whole = wholeDown(concessionTotal / concessionUnit);
    const largest = shares.indexOf(Math.max(...shares));
    const rest = concessionTotal - whole * concessionUnit;
    let given = 0;
    return apportion(shares, whole).map((count, index) => {
      const amount = count * concessionUnit + (index === largest ? rest : 0);
      given += amount;
      return { round: index + 1, share: shares[index] ?? 0, amount, given };
    });
  });
}

/** Accepts a whole number of rounds that a pattern can have. Fault: out-of-range for any other. */
export function checkRounds(rounds: number): Outcome<number> {
  const isPossible = Number.isInteger(rounds) && rounds >= LEAST_ROUNDS && rounds <= MOST_ROUNDS;
  return isPossible
    ? ok(rounds)
    : fail({ code: "out-of-range", argument: "concessionRounds", min: LEAST_ROUNDS, max: MOST_ROUNDS });
}

// Beyond this, counting single units says nothing.
const MOST_UNITS = 1e9;
