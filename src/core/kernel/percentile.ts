/**
 * Percentile as Excel's PERCENTILE.INC: the ranks 0 … n − 1 span the values from the least to the largest, and between two
 * ranks the value is on the straight line. Null of no values.
 * @param part 0–1
 */
export function percentile(values: readonly number[], part: number): number | null {
  const sorted = Float64Array.from(values).sort();
  const rank = part * (sorted.length - 1);
  const lower = sorted[Math.floor(rank)];
  const upper = sorted[Math.ceil(rank)];
  if (lower === undefined || upper === undefined) return null;
  return lower + (upper - lower) * (rank - Math.floor(rank));
}
