import { strategyResults as resultsEn } from "./en/codes/results/strategy.ts";
import { competition as en } from "./en/pane/competition.ts";
import type { Language } from "./language.ts";
import { strategyResults as resultsZh } from "./zh-CN/codes/results/strategy.ts";
import { competition as zhCN } from "./zh-CN/pane/competition.ts";

export type CompetitionWords = typeof zhCN & { readonly results: typeof resultsZh };

const WORDS: Readonly<Record<Language, CompetitionWords>> = {
  "zh-CN": { ...zhCN, results: resultsZh },
  en: { ...en, results: resultsEn },
};

/** The words of competition: loaded with its screen alone. */
export function competitionWords(language: Language): CompetitionWords {
  return WORDS[language];
}
