import type { SwotField } from "../codes/performance.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** A factor of the wider world. */
export interface PestFactor {
  /** −5 the worst threat, 5 the best opportunity. */
  readonly impact: number | null;
  /** 0–1. */
  readonly probability: number | null;
}

export interface PestScore {
  /** Impact × probability, −5 to 5. */
  readonly score: number;
  /** The field of the SWOT that the factor is offered to; null when it weighs too little. */
  readonly field: Extract<SwotField, "O" | "T"> | null;
}

/**
 * Weight of a factor of the wider world, and whether it belongs in the SWOT as opportunity or threat.
 * Faults: missing, out-of-range.
 * @model STR-1
 * @origin own
 */
export function pestScore({ impact, probability }: PestFactor, parameters: Parameters): Outcome<PestScore> {
  const entered = numbers({ pestImpact: [impact, -5, 5], pestProbability: [probability, 0, 1] });
  return map(entered, ({ pestImpact, pestProbability }) => {
    // Adding 0 turns −0, which a cell would show, into 0.
    const score = pestImpact * pestProbability + 0;
    const offered = score !== 0 && reaches(Math.abs(score), parameters["pest.offered"]);
    return { score, field: offered ? (score > 0 ? "O" : "T") : null };
  });
}

/**
 * Factors as a reader wants them: opportunities and threats apart, the weightiest first; what has no effect is left out.
 * Of equal weights the order of the list stays.
 * @model STR-1
 * @origin own
 */
export function pestOrder<Factor extends PestScore>(
  factors: readonly Factor[],
): { readonly opportunities: readonly Factor[]; readonly threats: readonly Factor[] } {
  return {
    opportunities: factors.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score),
    threats: factors.filter(({ score }) => score < 0).sort((one, other) => one.score - other.score),
  };
}
