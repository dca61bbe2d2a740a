/** The stages of a negotiation; strategy and technique of each stand together. */
export const NEGOTIATION_STAGES = ["OPENING", "MIDDLE", "CLOSING"] as const;
export type NegotiationStage = (typeof NEGOTIATION_STAGES)[number];

/**
 * What one can do in each stage, and what the other side may do: six per stage.
 * @model NEG-7
 * @origin own
 */
export const NEGOTIATION_TACTICS = {
  OPENING: ["AGENDA", "FIRST-OFFER", "ASK-FIRST", "SURPRISE", "AUTHORITY-RULES", "CLIMATE"],
  MIDDLE: ["HIGHER-AUTHORITY", "TRADE", "PACKAGE", "RECESS", "CONCESSION-LOG", "FACTS"],
  CLOSING: ["SMALL-STEP", "SUMMARY", "WRITTEN-RECORD", "DEADLINE", "NIBBLE-GUARD", "MUTUAL-GAIN"],
} as const satisfies Readonly<Record<NegotiationStage, readonly string[]>>;

export type NegotiationTactic<Stage extends NegotiationStage = NegotiationStage> =
  (typeof NEGOTIATION_TACTICS)[Stage][number];
