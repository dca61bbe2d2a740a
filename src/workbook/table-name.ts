import type { Language } from "#locales/language.ts";
import { contract, type TableId } from "./contract.ts";
import type { Bilingual } from "./define-table.ts";

/** A name in the reader's language. */
export function inLanguage(name: Bilingual, language: Language): string {
  return language === "zh-CN" ? name.zh : name.en;
}

export function tableName(table: TableId, language: Language): string {
  return inLanguage(contract[table].name, language);
}
