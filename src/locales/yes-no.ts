import type { Language } from "./language.ts";

const WORDS: Readonly<Record<Language, { readonly yes: string; readonly no: string }>> = {
  "zh-CN": { yes: "是", no: "否" },
  en: { yes: "Yes", no: "No" },
};

/** The words that a team writes into a column of yes and no. */
export function yesNoWords(language: Language): (typeof WORDS)[Language] {
  return WORDS[language];
}
