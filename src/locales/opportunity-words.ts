import { opportunities as en } from "./en/pane/opportunities.ts";
import type { Language } from "./language.ts";
import { opportunities as zhCN } from "./zh-CN/pane/opportunities.ts";

export type OpportunityWords = typeof zhCN;

/** The words of opportunities; they come with their screens. */
export function opportunityWords(language: Language): OpportunityWords {
  return language === "zh-CN" ? zhCN : en;
}
