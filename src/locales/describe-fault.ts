import type { Fault } from "#core/kernel/fault.ts";
import { isParameterId } from "#core/parameters/parameters.ts";
import { citationText } from "./citation-text.ts";
import { modelWords, type ModelWords } from "./model-words.ts";
import type { Language } from "./language.ts";

/** Says what is wrong, why and what to do next, in one or two sentences. */
export function describeFault(fault: Fault, language: Language): string {
  const words = modelWords(language);
  const { faults } = words;
  const name = (argument: string) => nameOf(argument, words);
  switch (fault.code) {
    case "missing":
      return faults.missing(name(fault.argument));
    case "not-a-number":
      return faults.notANumber(name(fault.argument), fault.found);
    case "not-a-date":
      return faults.notADate(name(fault.argument), fault.found);
    case "not-yes-or-no":
      return faults.notYesOrNo(name(fault.argument), fault.found);
    case "wrong-shape":
      return faults.wrongShape(name(fault.argument), fault.found, fault.expected);
    case "out-of-range":
      return faults.outOfRange(name(fault.argument), rangeText(fault.min, fault.max, words));
    case "zero-denominator":
      return faults.zeroDenominator(name(fault.argument));
    case "unknown-code":
      return faults.unknownCode(name(fault.argument), fault.found, fault.known.join(faults.listSeparator));
    case "unknown-parameter":
      return faults.unknownParameter(fault.found);
    case "parameter-needed":
      return faults.parameterNeeded(name(fault.parameter), fault.parameter);
    case "calendar-ends":
      return faults.calendarEnds(fault.date, fault.from, fault.until);
    case "not-lawful":
      return faults.notLawful(name(fault.argument), fault.found, citationText(fault.citation, language));
    case "cell-error":
      return faults.cellError(name(fault.argument), fault.found);
  }
}

/** The name by which faults call an argument. */
export function argumentName(argument: string, language: Language): string {
  return nameOf(argument, modelWords(language));
}

// An argument that is no input of a model is a parameter's id or a cell's address.
function nameOf(argument: string, { faults, parameters }: ModelWords): string {
  if (isParameterId(argument)) return parameters[argument];
  const names: Readonly<Record<string, string>> = faults.arguments;
  return Object.hasOwn(names, argument) ? (names[argument] ?? argument) : argument;
}

function rangeText(min: number, max: number, { faults }: ModelWords): string {
  if (!Number.isFinite(max)) return faults.atLeast(String(min));
  return Number.isFinite(min) ? faults.between(String(min), String(max)) : faults.atMost(String(max));
}
