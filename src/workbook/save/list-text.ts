import type { Language } from "#locales/language.ts";

/** Several names in one cell, separated as the reader takes them apart again. */
export function listText(names: readonly string[], language: Language): string {
  const separator = language === "zh-CN" ? "、" : ", ";
  return names
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .join(separator);
}
