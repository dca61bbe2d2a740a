import type { Language } from "#locales/language.ts";
import type { FunctionDefinition } from "../functions.ts";
import { rangeOf, type FunctionFacts } from "./facts.ts";
import { isRowWise as answersByRow, type Inputs, type Matrix } from "./input-facts.ts";
import { isOption, splitArguments, type Call } from "./stage.ts";

/** The data of a page's examples, from the lines of the comment. */
export interface ExampleData {
  readonly inputs: Inputs;
  /** A parameter table that the example needs; null for none. */
  readonly parameters: unknown;
  /** Whether each row has its own result. */
  readonly isRowWise: boolean;
  /** Rows of the main block of data. */
  readonly rows: number;
}

const MOST_ROWS = 6;

interface Case {
  readonly inputs: Inputs;
  readonly parameters: unknown;
}

/**
 * Rows of several examples become one table where each row has its own result; else the largest example is taken.
 * @param twin the function that it explains, whose examples serve for both
 */
export function exampleData(
  definition: FunctionDefinition,
  facts: FunctionFacts,
  language: Language,
  twin: FunctionDefinition | null,
  call: Call,
): ExampleData {
  const all = [definition, ...(twin !== null && hasSameInputs(definition, twin) ? [twin] : [])].flatMap(casesOf);
  const cases = preferred(
    preferred(all, ({ parameters }) => parameters === null),
    ({ inputs }) => isReadable(inputs, facts, language),
  );
  const [largest = { inputs: [], parameters: null }] = cases.toSorted((one, other) => size(other) - size(one));
  const own = (at: number) => facts.inputs[at]?.shape === "row";
  const isRowWise = largest.inputs.some((matrix, at) => matrix !== null && own(at));
  const rows = heightOf(largest.inputs.filter((_, at) => !isRowWise || own(at)));
  if (!isRowWise || rows > 1) return { ...largest, isRowWise, rows };

  // An input that is left out may change what comes back, so that the rows do not go together.
  const merged = [mergedRows(cases, largest, own), mergedRows(cases.filter(givesLike(largest)), largest, own)].find(
    (inputs) => isRowWiseAt(call, inputs, own),
  );
  if (merged === undefined) return { ...largest, isRowWise, rows };
  return { ...largest, inputs: merged, isRowWise, rows: heightOf(merged.filter((_, at) => own(at))) };
}

function hasSameInputs(one: FunctionDefinition, other: FunctionDefinition): boolean {
  const names = ({ parameters }: FunctionDefinition) =>
    parameters.map(({ name }) => name).filter((name) => !isOption(name));
  return names(one).join() === names(other).join();
}

function casesOf(definition: FunctionDefinition): readonly Case[] {
  return definition.examples.map((example) => {
    const { inputs, options } = splitArguments(definition, example.arguments);
    return { inputs: inputs.map(rangeOf), parameters: options.parameters ?? null };
  });
}

export function heightOf(inputs: Inputs): number {
  return Math.max(1, ...inputs.map((matrix) => matrix?.length ?? 1));
}

// Of several things the ones that please, or all when none does.
function preferred<T>(all: readonly T[], pleases: (one: T) => boolean): readonly T[] {
  const some = all.filter(pleases);
  return some.length > 0 ? some : all;
}

const HAN = /\p{Script=Han}/u;

/** Whether free texts are in a language; codes and their words are translated. */
function isReadable(inputs: Inputs, facts: FunctionFacts, language: Language): boolean {
  const texts = inputs.flatMap((matrix, at) => (facts.inputs[at]?.kind === "text" ? (matrix?.flat() ?? []) : []));
  const words = texts.filter((text) => typeof text === "string" && /\p{L}/u.test(text));
  if (words.length === 0) return true;
  return words.some((text) => HAN.test(String(text))) === (language === "zh-CN");
}

function size({ inputs }: Case): number {
  return inputs.reduce((sum, matrix) => sum + (matrix?.flat().filter((cell) => cell !== null).length ?? 0), 0);
}

function givesLike(first: Case): (one: Case) => boolean {
  const given = ({ inputs }: Case) => inputs.map((matrix) => matrix !== null).join();
  return (one) => given(one) === given(first);
}

function isRowWiseAt(call: Call, inputs: Inputs, own: (at: number) => boolean): boolean {
  const rows = heightOf(inputs.filter((_, at) => own(at)));
  const others = inputs.map((matrix, at) => (own(at) ? null : matrix));
  const withOthers: Call = (some, options) =>
    call(
      some.map((matrix, at) => matrix ?? others[at]),
      options,
    );
  return answersByRow(
    withOthers,
    inputs.map((matrix, at) => (own(at) ? matrix : null)),
    rows,
  );
}

/** The rows of all cases that share what is no row of its own, such as the list that each row is measured by. */
function mergedRows(cases: readonly Case[], first: Case, own: (at: number) => boolean): Inputs {
  const shared = ({ inputs }: Case) => JSON.stringify(inputs.filter((_, at) => !own(at)));
  const alike = cases.filter(
    (one) => shared(one) === shared(first) && heightOf(one.inputs.filter((_, at) => own(at))) === 1,
  );
  const rows = [...new Map(alike.map(({ inputs }) => [JSON.stringify(inputs), inputs])).values()].slice(0, MOST_ROWS);
  return first.inputs.map((matrix, at) => {
    if (!own(at)) return matrix;
    const width = Math.max(1, ...rows.map((row) => row[at]?.[0]?.length ?? 1));
    const column: Matrix = rows.map((row) => row[at]?.[0] ?? Array<unknown>(width).fill(null));
    return column.flat().every((cell) => cell === null) ? null : column;
  });
}
