import { subjects as en } from "./en/pane/subjects.ts";
import type { Language } from "./language.ts";
import { subjects as zhCN } from "./zh-CN/pane/subjects.ts";

/** The words of the ways to the subjects of an account. */
export function subjectWords(language: Language): typeof zhCN {
  return language === "zh-CN" ? zhCN : en;
}
