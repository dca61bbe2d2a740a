import { worksheets as en } from "./en/worksheets.ts";
import type { Language } from "./language.ts";
import { worksheets as zhCN } from "./zh-CN/worksheets.ts";

/** Words that every training worksheet shares; apart from the catalogue, so that reports and formulas do not carry them. */
export type WorksheetWords = Worded<typeof zhCN>;

// The Chinese words set the shape, not the text.
type Worded<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends (...args: infer Args) => string
      ? (...args: Args) => string
      : { readonly [Key in keyof T]: Worded<T[Key]> };

export function worksheetWords(language: Language): WorksheetWords {
  return language === "zh-CN" ? zhCN : en;
}
