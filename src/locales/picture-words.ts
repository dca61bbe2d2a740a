import { pictures as en } from "./en/pane/pictures.ts";
import type { Language } from "./language.ts";
import { pictures as zhCN } from "./zh-CN/pane/pictures.ts";

/** The words below a picture; they come with the first screen that has one. */
export function pictureWords(language: Language): typeof zhCN {
  return language === "zh-CN" ? zhCN : en;
}
