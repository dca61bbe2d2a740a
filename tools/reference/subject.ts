import type { Language } from "#locales/language.ts";
import type { FunctionDefinition } from "../functions.ts";
import { typed } from "./cell-text.ts";
import { exampleData, type ExampleData } from "./example-data.ts";
import type { FunctionFacts } from "./facts.ts";
import { inputTitles, linked, type Linker } from "./function-words.ts";
import type { Inputs } from "./input-facts.ts";
import type { ModelHeadings } from "./model-headings.ts";
import { callOf, isError, isOption, type Call, type Options, type Stage } from "./stage.ts";
import { WORDS, type ReferenceWords } from "./words.ts";

/** What every page is made from. */
export interface Reference {
  readonly functions: readonly FunctionDefinition[];
  readonly facts: ReadonlyMap<string, FunctionFacts>;
  readonly stage: Stage;
  readonly models: ModelHeadings;
}

/** A function as its page in a language sees it. */
export interface Subject {
  readonly definition: FunctionDefinition;
  readonly facts: FunctionFacts;
  readonly language: Language;
  readonly words: ReferenceWords;
  readonly call: Call;
  readonly data: ExampleData;
  /** Of the inputs, as columns of data are headed. */
  readonly titles: readonly string[];
  readonly takesHeaders: boolean;
  /** Whether codes are among the results, which `lang` turns into words. */
  readonly hasCodes: boolean;
  readonly link: Linker;
}

export function subjectOf(reference: Reference, definition: FunctionDefinition, language: Language): Subject {
  const facts = reference.facts.get(definition.id);
  if (facts === undefined) throw new Error(`Nothing is known of ${definition.id}`);
  const explained = reference.functions.find(({ id }) => definition.id === `${id}WHY`) ?? null;
  const call = callOf(reference.stage.inLanguage[language], definition);
  const data = exampleData(definition, facts, language, explained, call);
  return {
    definition,
    facts,
    language,
    words: WORDS[language],
    call,
    data: { ...data, inputs: asTyped(data.inputs, facts, language) },
    titles: inputTitles(definition, language),
    takesHeaders: definition.parameters.some(({ name }) => name === "headers"),
    hasCodes: facts.results.some(({ lists }) => lists.length > 0),
    link: (text) => linked(text, definition.id, new Set(reference.facts.keys()), language),
  };
}

function asTyped(inputs: Inputs, facts: FunctionFacts, language: Language): Inputs {
  return inputs.map((matrix, at) => {
    const own = facts.inputs[at];
    return own === undefined ? matrix : (matrix?.map((row) => row.map((cell) => typed(cell, own, language))) ?? null);
  });
}

/** The value of `lang` that asks for words in the page's language. */
export function wordsIn(language: Language): string {
  return language === "en" ? "en" : "zh";
}

/** The lines of an answer to the example's data, or to others; an error is one cell. */
export function linesOf(
  { call, data }: Subject,
  options: Options,
  inputs: Inputs = data.inputs,
): readonly (readonly unknown[])[] {
  const answer = call(inputs, { parameters: data.parameters, ...options });
  return isError(answer) ? [[answer]] : answer;
}

/** The inputs among the parameters of a function, in order. */
export function inputParameters({ parameters }: FunctionDefinition) {
  return parameters.filter(({ name }) => !isOption(name));
}

export function parameterName(
  { name, zhName }: { readonly name: string; readonly zhName: string },
  language: Language,
): string {
  return language === "en" ? name : zhName;
}
