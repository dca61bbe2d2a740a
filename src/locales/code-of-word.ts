import { CODE_LISTS, type CodeListId, type CodeOf } from "#core/codes/codes.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { codeWords } from "./code-words/code-words.ts";
import { LANGUAGES } from "./language.ts";
import { listLabels } from "./list-labels.ts";
import { simplified } from "./simplified.ts";

const lookups = new Map<CodeListId, ReadonlyMap<string, string>>();

/**
 * The code that a word names: the code itself, its label in any language, or a word that teams type; null for none. What
 * stands in a closing bracket may be left out, as the pipeline's name in "Closed Won (Sales Pipeline)", unless it is
 * itself a word of the list and means another code.
 */
export function codeOfWord<List extends CodeListId>(list: List, word: string): CodeOf<List> | null {
  return codeIn(wordsFor(list), word) as CodeOf<List> | null;
}

const BRACKET = /^(.+?)\s*[([【]([^()[\]【】]*)[)\]】]$/u;

function codeIn(words: ReadonlyMap<string, string>, word: string): string | null {
  const whole = words.get(keyOf(word));
  if (whole !== undefined) return whole;
  const [, before, inside = ""] = BRACKET.exec(normalise(word)) ?? [];
  const code = before === undefined ? undefined : words.get(keyOf(before));
  return code === undefined || (words.get(keyOf(inside)) ?? code) !== code ? null : code;
}

/** Every word that names a code of a list, as they are compared, with its code. */
export function wordsFor(list: CodeListId): ReadonlyMap<string, string> {
  const lookup = lookups.get(list) ?? lookupOf(list);
  lookups.set(list, lookup);
  return lookup;
}

// The first word given wins, so that a code is always itself.
function lookupOf(list: CodeListId): ReadonlyMap<string, string> {
  const own: Readonly<Record<string, readonly string[]>> = codeWords[list];
  const labels = LANGUAGES.map((language): Readonly<Record<string, string>> => listLabels(language)[list]);
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

// Blanks and traditional characters are how people type, not another word: "ClosedWon", "决策 者", "決策者".
function keyOf(word: string): string {
  return simplified(normalise(word).replaceAll(" ", ""));
}
