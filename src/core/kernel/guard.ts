import { fail, ok, type Outcome } from "./outcome.ts";

/** Accepts a finite number between two bounds, both included. */
export function within(argument: string, value: number, min: number, max: number): Outcome<number> {
  if (!Number.isFinite(value)) return fail({ code: "not-a-number", argument, found: String(value) });
  if (value < min || value > max) return fail({ code: "out-of-range", argument, min, max });
  return ok(value);
}

/** Divides, or says which argument was zero. */
export function ratio(numerator: number, denominator: number, argument: string): Outcome<number> {
  return denominator === 0 ? fail({ code: "zero-denominator", argument }) : ok(numerator / denominator);
}

// GEN-3: thresholds are compared with this relative tolerance, so that 0.1 + 0.2 reaches 0.3.
const TOLERANCE = 1e-9;

/** Whether a value reaches a threshold, up to rounding noise. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - TOLERANCE * Math.max(1, Math.abs(threshold));
}

/** Whether a value lies strictly above a threshold, beyond rounding noise. */
export function exceeds(value: number, threshold: number): boolean {
  return value > threshold + TOLERANCE * Math.max(1, Math.abs(threshold));
}
