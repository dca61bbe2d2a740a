import { RELATIONSHIP_LEVELS, type RelationshipLevel } from "../codes/codes.ts";
import { RELEASE_CONDITIONS, type ReleaseCondition } from "../codes/results/tender.ts";

/** Null is not known, which does not count as met. */
export interface ReleaseFacts {
  readonly budgetApproved: boolean | null;
  readonly needClear: boolean | null;
  /** Levels of the key decision makers; a null among them is one whose level nobody knows. */
  readonly deciders: readonly (RelationshipLevel | null)[];
  readonly referencesVisited: boolean | null;
  /** The specification names no brand and shuts nobody out. */
  readonly neutral: boolean | null;
  readonly rivalsKnown: boolean | null;
}

export interface ReleaseReadiness {
  readonly ready: boolean;
  readonly missing: readonly ReleaseCondition[];
}

const NEUTRAL_LEVEL = RELATIONSHIP_LEVELS.indexOf("CR3");

/**
 * What is still missing before a customer should publish its tender. Deciders are fine when there is one and none is
 * against us. A specification that is not neutral can never be ready: the law forbids it.
 * @model TEND-2
 * @model CMP-2
 * @origin own
 */
export function releaseReadiness(facts: ReleaseFacts): ReleaseReadiness {
  const { deciders } = facts;
  const met: Readonly<Record<ReleaseCondition, boolean | null>> = {
    BUDGET: facts.budgetApproved,
    NEED: facts.needClear,
    DECIDERS: deciders.length > 0 && deciders.every(isNotAgainst),
    REFERENCES: facts.referencesVisited,
    NEUTRAL: facts.neutral,
    RIVALS: facts.rivalsKnown,
  };
  const missing = RELEASE_CONDITIONS.filter((condition) => met[condition] !== true);
  return { ready: missing.length === 0, missing };
}

function isNotAgainst(level: RelationshipLevel | null): boolean {
  return level !== null && RELATIONSHIP_LEVELS.indexOf(level) <= NEUTRAL_LEVEL;
}
