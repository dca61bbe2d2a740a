import type { NegotiationStyle } from "../codes/results/negotiation.ts";

/** Where a style lies: how firmly it stands for its own side, how far it goes for the other; −1, 0 or 1. */
export interface StylePosition {
  readonly assertiveness: -1 | 0 | 1;
  readonly cooperativeness: -1 | 0 | 1;
}

/**
 * The five styles on the two axes of Thomas and Kilmann: a corner each, compromise in the middle.
 * @model NEG-5
 * @origin std
 */
export const STYLE_POSITIONS = {
  COMPETE: { assertiveness: 1, cooperativeness: -1 },
  COLLABORATE: { assertiveness: 1, cooperativeness: 1 },
  COMPROMISE: { assertiveness: 0, cooperativeness: 0 },
  AVOID: { assertiveness: -1, cooperativeness: -1 },
  ACCOMMODATE: { assertiveness: -1, cooperativeness: 1 },
} as const satisfies Readonly<Record<NegotiationStyle, StylePosition>>;
