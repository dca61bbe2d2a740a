import { guide as en } from "./en/guide/index.ts";
import type { GuideTexts } from "./guide-texts.ts";
import type { Language } from "./language.ts";
import { guide as zhCN } from "./zh-CN/guide/index.ts";

/** The words of guides, worksheets and course; apart from the catalogue, so that formulas do not carry them. */
export function guide(language: Language): GuideTexts {
  return language === "zh-CN" ? zhCN : en;
}
