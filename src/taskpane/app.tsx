import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import type { Language } from "#locales/language.ts";
import { paneWords } from "#locales/pane-words.ts";
import { useAppStyles } from "./app.styles.ts";
import { ConnectionNotice } from "./connection-notice.tsx";
import type { Connection, ExcelPage } from "./excel/connection.ts";
import { LanguageContext } from "./shared/texts.ts";
import { Workspace } from "./shell/workspace.tsx";
import { darkTheme, lightTheme } from "./theme.ts";
import { useExcel } from "./use-excel.ts";

const FunctionsScreen = lazy(async () => ({
  default: (await import("./features/functions/functions-screen.tsx")).FunctionsScreen,
}));

/** The pane: whether Excel answers; then the workbook, and without Excel the functions to read about. */
export function App({ page, language: first }: { readonly page: ExcelPage; readonly language: Language }) {
  const styles = useAppStyles();
  const { connection, language, dark } = useExcel(page, first);
  const texts = paneWords(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.product;
  }, [language, texts]);
  // What the browser draws by itself, such as the calendar of a date, follows Excel and not the computer.
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.root}>
      <LanguageContext value={language}>
        <Suspense fallback={<p className={styles.body}>{texts.shell.loading}</p>}>
          {connection === "ready" ? <Workspace /> : <WithoutExcel connection={connection} />}
        </Suspense>
      </LanguageContext>
    </FluentProvider>
  );
}

function WithoutExcel({ connection }: { readonly connection: Connection }) {
  const styles = useAppStyles();
  return (
    <main className={styles.body}>
      <ConnectionNotice connection={connection} />
      {connection !== "waiting" && <FunctionsScreen />}
    </main>
  );
}
