import { people as en } from "./en/pane/people.ts";
import type { Language } from "./language.ts";
import { workingWords, type WorkingWords } from "./working-words.ts";
import { people as zhCN } from "./zh-CN/pane/people.ts";

export type PeopleWords = WorkingWords & { readonly people: typeof zhCN };

/** The words of the people of an account, with those of every screen; they come with their screens. */
export function peopleWords(language: Language): PeopleWords {
  return { ...workingWords(language), people: language === "zh-CN" ? zhCN : en };
}
