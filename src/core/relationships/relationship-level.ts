import type { SerialDate } from "../calendar/serial-date.ts";
import { RELATIONSHIP_LEVELS, type RelationshipLevel } from "../codes/codes.ts";

/** Where a person stands: for us, for nobody, against us. */
export type Stance = "SUPPORTS" | "NEUTRAL" | "OPPOSES";

/**
 * 2 for CR1, the best, to −2 for CR5.
 * @model REL-2
 * @origin seed for the five levels, own for the scores
 */
export function relationshipScore(level: RelationshipLevel): number {
  return 2 - RELATIONSHIP_LEVELS.indexOf(level);
}

/**
 * CR1 and CR2 support us, CR3 is neutral, CR4 and CR5 oppose us.
 * @model REL-2
 * @origin seed
 */
export function stanceOf(level: RelationshipLevel): Stance {
  const score = relationshipScore(level);
  if (score === 0) return "NEUTRAL";
  return score > 0 ? "SUPPORTS" : "OPPOSES";
}

export interface LevelRating {
  readonly level: RelationshipLevel | null;
  /** What was seen or heard that shows it. */
  readonly evidence: string | null;
  readonly evidenceDate: SerialDate | null;
}

/**
 * The level that dated evidence proves; null is CR?, not rated, which is not the same as neutral.
 * @model REL-2
 * @origin own
 */
export function provedLevel({ level, evidence, evidenceDate }: LevelRating): RelationshipLevel | null {
  return evidence === null || evidence.trim() === "" || evidenceDate === null ? null : level;
}
