import { lists as en } from "./en/codes/lists.ts";
import type { Language } from "./language.ts";
import { lists as zhCN } from "./zh-CN/codes/lists.ts";

/** The words for the codes that a workbook can hold. */
export function listLabels(language: Language): typeof zhCN {
  return language === "zh-CN" ? zhCN : en;
}
