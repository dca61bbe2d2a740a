import { createContext, useContext } from "react";
import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";

/** The language of the pane, given once at the top. */
export const LanguageContext = createContext<Language>("zh-CN");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): Catalogue["pane"] {
  return catalogue(useLanguage()).pane;
}
