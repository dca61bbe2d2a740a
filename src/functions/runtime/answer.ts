import { errorOf, type Fault, type ResultErrorName } from "#core/kernel/fault.ts";
import type { Outcome } from "#core/kernel/outcome.ts";
import { describeFault } from "#locales/describe-fault.ts";
import type { Language } from "#locales/language.ts";

/** A result as a cell shows it: the value, or the error that a fault becomes. */
export function answer(outcome: Outcome<unknown>, language: Language): unknown {
  return outcome.ok ? shown(outcome.value) : cellError(outcome.fault, language);
}

/** A value as a cell shows it: nothing to say is an empty text, a number beyond all bounds the error #NUM!. */
export function shown(value: unknown): unknown {
  if (value === null) return "";
  return isOverflow(value) ? new CustomFunctions.Error(codeOf("#NUM!")) : value;
}

/** The value of an argument or of a calculation over a whole list; a fault of it is the answer of every cell. */
export function demand<T>(outcome: Outcome<T>, language: Language): T {
  if (outcome.ok) return outcome.value;
  // CustomFunctions.Error extends Error in Excel; its type declaration does not say so.
  throw cellError(outcome.fault, language) as unknown as Error;
}

export function cellError(fault: Fault, language: Language): CustomFunctions.Error {
  return new CustomFunctions.Error(codeOf(errorOf(fault)), describeFault(fault, language));
}

// Excel fills CustomFunctions.ErrorCode after this script has run, so it is read at the time of the call.
function codeOf(name: ResultErrorName): CustomFunctions.ErrorCode {
  switch (name) {
    case "#VALUE!":
      return CustomFunctions.ErrorCode.invalidValue;
    case "#NUM!":
      return CustomFunctions.ErrorCode.invalidNumber;
    case "#DIV/0!":
      return CustomFunctions.ErrorCode.divisionByZero;
    case "#N/A":
      return CustomFunctions.ErrorCode.notAvailable;
  }
}

/** Whether a result is a number beyond all bounds. */
export function isOverflow(value: unknown): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}
