import { ABC_CLASSES, type AbcClass } from "../codes/codes.ts";
import type { Parameters } from "../parameters/parameters.ts";
import type { AbcRow } from "./abc-row.ts";

/** One class of an ABC analysis against the pattern 20/30/50 % of customers with 80/15/5 % of the value. */
export interface AbcClassSummary {
  readonly class: AbcClass;
  readonly count: number;
  /** Share in the customers whose value is known. */
  readonly countShare: number | null;
  /** Share in the total of all positive values. */
  readonly valueShare: number | null;
  /** Share less the pattern's share; null for N, which the pattern does not have. */
  readonly countDeviation: number | null;
  readonly valueDeviation: number | null;
}

/**
 * Counts and shares per class, in the order A, B, C, N. It reports how far real data are from the pattern
 * and never shifts a customer to fit it: both halves of the pattern cannot hold at once.
 * @model ABC-1 ABC-2
 * @origin seed
 */
export function abcSummary(rows: readonly AbcRow[], parameters: Parameters): readonly AbcClassSummary[] {
  const known = rows.filter((row) => row.class !== "?").length;
  const hasTotal = rows.some((row) => row.share !== null);
  return ABC_CLASSES.map((abcClass) => {
    const members = rows.filter((row) => row.class === abcClass);
    const countShare = known === 0 ? null : members.length / known;
    const valueShare = hasTotal ? members.reduce((sum, row) => sum + (row.share ?? 0), 0) : null;
    const pattern = patternOf(abcClass, parameters);
    return {
      class: abcClass,
      count: members.length,
      countShare,
      valueShare,
      countDeviation: difference(countShare, pattern?.count ?? null),
      valueDeviation: difference(valueShare, pattern?.value ?? null),
    };
  });
}

function patternOf(abcClass: AbcClass, parameters: Parameters) {
  const { "abc.countA": countA, "abc.countB": countB, "abc.cutA": cutA, "abc.cutB": cutB } = parameters;
  switch (abcClass) {
    case "A":
      return { count: countA, value: cutA };
    case "B":
      return { count: countB - countA, value: cutB - cutA };
    case "C":
      return { count: 1 - countB, value: 1 - cutB };
    case "N":
      return null;
  }
}

function difference(share: number | null, pattern: number | null): number | null {
  return share === null || pattern === null ? null : share - pattern;
}
