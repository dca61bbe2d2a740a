import type { Industry, IndustryPoint } from "../codes/results/accounts.ts";

const POINTS: Readonly<Record<Industry, readonly IndustryPoint[]>> = {
  MFG: ["COST-BENEFIT"],
  FIN: ["COMPLIANCE", "SECURITY"],
  NET: ["INNOVATION", "SPEED"],
  GOV: ["STABILITY", "PROCEDURE"],
  OTH: [],
};

/**
 * What the buyers of an industry look at, the set of value points to begin with: each has a question that verifies it and
 * a proof. Empty for other industries, for which a team writes its own.
 * @model CLS-1
 * @origin seed
 */
export function industryPoints(industry: Industry): readonly IndustryPoint[] {
  return POINTS[industry];
}
