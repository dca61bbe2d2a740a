import { RELATIONSHIP_LEVELS, type RelationshipLevel } from "../codes/codes.ts";
import { relationshipScore } from "./relationship-level.ts";

/** A person's level at the start and at the end of a period; null is not rated and takes no part. */
export interface LevelMove {
  readonly from: RelationshipLevel | null;
  readonly to: RelationshipLevel | null;
}

/** How the relationships of a period went, in people. */
export interface RelationshipProgress {
  readonly upgrades: number;
  readonly downgrades: number;
  /** Upgrades less downgrades. */
  readonly net: number;
  /** CR1 to CR5. */
  readonly levels: readonly LevelProgress[];
}

export interface LevelProgress {
  readonly level: RelationshipLevel;
  /** People who stood there at the start. */
  readonly people: number;
  readonly upgraded: number;
  /** Part that was upgraded; null where nobody stood, and at CR1, above which there is nothing. */
  readonly conversion: number | null;
}

/**
 * Levels gained from one rating to the next; negative when it fell.
 * @model REL-5
 * @origin own
 */
export function levelsGained(from: RelationshipLevel, to: RelationshipLevel): number {
  return relationshipScore(to) - relationshipScore(from);
}

/**
 * Upgrades less downgrades, and the part of each level that went up.
 * @model REL-5
 * @origin own
 */
export function relationshipProgress(moves: readonly LevelMove[]): RelationshipProgress {
  const rated = moves.flatMap(({ from, to }) =>
    from === null || to === null ? [] : [{ from, gained: levelsGained(from, to) }],
  );
  const count = (list: typeof rated, direction: 1 | -1) =>
    list.filter(({ gained }) => Math.sign(gained) === direction).length;
  const levels = RELATIONSHIP_LEVELS.map((level) => {
    const here = rated.filter(({ from }) => from === level);
    const upgraded = count(here, 1);
    const conversion = here.length === 0 || level === "CR1" ? null : upgraded / here.length;
    return { level, people: here.length, upgraded, conversion };
  });
  const upgrades = count(rated, 1);
  const downgrades = count(rated, -1);
  return { upgrades, downgrades, net: upgrades - downgrades, levels };
}
