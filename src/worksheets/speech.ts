import { CODE_LISTS, RESULT_LISTS } from "#core/codes/codes.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { modelWords } from "#locales/model-words.ts";
import { worksheetWords, type WorksheetWords } from "#locales/worksheets.ts";
import { mayBeNone, NONE } from "./solve.ts";
import type { CodeList, Column, Text, Value } from "#templates/worksheets/worksheet.ts";

type Shown = Pick<Column, "kind" | "codes"> & { readonly none?: true };

/** One language's way of saying what a definition holds. */
export interface Speech {
  readonly language: Language;
  readonly words: WorksheetWords;
  readonly say: (text: Text) => string;
  readonly word: (list: CodeList, code: string) => string;
  readonly yesNo: (value: boolean) => string;
  /** A value as its cell shows it. */
  readonly shown: (value: Value, column: Shown) => Value;
  /** What a cell of a list may hold, in the list's order. */
  readonly choices: (list: CodeList) => readonly string[];
}

export function speechOf(language: Language): Speech {
  const words = worksheetWords(language);
  const word = (list: CodeList, code: string) => {
    const labels: Readonly<Record<string, string>> = modelWords(language).codes[list];
    const found = labels[code];
    if (found === undefined) throw new RangeError(`List ${list} has no code "${code}".`);
    return found;
  };
  const yesNo = (value: boolean) => (value ? words.yes : words.no);
  return {
    language,
    words,
    say: ({ zh, en }) => (language === "zh-CN" ? zh : en),
    word,
    yesNo,
    shown: (value, { kind, codes, none }) => {
      if (value === NONE && none) return words.none;
      if (typeof value === "boolean") return yesNo(value);
      return kind === "code" && codes !== undefined && typeof value === "string" ? word(codes, value) : value;
    },
    choices: (list) => codesOf(list).map((code) => word(list, code)),
  };
}

export function codesOf(list: CodeList): readonly string[] {
  return { ...CODE_LISTS, ...RESULT_LISTS }[list];
}

/** Whether a word, in either language, says that nothing is right, in a column where that may be. */
export function saysNone(word: string, column: Column): boolean {
  if (!mayBeNone(column)) return false;
  return LANGUAGES.some((language) => normalise(worksheetWords(language).none) === normalise(word));
}
