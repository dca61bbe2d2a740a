import { negotiationResults as resultsEn } from "./en/codes/results/negotiation.ts";
import { negotiate as paperEn } from "./en/documents/negotiate.ts";
import { negotiation as en } from "./en/pane/negotiation.ts";
import type { Language } from "./language.ts";
import { negotiationResults as resultsZh } from "./zh-CN/codes/results/negotiation.ts";
import { negotiate as paperZh } from "./zh-CN/documents/negotiate.ts";
import { negotiation as zhCN } from "./zh-CN/pane/negotiation.ts";

/** The words of negotiations: the pane's own, those of the brief on paper, and the results; they come with their screens. */
export interface NegotiationWords {
  readonly pane: typeof zhCN;
  readonly paper: typeof paperZh;
  readonly results: typeof resultsZh;
}

export function negotiationWords(language: Language): NegotiationWords {
  return language === "zh-CN"
    ? { pane: zhCN, paper: paperZh, results: resultsZh }
    : { pane: en, paper: paperEn, results: resultsEn };
}
