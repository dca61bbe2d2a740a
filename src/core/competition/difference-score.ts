import { numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** What sets us apart, rated 1–5. */
export interface Difference {
  /** How much it matters to the customer. */
  readonly relevance: number | null;
  readonly uniqueness: number | null;
  /** How well we can prove it. */
  readonly proof: number | null;
}

export interface DifferenceScore {
  /** Product of the three, as 0–100: 100 when each is 5. */
  readonly score: number;
  /** Every rating reaches its limit. */
  readonly usable: boolean;
  /** Rating less its limit; below 0 is what keeps it from being used. */
  readonly room: Readonly<Record<keyof Difference, number>>;
}

const FULL = 5;

/**
 * Worth of a difference, and whether to use it: it must matter, be ours alone and be provable. What it costs is told
 * beside and not counted.
 * Faults: missing, out-of-range.
 * @model COMP-3
 * @origin seed for the six kinds, own for the score
 */
export function differenceScore(difference: Difference, parameters: Parameters): Outcome<DifferenceScore> {
  const entered = numbers({
    differenceRelevance: [difference.relevance, 1, FULL],
    differenceUniqueness: [difference.uniqueness, 1, FULL],
    differenceProof: [difference.proof, 1, FULL],
  });
  return map(entered, ({ differenceRelevance, differenceUniqueness, differenceProof }) => {
    const room = {
      relevance: differenceRelevance - parameters["difference.relevance"],
      uniqueness: differenceUniqueness - parameters["difference.uniqueness"],
      proof: differenceProof - parameters["difference.proof"],
    };
    return {
      score: (100 * differenceRelevance * differenceUniqueness * differenceProof) / FULL ** 3,
      usable: Object.values(room).every((left) => reaches(left, 0)),
      room,
    };
  });
}
