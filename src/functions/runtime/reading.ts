import type { Failed, Outcome } from "#core/kernel/outcome.ts";

/**
 * What a cell says, or why it cannot be read. The value stands bare, because to wrap each of a million cells costs more
 * than most calculations; it must therefore be no object that has a fault.
 */
export type Reading<T> = T | Failed;

export function isUnread(reading: unknown): reading is Failed {
  return typeof reading === "object" && reading !== null && "fault" in reading;
}

export function readingOf<T>(outcome: Outcome<T>): Reading<T> {
  return outcome.ok ? outcome.value : outcome;
}

export function outcomeOf<T>(reading: Reading<T>): Outcome<T> {
  return isUnread(reading) ? reading : { ok: true, value: reading };
}
