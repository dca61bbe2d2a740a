import { working as en } from "./en/working.ts";
import type { Language } from "./language.ts";
import { working as zhCN } from "./zh-CN/working.ts";

export type WorkingWords = typeof zhCN;

/** The words of the daily work, without those of reports, checks and the command line: see `catalogue` for all. */
export function workingWords(language: Language): WorkingWords {
  return language === "zh-CN" ? zhCN : en;
}
