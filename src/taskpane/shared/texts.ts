import { createContext, useContext } from "react";
import type { Language } from "#locales/language.ts";
import { paneWords, type PaneWords } from "#locales/pane-words.ts";

/** The language of the pane, given once at the top. */
export const LanguageContext = createContext<Language>("zh-CN");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): PaneWords {
  return paneWords(useLanguage());
}
