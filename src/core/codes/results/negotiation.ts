import { CONCESSION_PATTERNS } from "../deals.ts";

export const ZOPA_STATES = ["ZONE", "ONE-PRICE", "GAP"] as const;
/** Whether an agreement on the price is possible (NEG-3): at several prices, at one, at none. */
export type ZopaState = (typeof ZOPA_STATES)[number];

export const TRADE_HINTS = ["HOLD", "GIVE", "SPLIT"] as const;
/** What to do with an issue (NEG-4): it weighs more for us, more for them, or much the same. */
export type TradeHint = (typeof TRADE_HINTS)[number];

export const PREPARATION_STATES = ["IN-ORDER", "OPENING", "TARGET", "WALK-AWAY"] as const;
/** Whether the prices of a preparation are in order (NEG-2), else the first that is not. */
export type PreparationState = (typeof PREPARATION_STATES)[number];

export const CONCESSION_TYPES = [...CONCESSION_PATTERNS, "MIXED", "NONE", "REVERSED", "TOO-FEW"] as const;
/** What a closed series of concessions is (CONC-2): one of the nine, or why it is none of them. */
export type ConcessionType = (typeof CONCESSION_TYPES)[number];

export const CONCESSION_RULES = [
  "COUNT",
  "ZERO",
  "NET",
  "BACK",
  "LAST",
  "FIRST",
  "EVEN",
  "TINY",
  "NEAREST",
  "FAR",
] as const;
/** Which rule decided the type (CONC-2), in the order in which they are asked. */
export type ConcessionRule = (typeof CONCESSION_RULES)[number];

export const CONCESSION_SIZES = ["SMALL", "MEDIUM", "LARGE"] as const;
/** How much of the room was given (CONC-2). */
export type ConcessionSize = (typeof CONCESSION_SIZES)[number];

export const CONCESSION_PACES = ["AHEAD", "ON-PLAN", "BEHIND", "DONE"] as const;
/** What was given so far against the plan (CONC-2): more, as much, less; or every round is over. */
export type ConcessionPace = (typeof CONCESSION_PACES)[number];

export const NEGOTIATION_STYLES = ["COMPETE", "COLLABORATE", "COMPROMISE", "AVOID", "ACCOMMODATE"] as const;
/** Style of negotiating (NEG-5), in the order in which the questions of the test go round. */
export type NegotiationStyle = (typeof NEGOTIATION_STYLES)[number];

export const STYLE_RESULTS = [...NEGOTIATION_STYLES, "BALANCED"] as const;
/** Result of the style test (NEG-6). */
export type StyleResult = (typeof STYLE_RESULTS)[number];

/** The lists whose codes only the models of negotiations give. */
export const NEGOTIATION_RESULTS = {
  zopaState: ZOPA_STATES,
  tradeHint: TRADE_HINTS,
  preparationState: PREPARATION_STATES,
  concessionType: CONCESSION_TYPES,
  concessionRule: CONCESSION_RULES,
  concessionSize: CONCESSION_SIZES,
  concessionPace: CONCESSION_PACES,
  negotiationStyle: NEGOTIATION_STYLES,
  styleResult: STYLE_RESULTS,
} as const;

export type NegotiationResultId = keyof typeof NEGOTIATION_RESULTS;
