import { useMemo, type ReactNode } from "react";
import { opportunityWords } from "#locales/opportunity-words.ts";
import { accountNamed } from "../../book/rows-of.ts";
import { LinkedRows } from "../../shared/linked-rows.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import { PictureActions } from "../../shared/picture-actions.tsx";
import { Picture } from "../../shared/picture.tsx";
import { DockAction, Figures, RowList, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import { dealsView, type DealsView, type Told } from "./deals-view.ts";

/** Opportunities against the target: of one account, or of all. */
export function DealsScreen({ account: name }: { readonly account: string | null }) {
  const { book, navigation } = usePaneBook();
  const language = useLanguage();
  const say = opportunityWords(language);
  const account = name === null ? null : accountNamed(book.book, name);
  const view = useMemo(() => dealsView(book.book, account, book.today, language), [book, account, language]);
  const add = (
    <DockAction
      text={say.add}
      onClick={() => {
        navigation.go({ screen: "record", table: "opportunities", account: name, row: null });
      }}
    />
  );
  if (view === null) return <Nothing>{add}</Nothing>;
  return (
    <>
      <ScreenHead subject={view.subject} message={view.message} />
      <Figures figures={view.figures} />
      <Section title={view.levelsTitle}>
        <RowList rows={view.levels} />
      </Section>
      <Funnel view={view} />
      <ToldSection title={say.need.title} told={view.need} />
      <ToldSection title={say.near.title} told={view.near} />
      <ToldLinks title={say.dates.title} told={view.dates} />
      <ToldLinks title={say.levelling.title} told={view.levelling} />
      <LinkedRows title={say.list} rows={view.deals} />
      {add}
    </>
  );
}

function Nothing({ children }: { readonly children: ReactNode }) {
  const say = opportunityWords(useLanguage());
  const styles = useScreenStyles();
  return (
    <>
      <p className={styles.reason}>{say.none}</p>
      {children}
    </>
  );
}

function Funnel({ view: { funnel } }: { readonly view: DealsView }) {
  const say = opportunityWords(useLanguage());
  const styles = useScreenStyles();
  if (funnel === null) return null;
  return (
    <Section title={say.funnel.title}>
      <div className={`${styles.card} ${styles.padded}`}>
        <Picture svg={funnel.svg} className={styles.picture} />
        <PictureActions svg={funnel.svg} name={say.funnel.title} desc={funnel.desc} />
      </div>
      <p className={styles.note}>{funnel.note}</p>
    </Section>
  );
}

function ToldSection({ title, told: { rows, note } }: { readonly title: string; readonly told: Told }) {
  const styles = useScreenStyles();
  if (rows.length === 0 && note === null) return null;
  return (
    <Section title={title}>
      {rows.length > 0 && <RowList rows={rows} />}
      {note !== null && <p className={styles.note}>{note}</p>}
    </Section>
  );
}

function ToldLinks({ title, told: { rows, note } }: { readonly title: string; readonly told: DealsView["dates"] }) {
  const styles = useScreenStyles();
  if (rows.length === 0) return null;
  return (
    <>
      <LinkedRows title={title} rows={rows} />
      {note !== null && <p className={styles.note}>{note}</p>}
    </>
  );
}
