import { NEGOTIATION_STYLES, type NegotiationStyle } from "../codes/results/negotiation.ts";

/**
 * What the test of styles asks, in the order of its questions, which go round the styles. Our own statements: no TKI.
 * @model NEG-6
 * @origin own
 */
export const STYLE_STATEMENTS = [
  ...(["PRICE-FIRST", "ASK-WHY", "BOTH-GIVE", "CHANGE-SUBJECT", "ACCEPT-TERMS"] as const),
  ...(["OWN-PROPOSAL", "SEVERAL-PROPOSALS", "FAIR-ENOUGH", "LEAVE-UNSAID", "GIVE-WAY"] as const),
  ...(["PRESS", "OPEN-CARDS", "MIDDLE-PRICE", "WAIT", "THEM-FIRST"] as const),
  ...(["HARDER", "TRADE-ISSUES", "EQUAL-STEPS", "OTHERS-SETTLE", "FEAR-OF-NO"] as const),
] as const;

export type StyleStatement = (typeof STYLE_STATEMENTS)[number];

/** The style that a question asks about. @param at zero-based */
export function styleAsked(at: number): NegotiationStyle {
  const style = NEGOTIATION_STYLES[at % NEGOTIATION_STYLES.length];
  if (style === undefined) throw new RangeError(`no question ${String(at)}`);
  return style;
}

/** Marks of an answer: 1 never to 5 always. */
export const STYLE_MARKS = [1, 2, 3, 4, 5] as const;
export type StyleMark = (typeof STYLE_MARKS)[number];
