import { useEffect, useState } from "react";
import { languageOfTag, type Language } from "#locales/language.ts";
import { displayLanguage, isDarkTheme, watchConnection, type Connection, type ExcelPage } from "./excel/connection.ts";

export interface ExcelState {
  readonly connection: Connection;
  readonly language: Language;
  readonly dark: boolean;
}

/** Follows Excel's answer, its language and its theme; until Excel has said, the browser's hold. */
export function useExcel(page: ExcelPage): ExcelState {
  const [connection, setConnection] = useState<Connection>("waiting");
  const prefersDark = usePrefersDark();
  useEffect(() => watchConnection(page, setConnection), [page]);
  return {
    connection,
    language: languageOfTag(displayLanguage(page, navigator.language)),
    dark: isDarkTheme(page) ?? prefersDark,
  };
}

function usePrefersDark(): boolean {
  const [query] = useState(() => matchMedia("(prefers-color-scheme: dark)"));
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => {
      setDark(query.matches);
    };
    query.addEventListener("change", follow);
    return () => {
      query.removeEventListener("change", follow);
    };
  }, [query]);
  return dark;
}
