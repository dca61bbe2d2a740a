import { CODE_LISTS, type CodeListId, type CodeOf } from "#core/codes/codes.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { LANGUAGES } from "./language.ts";
import { listLabels } from "./list-labels.ts";
import { simplified } from "./simplified.ts";

const lookups = new Map<CodeListId, ReadonlyMap<string, string>>();

/** The code that a word is or that has it for its label in any language; null for none. `codeOfWord` knows more words. */
export function codeOfLabel<List extends CodeListId>(list: List, word: string): CodeOf<List> | null {
  return codeIn(labelsFor(list), word) as CodeOf<List> | null;
}

/** The codes of a list and their labels, as they are compared, with the codes. */
export function labelsFor(list: CodeListId): ReadonlyMap<string, string> {
  const lookup = lookups.get(list) ?? lookupOf(list);
  lookups.set(list, lookup);
  return lookup;
}

// The first word given wins, so that a code is always itself.
function lookupOf(list: CodeListId): ReadonlyMap<string, string> {
  const labels = LANGUAGES.map((language): Readonly<Record<string, string>> => listLabels(language)[list]);
  const codes: readonly string[] = CODE_LISTS[list];
  const words = [...codes, ...codes.flatMap((code) => labels.map((label) => label[code] ?? code))];
  const meant = [...codes, ...codes.flatMap((code) => labels.map(() => code))];
  const lookup = new Map<string, string>();
  for (const [at, word] of words.entries()) {
    const key = keyOf(word);
    if (!lookup.has(key)) lookup.set(key, meant[at] ?? word);
  }
  return lookup;
}

const BRACKET = /^(.+?)\s*[([【]([^()[\]【】]*)[)\]】]$/u;

/**
 * What a word means among others. What stands in a closing bracket may be left out, as the pipeline's name in "Closed Won
 * (Sales Pipeline)", unless it is itself a word of the list and means another code.
 */
export function codeIn(words: ReadonlyMap<string, string>, word: string): string | null {
  const whole = words.get(keyOf(word));
  if (whole !== undefined) return whole;
  const [, before, inside = ""] = BRACKET.exec(normalise(word)) ?? [];
  const code = before === undefined ? undefined : words.get(keyOf(before));
  return code === undefined || (words.get(keyOf(inside)) ?? code) !== code ? null : code;
}

/** The form in which words are compared. */
// Blanks and traditional characters are how people type, not another word: "ClosedWon", "决策 者", "決策者".
export function keyOf(word: string): string {
  return simplified(normalise(word).replaceAll(" ", ""));
}
