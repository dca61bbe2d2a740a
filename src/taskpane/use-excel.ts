import { useEffect, useState } from "react";
import { languageOfTag, type Language } from "#locales/language.ts";
import { loadWords } from "#locales/load-words.ts";
import { displayLanguage, isDarkTheme, watchConnection, type Connection, type ExcelPage } from "./excel/connection.ts";

export interface ExcelState {
  readonly connection: Connection;
  readonly language: Language;
  readonly dark: boolean;
}

/**
 * Follows Excel's answer, its language and its theme; until Excel has said, the browser's theme holds.
 * @param first the language whose words are there already
 */
export function useExcel(page: ExcelPage, first: Language): ExcelState {
  const [{ connection, language }, setAnswer] = useState<Pick<ExcelState, "connection" | "language">>({
    connection: "waiting",
    language: first,
  });
  const prefersDark = usePrefersDark();
  useEffect(
    () =>
      watchConnection(page, (now) => {
        // Excel may speak another language than the browser.
        void loadWords(languageOf(page)).then((its) => {
          setAnswer({ connection: now, language: its });
        });
      }),
    [page],
  );
  return {
    connection,
    language,
    dark: isDarkTheme(page) ?? prefersDark,
  };
}

/** The language of the pane as far as anybody has said. */
export function languageOf(page: ExcelPage): Language {
  return languageOfTag(displayLanguage(page, navigator.language));
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
