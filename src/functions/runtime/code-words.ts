import type { CodeListId, CodeOf, ResultCodeOf, ResultListId } from "#core/codes/codes.ts";
import { modelWords } from "#locales/model-words.ts";
import type { Language } from "#locales/language.ts";

export type ListId = CodeListId | ResultListId;
export type AnyCodeOf<List extends ListId> = List extends CodeListId
  ? CodeOf<List>
  : List extends ResultListId
    ? ResultCodeOf<List>
    : never;

/** The word for a code. */
export function wordOfCode(list: ListId, code: string, language: Language): string {
  const words: Readonly<Record<string, string>> = modelWords(language).codes[list];
  return words[code] ?? code;
}
