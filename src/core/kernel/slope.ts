/**
 * Slope of the straight line through points by least squares, in units of y per unit of x; the order of the points never
 * matters. Null without two different x.
 */
export function slope(points: readonly { readonly x: number; readonly y: number }[]): number | null {
  const meanX = meanOf(points.map(({ x }) => x));
  const meanY = meanOf(points.map(({ y }) => y));
  if (meanX === null || meanY === null) return null;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return spread === 0 ? null : points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
}

/** Null of no numbers. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
