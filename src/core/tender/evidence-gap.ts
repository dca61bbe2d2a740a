import { numbers } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";

export interface ScoringItem {
  /** Points of the tender documents. */
  readonly points: number | null;
  /** What we expect; null is not judged yet. */
  readonly expected: number | null;
  /** Evidence is named and its page found. */
  readonly proved: boolean;
}

export interface EvidenceGap {
  readonly points: number;
  /** Points of the items that are judged. */
  readonly judged: number;
  readonly expected: number;
  /** Points of the judged items that we do not expect: Σ gap. */
  readonly gap: number;
  /** Points that we expect without evidence, which are the first to work on. */
  readonly unproved: number;
  /** Gap of each item in its order; null where it is not judged. */
  readonly gaps: readonly (number | null)[];
}

/**
 * How many points of the evaluation we expect to lose, and how many we expect but cannot prove.
 * Faults: missing points, out-of-range for more than the item gives.
 * @model TEND-13
 * @model CMP-3
 * @origin own
 */
export function evidenceGap(items: readonly ScoringItem[]): Outcome<EvidenceGap> {
  const given = all(
    items.map(({ points, expected, proved }) =>
      map(numbers({ points: [points, 0, Infinity], expected: [expected ?? 0, 0, points ?? 0] }), (row) => ({
        ...row,
        isJudged: expected !== null,
        isProved: proved,
      })),
    ),
  );
  return map(given, (rows) => {
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
    return {
      points: sum(({ points }) => points),
      judged: sum(({ points, isJudged }) => (isJudged ? points : 0)),
      expected: sum(({ expected }) => expected),
      gap: sum(({ points, expected, isJudged }) => (isJudged ? points - expected : 0)),
      unproved: sum(({ expected, isProved }) => (isProved ? 0 : expected)),
      gaps: rows.map(({ points, expected, isJudged }) => (isJudged ? points - expected : null)),
    };
  });
}
