import type { Light } from "../codes/codes.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface RiskLight {
  /** Probability × impact, 1–25. */
  readonly score: number;
  readonly light: Light;
}

/**
 * A bid risk by probability and impact, 1–5 each. Faults: missing, out-of-range.
 * @model TEND-6
 * @origin own
 */
export function riskLight(
  probability: number | null,
  impact: number | null,
  parameters: Parameters,
): Outcome<RiskLight> {
  return map(numbers({ riskProbability: [probability, 1, 5], riskImpact: [impact, 1, 5] }), (risk) => {
    const score = risk.riskProbability * risk.riskImpact;
    return { score, light: lightOfRisk(score, parameters) };
  });
}

/** The light of a score of 1–25, such as what remains of a risk after its measure. */
export function lightOfRisk(score: number, parameters: Parameters): Light {
  if (reaches(score, parameters["bid.riskRed"])) return "RED";
  return reaches(score, parameters["bid.riskAmber"]) ? "AMBER" : "GREEN";
}
