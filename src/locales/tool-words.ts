import { tools as en } from "./en/tools/tools.ts";
import type { Language } from "./language.ts";
import { tools as zhCN } from "./zh-CN/tools/tools.ts";

export type ToolWords = typeof zhCN;

/** The words of the pane's tools, which are not for every day: they come with the first of them that is opened. */
export function toolWords(language: Language): ToolWords {
  return language === "zh-CN" ? zhCN : en;
}
