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
