import type { Fault } from "./fault.ts";

/** A result or the reason why there is none. Core never throws on data. */
export type Outcome<T, F = Fault> = Ok<T> | Failed<F>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Failed<F = Fault> = { readonly ok: false; readonly fault: F };

/** A result. */
export function ok<T>(value: T): Ok<T> {
  return new Success(value);
}

// By a constructor, not as a literal. The engine counts what becomes of the objects that a literal makes, and where long
// lists keep theirs it makes all of them for long; those of rows, which nobody keeps, would then cost more than the models.
class Success<T> {
  readonly ok = true;
  readonly value: T;
  constructor(value: T) {
    this.value = value;
  }
}

/** The reason why there is none. */
export function fail<F>(fault: F): Failed<F> {
  return { ok: false, fault };
}

/** Applies a calculation to a result and leaves a fault as it is. */
export function map<T, U, F>(outcome: Outcome<T, F>, calculate: (value: T) => U): Outcome<U, F> {
  return outcome.ok ? ok(calculate(outcome.value)) : outcome;
}

/** Every value, or the first fault in the list's order. */
export function all<T, F>(outcomes: readonly Outcome<T, F>[]): Outcome<readonly T[], F> {
  const values: T[] = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome;
    values.push(outcome.value);
  }
  return ok(values);
}
