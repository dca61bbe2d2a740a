import { CODE_LISTS, type CodeListId } from "#core/codes/codes.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { codeOfWord } from "#locales/code-of-word.ts";
import { LANGUAGES } from "#locales/language.ts";
import type { CodeList } from "#templates/worksheets/worksheet.ts";
import { codesOf, speechOf } from "./speech.ts";

/** The code itself, its word in any language, or a word that teams use for it; null for none. */
export function codeOfChoice(list: CodeList, word: string): string | null {
  const wanted = normalise(word);
  const own = codesOf(list).find(
    (code) =>
      normalise(code) === wanted ||
      LANGUAGES.some((language) => normalise(speechOf(language).word(list, code)) === wanted),
  );
  return own ?? (isWorkbookList(list) ? codeOfWord(list, word) : null);
}

/** Whether a workbook may hold the list's codes; the others only a calculation gives, or a case of a worksheet. */
export const isWorkbookList = (list: CodeList): list is CodeListId => list in CODE_LISTS;
