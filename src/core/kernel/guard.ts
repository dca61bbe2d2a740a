import { fail, ok, type Failed, type Outcome } from "./outcome.ts";

/** Accepts a finite number between two bounds, both included. Faults: not-a-number, out-of-range. */
export function within(argument: string, value: number, min: number, max: number): Outcome<number> {
  return faultOutside(argument, value, min, max) ?? ok(value);
}

/** The same for a number that is at hand anyway: null when there is nothing to say, which costs no memory in every row. */
export function faultOutside(argument: string, value: number, min: number, max: number): Failed | null {
  if (!Number.isFinite(value)) return fail({ code: "not-a-number", argument, found: String(value) });
  return value < min || value > max ? fail({ code: "out-of-range", argument, min, max }) : null;
}

/** The same for a number that nobody may have entered; null is then the fault "missing". */
export function faultOfNumber(argument: string, value: number | null, min: number, max: number): Failed | null {
  return value === null ? fail({ code: "missing", argument }) : faultOutside(argument, value, min, max);
}

/** Accepts what is there; null, which nobody has entered, is the fault missing. */
export function present<T>(argument: string, value: T | null): Outcome<T> {
  return value === null ? fail({ code: "missing", argument }) : ok(value);
}

/** A number with its bounds, both included; null is missing. */
export type Bounded = readonly [value: number | null, min: number, max: number];

/** Checks several named numbers: all of them, or the first fault in the order in which they are named. */
export function numbers<Name extends string>(
  inputs: Readonly<Record<Name, Bounded>>,
): Outcome<Readonly<Record<Name, number>>> {
  const checked: Partial<Record<Name, number>> = {};
  // Runs for every row of a column, where a list of the entries, and to take each apart, would cost more than the checks.
  for (const argument in inputs) {
    const bounded = inputs[argument];
    const value = bounded[0];
    const fault = faultOfNumber(argument, value, bounded[1], bounded[2]);
    if (fault) return fault;
    checked[argument] = value ?? 0;
  }
  return ok(checked as Record<Name, number>);
}

/** Divides; fault zero-denominator, with the argument that was zero. */
export function ratio(numerator: number, denominator: number, argument: string): Outcome<number> {
  return denominator === 0 ? fail({ code: "zero-denominator", argument }) : ok(numerator / denominator);
}

// Relative, so that 0.1 + 0.2 reaches 0.3.
const TOLERANCE = 1e-9;

/**
 * Whether a value reaches a threshold, up to rounding noise.
 * @model GEN-3
 * @origin std
 */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - noise(threshold);
}

/** Whether a value lies strictly above a threshold, beyond rounding noise. */
export function exceeds(value: number, threshold: number): boolean {
  return value > threshold + noise(threshold);
}

/** Rounds up to a whole number, but not because of rounding noise: 40.000000001 is 40. */
export function wholeUp(value: number): number {
  // Adding 0 turns −0, which a cell would show, into 0.
  return Math.ceil(value - noise(value)) + 0;
}

function noise(size: number): number {
  return TOLERANCE * Math.max(1, Math.abs(size));
}
