/** The lists whose codes only the models of negotiations give. */
export const NEGOTIATION_RESULTS = {} as const;

export type NegotiationResultId = keyof typeof NEGOTIATION_RESULTS;
