import { exceeds, numbers } from "../kernel/guard.ts";
import { all, fail, ok, type Outcome } from "../kernel/outcome.ts";

/** One way in which the alternative may end. */
export interface AlternativeOutcome {
  /** In yuan or points of utility; a loss is negative. */
  readonly outcomeValue: number | null;
  /** 0–1. */
  readonly outcomeProbability: number | null;
}

/**
 * Expected value of the alternative to an agreement: its outcomes, which exclude each other, weighted by probability.
 * What the probabilities leave to 1 is worth nothing.
 * Faults: missing, also without any outcome; out-of-range for a probability outside 0–1 and for a sum above 1.
 * @model BATNA-1
 * @origin std
 */
export function batnaValue(outcomes: readonly AlternativeOutcome[]): Outcome<number> {
  if (outcomes.length === 0) return fail({ code: "missing", argument: "outcomeValue" });
  const entered = all(
    outcomes.map(({ outcomeValue, outcomeProbability }) =>
      numbers({
        outcomeValue: [outcomeValue, -Infinity, Infinity],
        outcomeProbability: [outcomeProbability, 0, 1],
      }),
    ),
  );
  if (!entered.ok) return entered;
  const certainty = entered.value.reduce((sum, { outcomeProbability }) => sum + outcomeProbability, 0);
  if (exceeds(certainty, 1)) return fail({ code: "out-of-range", argument: "outcomeProbability", min: 0, max: 1 });
  return ok(
    entered.value.reduce((sum, { outcomeValue, outcomeProbability }) => sum + outcomeValue * outcomeProbability, 0),
  );
}
