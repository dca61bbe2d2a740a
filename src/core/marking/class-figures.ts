import { percentile } from "../kernel/percentile.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** The points of one paper, item by item. */
export interface PaperPoints {
  readonly points: number;
  /** Of each item, in the scheme's order. */
  readonly items: readonly number[];
}

export interface ClassFigures {
  readonly papers: number;
  /** Parts of the most that can be earned; null without papers. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** Papers in each band of BANDS. */
  readonly spread: readonly number[];
  readonly items: readonly ItemFigures[];
}

/** Where the bands begin that marks are told in: tens from 60 on, as schools have them. */
export const BANDS = [0, 0.6, 0.7, 0.8, 0.9] as const;
// Half points of a hundred make binary fractions: 0.6 is 0.6.
const NOISE = 1e-9;

export interface ItemFigures {
  /** Part of its points that the class earned; null without papers or points. */
  readonly share: number | null;
  /** Whether it is to be gone over again. */
  readonly isWeak: boolean;
}

/**
 * What a class earned: of all points, and item by item.
 * @param maxima points of each item
 * @model MARK-2
 * @origin own
 */
export function classFigures(
  papers: readonly PaperPoints[],
  maxima: readonly number[],
  parameters: Pick<Parameters, "marking.weakItem">,
): ClassFigures {
  const maximum = maxima.reduce((sum, points) => sum + points, 0);
  const shares = maximum > 0 ? papers.map(({ points }) => points / maximum) : [];
  const items = maxima.map((most, item) => {
    const share = most > 0 ? mean(papers.map(({ items: earned }) => (earned[item] ?? 0) / most)) : null;
    return { share, isWeak: share !== null && share < parameters["marking.weakItem"] };
  });
  return {
    papers: papers.length,
    mean: mean(shares),
    median: percentile(shares, 0.5),
    least: percentile(shares, 0),
    most: percentile(shares, 1),
    spread: BANDS.map(
      (from, band) =>
        shares.filter((share) => share >= from - NOISE && share < (BANDS[band + 1] ?? Infinity) - NOISE).length,
    ),
    items,
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
