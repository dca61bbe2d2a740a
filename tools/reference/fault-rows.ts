import { errorOf, type Fault } from "#core/kernel/fault.ts";
import { isParameterId } from "#core/parameters/parameters.ts";
import { argumentName } from "#locales/describe-fault.ts";
import { citationText } from "#locales/citation-text.ts";
import type { Text } from "./document.ts";
import { inputParameters, parameterName, type Subject } from "./subject.ts";
import type { ReferenceWords } from "./words.ts";

const LAST_DAY = 2_958_465;
const MOST_NAMES = 5;
// An argument that was refused for more bounds than these has none of its own.
const FEW_BOUNDS = 2;

type Row = readonly [shown: string, cause: string, remedy: string];

/** A line for each kind of fault that the function answers with: error, cause, what to do. */
export function faultRows(subject: Subject): readonly (readonly Text[])[] {
  const { words, facts } = subject;
  const nameOf = namesOf(subject);
  const inTable = facts.faults.filter((fault) => isOfParameters(fault, nameOf));
  const own = facts.faults.filter((fault) => !inTable.includes(fault));
  const rows = Object.entries(words.faults).flatMap(([code, { cause, remedy }]): readonly Row[] => {
    const faults = own.filter((fault) => fault.code === code);
    const [first] = faults;
    if (first === undefined) return [];
    const shown = first.code === "cell-error" ? words.sameError : errorOf(first);
    const what = first.code === "wrong-shape" ? oneCellInputs(subject) : listed(faults, nameOf, subject);
    return [[shown, cause(what), remedy]];
  });
  return [...rows, ...parameterRow(inTable, subject)].map((row) => row.map((text) => [text]));
}

/** What is wrong in a parameter table, in one line. */
function parameterRow(faults: readonly Fault[], { definition, words, language }: Subject): readonly Row[] {
  const table = definition.parameters.find(({ name }) => name === "parameters");
  const errors = faults.filter(({ code }) => code !== "cell-error").map(errorOf);
  if (table === undefined || errors.length === 0) return [];
  const shown = [...new Set(errors)].sort().join(words.comma);
  return [[shown, words.parameterTable.cause(parameterName(table, language)), words.parameterTable.remedy]];
}

// Which of two ranges has the wrong size depends on where one begins to look; only "one cell" is certain.
function oneCellInputs({ definition, facts, language, words }: Subject): string {
  const single = inputParameters(definition).filter((_, at) => facts.inputs[at]?.shape === "one");
  return single.map((one) => words.quote(parameterName(one, language))).join(words.comma);
}

/** The names of the arguments as this page writes them; null for what is no argument of the function. */
type NameOf = (argument: string) => string | null;

function namesOf({ definition, facts, language }: Subject): NameOf {
  const inputs = inputParameters(definition);
  const names = new Map(definition.parameters.map((one) => [one.name, parameterName(one, language)]));
  for (const [at, { faultNames }] of facts.inputs.entries())
    for (const fault of faultNames) names.set(fault, parameterName(inputs[at] ?? { name: "", zhName: "" }, language));
  return (argument) => {
    const name = names.get(argument) ?? argumentName(argument, language);
    return name === argument && !names.has(argument) ? null : name;
  };
}

// What a parameter table holds wrong is named by the id in its row, whatever that is.
function isOfParameters(fault: Fault, nameOf: NameOf): boolean {
  if (fault.code === "unknown-parameter") return true;
  if (!("argument" in fault)) return false;
  return fault.argument === "parameters" || isParameterId(fault.argument) || nameOf(fault.argument) === null;
}

function listed(faults: readonly Fault[], nameOf: NameOf, subject: Subject): string {
  const { words } = subject;
  const groups = new Map<string, Set<string>>();
  const add = (about: string, name: string) => groups.set(about, (groups.get(about) ?? new Set()).add(name));
  const boundsOf = (argument: string) => faults.filter((one) => "argument" in one && one.argument === argument).length;
  for (const fault of faults) {
    const [about, name] = aboutOf(fault, nameOf, subject);
    const bounds = fault.code === "out-of-range" ? boundsOf(fault.argument) : 1;
    if (bounds > 1 && fault.code === "out-of-range" && isBeside(fault, subject)) continue;
    add(bounds > FEW_BOUNDS ? words.relative : about, name);
  }
  const texts = [...groups].map(([about, names]) => {
    const quoted = [...names].map(words.quote);
    const some = quoted.slice(0, MOST_NAMES).join(words.comma);
    const all = quoted.length > MOST_NAMES + 1 ? words.andOthers(some, quoted.length) : quoted.join(words.comma);
    return about === "" ? all : `${all}${words.colon}${about}`;
  });
  return texts.join(words.semicolon);
}

/**
 * Whether bounds are not the argument's own: one value that only one place must have, such as the diagonal of a table,
 * or the calendar's for a number of days that leads beyond it.
 */
function isBeside({ argument, min, max }: Fault & { readonly code: "out-of-range" }, { facts }: Subject): boolean {
  const isDate = facts.inputs.some(({ kind, faultNames }) => kind === "date" && faultNames.has(argument));
  return min === max || (max === LAST_DAY && !isDate);
}

/** What is said of several arguments together, and the argument. */
function aboutOf(fault: Fault, nameOf: NameOf, { words, language }: Subject): readonly [about: string, name: string] {
  switch (fault.code) {
    case "out-of-range":
      return [boundsText(fault.min, fault.max, words), nameOf(fault.argument) ?? fault.argument];
    case "parameter-needed":
      return [fault.parameter, argumentName(fault.parameter, language)];
    case "not-lawful":
      return [citationText(fault.citation, language), nameOf(fault.argument) ?? fault.argument];
    case "unknown-parameter":
    case "calendar-ends":
      return ["", ""];
    case "missing":
    case "not-a-number":
    case "not-a-date":
    case "not-yes-or-no":
    case "wrong-shape":
    case "zero-denominator":
    case "unknown-code":
    case "cell-error":
      return ["", nameOf(fault.argument) ?? fault.argument];
  }
}

// An infinite bound arrives as null through JSON.
function boundsText(min: number | null, max: number | null, words: ReferenceWords): string {
  if (max === LAST_DAY) return words.validDate;
  if (max === null && min === Number.MIN_VALUE) return words.above("0");
  if (max === null || max > Number.MAX_SAFE_INTEGER) return words.atLeast(numberText(min));
  if (min === max) return words.only(numberText(min));
  return min === null ? words.atMost(numberText(max)) : words.between(numberText(min), numberText(max));
}

function numberText(value: number | null): string {
  return String(value).replace("-", "−");
}
