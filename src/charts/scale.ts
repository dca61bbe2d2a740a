import { scaleLinear } from "d3-scale";

/** A number that can be drawn, else null: what is not known leaves a gap. */
export function known(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

/** Position in mm of a value; the scale always holds zero. */
export type Scale = (value: number) => number;

/**
 * A linear scale from the lowest to the highest of the values and zero.
 * Values are divided by the largest first: the range of two huge numbers would overflow.
 */
export function linear(values: readonly (number | null | undefined)[], start: number, end: number): Scale {
  const numbers = values.map((value) => known(value) ?? 0);
  const largest = numbers.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  const unit = largest === 0 ? 1 : largest;
  const low = Math.min(0, ...numbers.map((value) => value / unit));
  const high = Math.max(0, ...numbers.map((value) => value / unit));
  const scale = scaleLinear([low, low === high ? low + 1 : high], [start, end]);
  return (value) => scale(value / unit);
}

/**
 * A linear scale from the lowest to the highest of the values, zero or not: for places, never for lengths of bars that
 * begin at zero. Equal values lie in the middle.
 */
export function ranged(values: readonly (number | null | undefined)[], start: number, end: number): Scale {
  const numbers = values.map(known).filter((value) => value !== null);
  const unit = numbers.reduce((max, value) => Math.max(max, Math.abs(value)), 0) || 1;
  const low = Math.min(...numbers.map((value) => value / unit));
  const high = Math.max(...numbers.map((value) => value / unit));
  if (!(low < high)) return () => (start + end) / 2;
  const scale = scaleLinear([low, high], [start, end]).clamp(true);
  return (value) => scale(value / unit);
}
