import { models as en } from "./en/models.ts";
import type { Language } from "./language.ts";
import { models as zhCN } from "./zh-CN/models.ts";

/** The part of the catalogue that formulas need: codes, faults, parameters, reasons, headers. */
export type ModelWords = typeof zhCN;

export function modelWords(language: Language): ModelWords {
  return language === "zh-CN" ? zhCN : en;
}
