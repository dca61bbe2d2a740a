import type { Parameters } from "#core/parameters/parameters.ts";
import type { Language } from "#locales/language.ts";
import { demand } from "./answer.ts";
import { wordOfCode, type AnyCodeOf, type ListId } from "./code-words.ts";
import { readSingle, yesNo } from "./column.ts";
import { displayWording, readWording } from "./language.ts";
import { readParameters } from "./parameter-range.ts";

/** What the optional arguments of a call settle. */
export interface Settings {
  readonly parameters: Parameters;
  /** Of messages and headers. */
  readonly language: Language;
  /** Whether a result of several columns begins with a row of headers. */
  readonly headers: boolean;
  /** A code as the call wants to see it: itself, or the word for it. */
  readonly word: <List extends ListId>(list: List, code: AnyCodeOf<List>) => string;
}

/** The optional arguments as Excel delivers them: null or undefined when they were left out. */
export interface Options {
  readonly parameters?: unknown;
  readonly headers?: unknown;
  readonly lang: unknown;
}

/** Reads the optional arguments; throws the error of the first that cannot be used. */
export function settingsOf({ parameters, headers, lang }: Options): Settings {
  const { language, codes } = demand(readWording(lang), displayWording().language);
  return {
    parameters: demand(readParameters(parameters), language),
    language,
    headers: demand(readSingle(yesNo(headers), "headers", headers), language) ?? true,
    word: (list, code) => (codes ? code : wordOfCode(list, code, language)),
  };
}
