import type { Outcome } from "#core/kernel/outcome.ts";

/** The value of an outcome that a test takes for granted; a fault fails the test with its code. */
export function valueOf<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(`Expected a value, got ${JSON.stringify(outcome.fault)}`);
  return outcome.value;
}

/** The code of a fault and the argument it names, or null when there is a value. */
export function faultOf(outcome: Outcome<unknown>): string | null {
  if (outcome.ok) return null;
  const { fault } = outcome;
  return "argument" in fault ? `${fault.code}: ${fault.argument}` : fault.code;
}
