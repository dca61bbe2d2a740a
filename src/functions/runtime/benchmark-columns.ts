import type { BenchmarkRatings } from "#core/competition/benchmark-index.ts";
import { number, numberNotZero, type RowOf } from "./column.ts";

type BenchmarkRow = RowOf<ReturnType<typeof benchmarkColumns>>;

/** Both sides' ratings and the weights of a benchmark as columns. */
export function benchmarkColumns(own: unknown, rival: unknown, weights: unknown) {
  return { ownRating: numberNotZero(own), rivalRating: numberNotZero(rival), benchmarkWeight: number(weights) };
}

/** A dimension that neither side is rated on takes no part, whatever its weight. */
export function isRated({ ownRating, rivalRating }: BenchmarkRow): boolean {
  return ownRating !== null || rivalRating !== null;
}

export function benchmarkRatings({ ownRating, rivalRating, benchmarkWeight }: BenchmarkRow): BenchmarkRatings {
  return { own: ownRating, rival: rivalRating, weight: benchmarkWeight };
}
