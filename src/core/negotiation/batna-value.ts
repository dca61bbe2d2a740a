import { exceeds, faultOfNumber } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";

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
  let certainty = 0;
  let expected = 0;
  for (const { outcomeValue, outcomeProbability } of outcomes) {
    const fault =
      faultOfNumber("outcomeValue", outcomeValue, -Infinity, Infinity) ??
      faultOfNumber("outcomeProbability", outcomeProbability, 0, 1);
    if (fault) return fault;
    certainty += outcomeProbability ?? 0;
    expected += (outcomeValue ?? 0) * (outcomeProbability ?? 0);
  }
  return exceeds(certainty, 1)
    ? fail({ code: "out-of-range", argument: "outcomeProbability", min: 0, max: 1 })
    : ok(expected);
}
