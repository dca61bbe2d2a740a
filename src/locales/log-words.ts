import { log as en } from "./en/pane/log.ts";
import type { Language } from "./language.ts";
import { log as zhCN } from "./zh-CN/pane/log.ts";

export type LogWords = typeof zhCN;

/** The words of the development log; they come with its screens. */
export function logWords(language: Language): LogWords {
  return language === "zh-CN" ? zhCN : en;
}
