import type { NegotiationApproach } from "../codes/deals.ts";
import type { NegotiationStyle } from "../codes/results/negotiation.ts";

/**
 * The style that carries an approach.
 * @model NEG-1
 * @model NEG-5
 * @origin own
 */
export const APPROACH_STYLES: Readonly<Record<NegotiationApproach, NegotiationStyle>> = {
  COMPETITIVE: "COMPETE",
  COOPERATIVE: "COLLABORATE",
  "WIN-WIN": "COLLABORATE",
};
