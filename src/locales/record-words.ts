import { records as en } from "./en/records.ts";
import type { Language } from "./language.ts";
import { records as zhCN } from "./zh-CN/records.ts";

export type RecordWords = typeof zhCN;

/** The words of screens that come after the first one: see `workingWords` for what those share with it. */
export function recordWords(language: Language): RecordWords {
  return language === "zh-CN" ? zhCN : en;
}
