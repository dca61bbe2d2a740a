export const VALUE_DIMENSIONS = ["current", "potential", "strategic"] as const;
/** Dimension of an account's value (VAL-1). */
export type ValueDimension = (typeof VALUE_DIMENSIONS)[number];

export const VALUE_FACTORS = [
  "purchase",
  "margin",
  "paymentDays",
  "marketGrowth",
  "expansion",
  "budgetGrowth",
  "influence",
  "techFit",
] as const;
/** What a dimension is made of (VAL-1); margin joins gross and net margin. Its weight is `dimension.weight.` and the same name. */
export type ValueFactor = (typeof VALUE_FACTORS)[number];

export const RFM_SEGMENTS = [
  "HIGH-ACTIVE",
  "HIGH-QUIET",
  "HIGH-RARE",
  "HIGH-FADING",
  "LOW-ACTIVE",
  "LOW-QUIET",
  "LOW-RARE",
  "LOW-FADING",
] as const;
/** Segment by amount, then recency and frequency (RFM-1): ACTIVE both, QUIET frequent but long ago, RARE recent but seldom, FADING neither. */
export type RfmSegment = (typeof RFM_SEGMENTS)[number];

export const WHITESPACE_KINDS = ["NO-NEED", "FILLED", "RIVAL-HELD", "EXPAND", "OPEN"] as const;
/** What is to be done with a product at a customer's unit (WHITE-1). */
export type WhitespaceKind = (typeof WHITESPACE_KINDS)[number];

export const WEIGHT_DIRECTIONS = ["DOWN", "UP"] as const;
/** Which way a weight moves (SENS-1). */
export type WeightDirection = (typeof WEIGHT_DIRECTIONS)[number];

export const PORTFOLIO_MOVES = ["NEW", "LOST", "UP", "DOWN", "SAME"] as const;
/** What became of an account between two portfolios (DIFF-1). */
export type PortfolioMove = (typeof PORTFOLIO_MOVES)[number];

export const BRIDGE_PARTS = ["START", "NEW", "LOST", "UP", "DOWN", "END"] as const;
/** Part of the bridge from one portfolio's value to the other's (DIFF-1). */
export type BridgePart = (typeof BRIDGE_PARTS)[number];

/** The lists whose codes only the models of the value of customers give. */
export const VALUE_RESULTS = {
  valueDimension: VALUE_DIMENSIONS,
  valueFactor: VALUE_FACTORS,
  rfmSegment: RFM_SEGMENTS,
  whitespaceKind: WHITESPACE_KINDS,
  weightDirection: WEIGHT_DIRECTIONS,
  portfolioMove: PORTFOLIO_MOVES,
  bridgePart: BRIDGE_PARTS,
} as const;

export type ValueResultId = keyof typeof VALUE_RESULTS;
