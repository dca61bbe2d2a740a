/**
 * Whole units for shares that add up to 1: what rounding down leaves over goes to the largest remainders, the earlier of
 * equals, so that the units add up to the whole. A share may be negative.
 */
export function apportion(shares: readonly number[], whole: number): readonly number[] {
  const floors = shares.map((share) => wholeDown(share * whole));
  const left = whole - floors.reduce((sum, count) => sum + count, 0);
  const order = shares
    .map((share, index) => ({ index, remainder: remainderOf(share * whole, floors[index] ?? 0) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(order.slice(0, left).map(({ index }) => index));
  return floors.map((count, index) => (raised.has(index) ? count + 1 : count));
}

// 0.28 × 60 is 16.8, but 0.57 × 100 falls short of 57.
const ROUNDING = 1e-6;

/** Rounds down to a whole number, but not because of rounding noise: 56.9999999999 is 57. */
export function wholeDown(value: number): number {
  return Math.floor(value + ROUNDING);
}

// Remainders that differ by rounding noise only are equal.
function remainderOf(exact: number, floor: number): number {
  return Number((exact - floor).toFixed(6));
}
