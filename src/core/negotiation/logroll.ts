import type { TradeHint } from "../codes/results/negotiation.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { all, fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Weight of one issue for either side; each side's weights count against their own sum. */
export interface IssueWeights {
  readonly ownWeight: number | null;
  readonly otherWeight: number | null;
}

export interface IssueTrade {
  /** Our share of weight less theirs, −1 to 1; over all issues it adds up to 0. */
  readonly difference: number;
  readonly hint: TradeHint;
}

/**
 * Which issues to trade: hold what weighs clearly more for us, give what weighs clearly more for them.
 * Faults: missing, out-of-range below 0, zero-denominator when a side's weights are all 0.
 * @model NEG-4
 * @origin own
 */
export function logroll(issues: readonly IssueWeights[], parameters: Parameters): Outcome<readonly IssueTrade[]> {
  const entered = all(
    issues.map(({ ownWeight, otherWeight }) =>
      numbers({ ownWeight: [ownWeight, 0, Infinity], otherWeight: [otherWeight, 0, Infinity] }),
    ),
  );
  if (!entered.ok) return entered;
  const own = shares(entered.value.map(({ ownWeight }) => ownWeight));
  if (own === null) return fail({ code: "zero-denominator", argument: "ownWeight" });
  const other = shares(entered.value.map(({ otherWeight }) => otherWeight));
  if (other === null) return fail({ code: "zero-denominator", argument: "otherWeight" });

  return ok(
    own.map((share, index) => {
      const difference = share - (other[index] ?? 0);
      return { difference, hint: hintOf(difference, parameters["logroll.difference"]) };
    }),
  );
}

function shares(weights: readonly number[]): readonly number[] | null {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum === 0 ? null : weights.map((weight) => weight / sum);
}

function hintOf(difference: number, limit: number): TradeHint {
  if (reaches(difference, limit)) return "HOLD";
  return reaches(-difference, limit) ? "GIVE" : "SPLIT";
}
