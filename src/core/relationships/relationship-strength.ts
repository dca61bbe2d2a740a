import type { RelationshipLevel } from "../codes/codes.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { memberWeights, type ChainMember } from "./decision-chain.ts";
import { relationshipScore, stanceOf } from "./relationship-level.ts";

export interface RatedMember extends ChainMember {
  /** null is CR?: not rated. */
  readonly level: RelationshipLevel | null;
}

/** Relationship strength of a decision chain, with the points of each person that add up to it. */
export interface RelationshipStrength {
  /** −1 all openly opposed, 0 neutral, 1 all firm supporters. */
  readonly index: number;
  /** The same on 0–100. */
  readonly score: number;
  /** In the order of the people given. */
  readonly members: readonly MemberPart[];
  /** People with a part in the decision whose level nobody knows: a gap, not a neutral. */
  readonly unrated: number;
  readonly supporters: number;
  /** All support hangs on one person. */
  readonly singleThread: boolean;
}

export interface MemberPart {
  /** Part of the weight of all rated people, 0–1; null for one who is not rated or has no part in the decision. */
  readonly share: number | null;
  /** 2 to −2 (REL-2). */
  readonly levelScore: number | null;
  /** Points of the score, 0–100. */
  readonly points: number | null;
  /** Points that one level up would add; null at CR1. */
  readonly nextLevel: number | null;
}

const NOT_RATED: MemberPart = { share: null, levelScore: null, points: null, nextLevel: null };

/**
 * Weighted mean of the relationship levels: index = Σ w·s ÷ 2Σw, over the people who are rated.
 * Faults: out-of-range, missing when nobody is rated, zero-denominator when every weight is 0.
 * @model REL-3
 * @origin own
 */
export function relationshipStrength(
  members: readonly RatedMember[],
  parameters: Parameters,
): Outcome<RelationshipStrength> {
  const inChain = members.filter(({ role }) => role !== null);
  const rated = inChain.filter(({ level }) => level !== null);
  const weighed = memberWeights(members, parameters);
  if (!weighed.ok) return weighed;
  if (rated.length === 0) return fail({ code: "missing", argument: "relationLevel" });
  const total = members.reduce((sum, { level }, index) => sum + (level === null ? 0 : (weighed.value[index] ?? 0)), 0);
  if (total === 0) return fail({ code: "zero-denominator", argument: "weights" });

  const parts = members.map(({ role, level }, index) =>
    role === null || level === null ? NOT_RATED : partOf(level, (weighed.value[index] ?? 0) / total),
  );
  const index = parts.reduce((sum, { share, levelScore }) => sum + ((share ?? 0) * (levelScore ?? 0)) / 2, 0);
  const supporters = rated.filter(({ level }) => level !== null && stanceOf(level) === "SUPPORTS").length;
  return ok({
    index,
    score: (index + 1) * 50,
    members: parts,
    unrated: inChain.length - rated.length,
    supporters,
    singleThread: supporters === 1,
  });
}

// A level is worth a quarter of the scale: the five span 0 to 100.
const POINTS_PER_LEVEL = 25;

function partOf(level: RelationshipLevel, share: number): MemberPart {
  const levelScore = relationshipScore(level);
  return {
    share,
    levelScore,
    points: share * (levelScore + 2) * POINTS_PER_LEVEL,
    nextLevel: level === "CR1" ? null : share * POINTS_PER_LEVEL,
  };
}
