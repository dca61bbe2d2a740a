import { marking as en } from "./en/marking.ts";
import type { Language } from "./language.ts";
import { marking as zhCN } from "./zh-CN/marking.ts";

/** Words of marking a class; apart from the catalogue, so that pane and formulas do not carry them. */
export type MarkingWords = typeof zhCN;

export function markingWords(language: Language): MarkingWords {
  return language === "zh-CN" ? zhCN : en;
}
