import { useMemo } from "react";
import { negotiationWords } from "#locales/negotiation-words.ts";
import { accountNamed } from "../../book/rows-of.ts";
import { LinkedRows } from "../../shared/linked-rows.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import { ScreenHead } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import { negotiationList } from "./negotiation-list-view.ts";
import { styleTestRow } from "./style-test-view.ts";
import { OwnWordsSection, WordingSection } from "./wording-section.tsx";

/** Negotiations of one account, or of all. */
export function NegotiationsScreen({ account: name }: { readonly account: string | null }) {
  const { book } = usePaneBook();
  const language = useLanguage();
  const styles = useScreenStyles();
  const { pane } = negotiationWords(language);
  const account = name === null ? null : accountNamed(book.book, name);
  const list = useMemo(
    () => negotiationList(book.book, account, { today: book.today, language }),
    [book, account, language],
  );
  return (
    <>
      <ScreenHead subject={name ?? pane.all} message={list.message} />
      <LinkedRows title={pane.list} rows={list.rows} add={{ table: "negotiations", account: name }} />
      {list.rows.length === 0 && <p className={styles.note}>{pane.none}</p>}
      <LinkedRows title={pane.who} note="" rows={[styleTestRow(language)]} />
      <WordingSection />
      <OwnWordsSection />
    </>
  );
}
