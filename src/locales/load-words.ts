import type { Language } from "./language.ts";

/**
 * Fetches the pane's words in a language; to be awaited before `paneWords` and `workingWords` are asked for it. Here both
 * languages are there already; the built pane loads the one that is read (tools/words-plugin.ts).
 */
export async function loadWords(language: Language): Promise<Language> {
  return Promise.resolve(language);
}
