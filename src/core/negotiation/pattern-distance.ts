import { CONCESSION_PATTERNS, type ConcessionPattern } from "../codes/deals.ts";
import { exceeds } from "../kernel/guard.ts";
import { patternShares } from "./concession-pattern.ts";

/**
 * Shares of any number of concessions as shares of four quarters: the run of what was given so far, straight between
 * the rounds, read at each quarter. Four shares stay as they are.
 * @model CONC-2
 * @origin own
 */
export function quarterShares(shares: readonly number[]): readonly number[] {
  if (shares.length === 4) return shares;
  const givenAt = (quarter: number) => {
    const position = (quarter * shares.length) / 4;
    const full = Math.floor(position);
    const given = shares.slice(0, full).reduce((sum, share) => sum + share, 0);
    return given + (position - full) * (shares[full] ?? 0);
  };
  return [1, 2, 3, 4].map((quarter) => givenAt(quarter) - givenAt(quarter - 1));
}

/**
 * The pattern whose four shares differ least in sum from those given, 0 for the same to 2; of equals the first in the
 * order of the nine. The one that takes back is told by its sign, never by its distance.
 * @model CONC-2
 * @origin own
 */
export function nearestPattern(quarters: readonly number[]): {
  readonly pattern: ConcessionPattern;
  readonly distance: number;
} {
  const distances = CONCESSION_PATTERNS.filter((pattern) => pattern !== "TAKE-BACK").map((pattern) => ({
    pattern,
    distance: patternShares(pattern, 4).reduce(
      (sum, share, quarter) => sum + Math.abs((quarters[quarter] ?? 0) - share),
      0,
    ),
  }));
  return distances.reduce((best, one) => (exceeds(best.distance, one.distance) ? one : best));
}
