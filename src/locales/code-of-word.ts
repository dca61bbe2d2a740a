import { CODE_LISTS, type CodeListId, type CodeOf } from "#core/codes/codes.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { codeWords } from "./code-words/code-words.ts";
import { LANGUAGES } from "./language.ts";
import { modelWords } from "./model-words.ts";

const lookups = new Map<CodeListId, ReadonlyMap<string, string>>();

/** The code that a word names: the code itself, its label in any language, or a word that teams type; null for none. */
export function codeOfWord<List extends CodeListId>(list: List, word: string): CodeOf<List> | null {
  let lookup = lookups.get(list);
  if (lookup === undefined) {
    lookup = lookupOf(list);
    lookups.set(list, lookup);
  }
  return (lookup.get(keyOf(word)) ?? null) as CodeOf<List> | null;
}

// The first word given wins, so that a code is always itself.
function lookupOf(list: CodeListId): ReadonlyMap<string, string> {
  const own: Readonly<Record<string, readonly string[]>> = codeWords[list];
  const labels = LANGUAGES.map((language): Readonly<Record<string, string>> => modelWords(language).codes[list]);
  const lookup = new Map<string, string>();
  const add = (word: string, code: string) => {
    const key = keyOf(word);
    if (!lookup.has(key)) lookup.set(key, code);
  };
  for (const code of CODE_LISTS[list]) add(code, code);
  for (const code of CODE_LISTS[list]) for (const label of labels) add(label[code] ?? code, code);
  for (const code of CODE_LISTS[list]) for (const word of own[code] ?? []) add(word, code);
  return lookup;
}

// Blanks are how people type, not another word: "ClosedWon", "决策 者".
function keyOf(word: string): string {
  return normalise(word).replaceAll(" ", "");
}
