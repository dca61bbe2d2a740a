import type { Language } from "./language.ts";

/** What a cell says whose function could not be loaded. Apart from all other words: it is there when they are not. */
export const functionsAbsent: Readonly<Record<Language, string>> = {
  "zh-CN": "函数文件没有载入，单元格没有算。请检查网络，再按 Ctrl+Alt+F9 重新计算。",
  en: "The functions could not be loaded, and the cell was not calculated. Check the network, then press Ctrl+Alt+F9 to calculate again.",
};
