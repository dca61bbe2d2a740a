import { records as en } from "./en/pane/records.ts";
import type { Language } from "./language.ts";
import { records as zhCN } from "./zh-CN/pane/records.ts";

export type FormWords = typeof zhCN;

/** The words of plain forms and of lists of records; they come with the first screen that has one. */
export function formWords(language: Language): FormWords {
  return language === "zh-CN" ? zhCN : en;
}
