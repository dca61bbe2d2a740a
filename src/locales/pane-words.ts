import { pane as en } from "./en/pane.ts";
import type { Language } from "./language.ts";
import { pane as zhCN } from "./zh-CN/pane.ts";

export type PaneWords = typeof zhCN;

/** The words of the pane alone: all that its frame needs before the workbook is read. */
export function paneWords(language: Language): PaneWords {
  return language === "zh-CN" ? zhCN : en;
}
