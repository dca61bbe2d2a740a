import { financeResults as financeEn } from "./en/codes/results/finance.ts";
import { peopleResults as peopleEn } from "./en/codes/results/people.ts";
import { needs as en } from "./en/pane/needs.ts";
import type { Language } from "./language.ts";
import { financeResults as financeZh } from "./zh-CN/codes/results/finance.ts";
import { peopleResults as peopleZh } from "./zh-CN/codes/results/people.ts";
import { needs as zhCN } from "./zh-CN/pane/needs.ts";

const WORDS = {
  "zh-CN": { ...zhCN, results: { ...peopleZh, ...financeZh } },
  en: { ...en, results: { ...peopleEn, ...financeEn } },
};

export type NeedsWords = (typeof WORDS)["zh-CN"];

/** The words of needs and value: loaded with their screen alone. */
export function needsWords(language: Language): NeedsWords {
  return WORDS[language];
}
