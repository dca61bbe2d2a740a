import { FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import { catalogue } from "#locales/catalogue.ts";
import { useAppStyles } from "./app.styles.ts";
import { ConnectionNotice } from "./connection-notice.tsx";
import type { ExcelPage } from "./excel/connection.ts";
import { FunctionList } from "./features/functions/function-list.tsx";
import type { FunctionGuide } from "./function-guide.ts";
import { LanguageContext } from "./shared/texts.ts";
import { darkTheme, lightTheme } from "./theme.ts";
import { useExcel } from "./use-excel.ts";

interface AppProps {
  readonly page: ExcelPage;
  readonly guide: FunctionGuide;
}

/** The pane: what the add-in offers, whether Excel answers, and the functions by task. */
export function App({ page, guide }: AppProps) {
  const styles = useAppStyles();
  const { connection, language, dark } = useExcel(page);
  const texts = catalogue(language).pane;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.product;
  }, [language, texts]);

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.root}>
      <LanguageContext value={language}>
        <header className={styles.bar}>{texts.product}</header>
        <main className={styles.body}>
          <h1 className={styles.title}>{texts.title}</h1>
          <p className={styles.lead}>{texts.lead}</p>
          <p className={styles.lead}>{texts.privacy}</p>
          <ConnectionNotice connection={connection} />
          <FunctionList guide={guide} />
          <section className={styles.note} aria-labelledby="entry-title">
            <h2 id="entry-title" className={styles.noteTitle}>
              {texts.entry.title}
            </h2>
            <p className={styles.noteText}>{texts.entry.text}</p>
          </section>
        </main>
      </LanguageContext>
    </FluentProvider>
  );
}
