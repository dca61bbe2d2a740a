import type { Language } from "#locales/language.ts";

/** The name of the metadata file that the manifest gives for a language. */
export function metadataPath(language: Language): string {
  return language === "en" ? "functions.json" : `functions-${language}.json`;
}
