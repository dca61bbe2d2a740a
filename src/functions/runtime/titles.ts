import { modelWords, type ModelWords } from "#locales/model-words.ts";
import type { Language } from "#locales/language.ts";

export type HeaderId = keyof ModelWords["functions"]["headers"];

/** The row of headers above a result of several columns. */
export function titles(headers: readonly HeaderId[], language: Language): string[] {
  const words = modelWords(language).functions.headers;
  return headers.map((header) => words[header]);
}
