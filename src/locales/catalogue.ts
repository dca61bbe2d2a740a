import { en } from "./en/index.ts";
import type { Language } from "./language.ts";
import { zhCN } from "./zh-CN/index.ts";

/** Every word that the product shows; the Chinese catalogue sets the shape, English must fill it. */
export type Catalogue = typeof zhCN;

export function catalogue(language: Language): Catalogue {
  return language === "zh-CN" ? zhCN : en;
}
