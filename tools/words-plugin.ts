import { resolve } from "node:path";
import type { Plugin } from "vite";
import { LANGUAGES } from "#locales/language.ts";

const LOCALES = resolve(import.meta.dirname, "../src/locales");
const LOADED = "\0kam-loaded-words";

/** Stands for files of src/locales that have the pane's words in both languages: here they give out what was loaded. */
const FILES: ReadonlyMap<string, string> = new Map([
  [LOADED, "export const loaded = {};"],
  [
    resolve(LOCALES, "pane-words.ts"),
    `import { loaded } from "${LOADED}";
     export const paneWords = (language) => loaded[language].pane;`,
  ],
  [
    resolve(LOCALES, "working-words.ts"),
    `import { loaded } from "${LOADED}";
     import { listLabels } from "./list-labels.ts";
     export function workingWords(language) {
       const words = loaded[language];
       return (words.working ??= { codes: listLabels(language), pane: words.pane });
     }`,
  ],
  [
    resolve(LOCALES, "load-words.ts"),
    `import { loaded } from "${LOADED}";
     const files = { ${LANGUAGES.map((language) => `"${language}": () => import("./${language}/pane.ts")`).join(", ")} };
     export async function loadWords(language) {
       if (!(language in loaded)) loaded[language] = { pane: (await files[language]()).pane };
       return language;
     }`,
  ],
]);

/** Makes the built pane load its words in the language that is read, and not in the other one. */
export function wordsByLanguage(): Plugin {
  return {
    name: "kam-words-by-language",
    apply: "build",
    resolveId: (id) => (id === LOADED ? id : null),
    load: (id) => FILES.get(id) ?? null,
  };
}
