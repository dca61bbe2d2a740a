import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";

export type HeaderId = keyof Catalogue["functions"]["headers"];

/** The row of headers above a result of several columns. */
export function titles(headers: readonly HeaderId[], language: Language): string[] {
  const words = catalogue(language).functions.headers;
  return headers.map((header) => words[header]);
}
