import fc from "fast-check";
import type { Fault } from "#core/kernel/fault.ts";
import { callsOf } from "../contract-calls.ts";
import type { FunctionDefinition } from "../functions.ts";
import { faultFacts } from "./fault-facts.ts";
import { inputFacts, type InputFacts, type Inputs, type Matrix } from "./input-facts.ts";
import { resultFacts, type ResultFacts } from "./result-facts.ts";
import { resultLines, type ResultLines } from "./result-lines.ts";
import { callOf, splitArguments, type Stage } from "./stage.ts";

/** What a function's comment does not say and its answers do. */
export interface FunctionFacts {
  readonly inputs: readonly InputFacts[];
  readonly results: readonly ResultFacts[];
  readonly lines: ResultLines;
  readonly faults: readonly Fault[];
}

// Enough for every fault that the tests of the contract meet now and then, few enough for a second or two in all.
const CALLS = 200;
const SEED = 20_261_122;

/** Calls a function with its examples, with its examples spoilt, and at random as the contract's tests do. */
export function functionFacts(stage: Stage, definition: FunctionDefinition): FunctionFacts {
  const call = callOf(stage.plain, definition);
  const cases = casesOf(definition);
  const inputs = inputFacts(call, cases);
  const random = fc.sample(callsOf(definition), { numRuns: CALLS, seed: SEED });
  const answers = (lang: string) => [
    ...cases.map((one) => call(one, { headers: false, lang })),
    ...random.map((args) => {
      const { inputs: own, options } = splitArguments(definition, args);
      return call(own, { ...options, headers: false, lang });
    }),
  ];
  const inWords = answers("en");
  return {
    inputs,
    results: resultFacts(call, cases, inputs, inWords, answers("code")),
    lines: resultLines(call, cases, inputs),
    faults: faultFacts(call, cases, inputs, inWords),
  };
}

/** The inputs of the examples as ranges, each set once. */
function casesOf(definition: FunctionDefinition): readonly Inputs[] {
  const cases = definition.examples.map((example) => splitArguments(definition, example.arguments).inputs.map(rangeOf));
  return [...new Map(cases.map((one) => [JSON.stringify(one), one])).values()];
}

/** An argument of an example as a range; null where it is left out. */
export function rangeOf(argument: unknown): Matrix | null {
  if (argument === null || argument === undefined) return null;
  return Array.isArray(argument) ? (argument as Matrix) : [[argument]];
}
