import type { BenchmarkStanding } from "../codes/results/strategy.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { all, fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Both sides on one dimension, from public facts. */
export interface BenchmarkRatings {
  /** 1–5. */
  readonly own: number | null;
  /** 1–5. */
  readonly rival: number | null;
  /** Counts against the sum of the weights; when no dimension has one, all weigh the same. */
  readonly weight: number | null;
}

export interface BenchmarkRow {
  /** Own less rival, −4 to 4. */
  readonly gap: number;
  /** 0–1; the shares add up to 1. */
  readonly share: number;
  /** Share × gap; the points add up to the index. */
  readonly points: number;
}

export interface BenchmarkIndex {
  /** −4 to 4; below 0 we lag behind. */
  readonly index: number;
  /** In the order of the dimensions. */
  readonly rows: readonly BenchmarkRow[];
}

/**
 * Our standing beside a rival: the weighted mean of the gaps, over the eight dimensions of a benchmark or the eight
 * fields of advantage.
 * Faults: missing, out-of-range, zero-denominator when the weights sum to 0 or there is no dimension.
 * @model COMP-2
 * @model COMP-5
 * @origin seed for the dimensions, own for the index
 */
export function benchmarkIndex(dimensions: readonly BenchmarkRatings[]): Outcome<BenchmarkIndex> {
  const isEven = dimensions.every(({ weight }) => weight === null);
  const entered = all(
    dimensions.map(({ own, rival, weight }) =>
      numbers({
        ownRating: [own, 1, 5],
        rivalRating: [rival, 1, 5],
        benchmarkWeight: [isEven ? 1 : weight, 0, Infinity],
      }),
    ),
  );
  if (!entered.ok) return entered;
  // Weights are scaled before they are added, because the largest numbers that a cell holds would overflow.
  const largest = entered.value.reduce((most, { benchmarkWeight }) => Math.max(most, benchmarkWeight), 0);
  if (largest === 0) return fail({ code: "zero-denominator", argument: "weights" });
  const sum = entered.value.reduce((total, { benchmarkWeight }) => total + benchmarkWeight / largest, 0);
  const rows = entered.value.map(({ ownRating, rivalRating, benchmarkWeight }) => {
    const gap = ownRating - rivalRating;
    const share = benchmarkWeight / largest / sum;
    // Adding 0 turns −0, which a cell would show, into 0.
    return { gap, share, points: share * gap + 0 };
  });
  return ok({ index: rows.reduce((total, { points }) => total + points, 0), rows });
}

/**
 * Whether a gap is clear enough to speak of a lead or a lag.
 * @model COMP-2
 * @model COMP-5
 * @origin own
 */
export function benchmarkStanding(gap: number, parameters: Parameters): BenchmarkStanding {
  const clear = parameters["benchmark.clearGap"];
  if (gap > 0 && reaches(gap, clear)) return "LEAD";
  return gap < 0 && reaches(-gap, clear) ? "LAG" : "EVEN";
}
