import type { Parameters } from "../parameters/parameters.ts";

/** How far an answer may lie from the expected number; null where the marking scheme says nothing. */
export interface Tolerance {
  readonly absolute: number | null;
  /** Part of the expected number. */
  readonly relative: number | null;
}

// Binary fractions: 0.1 + 0.2 is 0.3.
const NOISE = 1e-9;

/**
 * Whether a number is near enough to the expected one: within the wider of the two tolerances. Where the scheme gives
 * neither, a relative one of the product's own holds.
 * @model MARK-1
 * @origin own
 */
export function isNear(
  found: number,
  expected: number,
  { absolute, relative }: Tolerance,
  parameters: Pick<Parameters, "marking.relativeTolerance">,
): boolean {
  const size = Math.abs(expected);
  const part = relative ?? (absolute === null ? parameters["marking.relativeTolerance"] : 0);
  const room = Math.max(absolute ?? 0, part * size);
  return Math.abs(found - expected) <= room + NOISE * Math.max(1, size);
}
