import { CODE_LISTS, type CodeListId, type CodeOf } from "#core/codes/codes.ts";
import { codeIn, keyOf, labelsFor } from "./code-of-label.ts";
import { codeWords } from "./code-words/code-words.ts";

const lookups = new Map<CodeListId, ReadonlyMap<string, string>>();

/** The code that a word names: the code itself, its label in any language, or a word that teams type; null for none. */
export function codeOfWord<List extends CodeListId>(list: List, word: string): CodeOf<List> | null {
  return codeIn(wordsFor(list), word) as CodeOf<List> | null;
}

/** Every word that names a code of a list, as they are compared, with its code. */
export function wordsFor(list: CodeListId): ReadonlyMap<string, string> {
  const lookup = lookups.get(list) ?? lookupOf(list);
  lookups.set(list, lookup);
  return lookup;
}

// A label is always its own code's, whatever teams type elsewhere.
function lookupOf(list: CodeListId): ReadonlyMap<string, string> {
  const own: Readonly<Record<string, readonly string[]>> = codeWords[list];
  const lookup = new Map(labelsFor(list));
  for (const code of CODE_LISTS[list])
    for (const word of own[code] ?? []) {
      const key = keyOf(word);
      if (!lookup.has(key)) lookup.set(key, code);
    }
  return lookup;
}
