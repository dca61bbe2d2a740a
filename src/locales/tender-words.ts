import { tenderResults as resultsEn } from "./en/codes/results/tender.ts";
import { tender as briefEn } from "./en/documents/tender.ts";
import { tender as en } from "./en/pane/tender.ts";
import type { Language } from "./language.ts";
import { tenderResults as resultsZh } from "./zh-CN/codes/results/tender.ts";
import { tender as briefZh } from "./zh-CN/documents/tender.ts";
import { tender as zhCN } from "./zh-CN/pane/tender.ts";

export type TenderWords = typeof zhCN & {
  readonly results: typeof resultsZh;
  /** Of the printed brief, which says the same. */
  readonly brief: typeof briefZh;
};

const WORDS: Readonly<Record<Language, TenderWords>> = {
  "zh-CN": { ...zhCN, results: resultsZh, brief: briefZh },
  en: { ...en, results: resultsEn, brief: briefEn },
};

/** The words of tenders: loaded with their screens alone. */
export function tenderWords(language: Language): TenderWords {
  return WORDS[language];
}
