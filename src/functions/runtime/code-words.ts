import { CODE_LISTS, type CodeListId, type CodeOf, type ResultCodeOf, type ResultListId } from "#core/codes/codes.ts";
import { modelWords } from "#locales/model-words.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";

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

/** The code that a cell names: by itself or by its word in either language, whatever the case; null for none. */
export function codeOfWord<List extends CodeListId>(list: List, text: string): CodeOf<List> | null {
  const wanted = plain(text);
  const codes: readonly CodeOf<List>[] = CODE_LISTS[list];
  const isNamed = (code: CodeOf<List>) =>
    plain(code) === wanted || LANGUAGES.some((language) => plain(wordOfCode(list, code, language)) === wanted);
  return codes.find(isNamed) ?? null;
}

// Full-width letters and spaces inside a word are how people type, not another word.
function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
