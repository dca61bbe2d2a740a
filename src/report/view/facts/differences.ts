import { differenceScore, type DifferenceScore } from "#core/competition/difference-score.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

/** What sets us apart, with its worth (COMP-3). */
export interface ScoredDifference {
  readonly row: Row<"differentiators">;
  /** null while a rating is missing or wrong. */
  readonly score: DifferenceScore | null;
}

/** Every difference of the team: the usable ones first, then by score, those without one last. */
export function differencesOf({ team, parameters }: AccountBook): readonly ScoredDifference[] {
  const rank = ({ score }: ScoredDifference) => (score === null ? -1 : score.score + (score.usable ? FULL : 0));
  return team.differentiators
    .map((row) => {
      const score = differenceScore(row, parameters);
      return { row, score: score.ok ? score.value : null };
    })
    .sort((one, other) => rank(other) - rank(one));
}

// More than any score, so that what is usable comes first.
const FULL = 101;
