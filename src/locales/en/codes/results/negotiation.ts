import type { NegotiationResultId } from "#core/codes/results/negotiation.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of negotiations. */
export const negotiationResults: ResultLabelsOf<NegotiationResultId> = {};
