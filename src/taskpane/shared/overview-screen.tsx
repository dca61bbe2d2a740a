import { useMemo } from "react";
import type { Language } from "#locales/language.ts";
import type { Account } from "#workbook/account-book.ts";
import { accountNamed, type PaneBook } from "../book/rows-of.ts";
import { AccountPicker } from "./account-picker.tsx";
import { LinkedList } from "./linked-rows.tsx";
import type { Overview, OverviewSection } from "./overview.ts";
import { usePaneBook } from "./pane.ts";
import { PictureActions } from "./picture-actions.tsx";
import { Picture } from "./picture.tsx";
import type { Route } from "./route.ts";
import { Figures, RowList, ScreenHead, Section, type RowData } from "./screen.tsx";
import { useScreenStyles } from "./screen.styles.ts";
import { useLanguage } from "./texts.ts";

interface OverviewScreenProps {
  readonly account: string | null;
  /** Why an account is chosen first, and what its row says. */
  readonly choose: string;
  readonly rowOf: (account: Account) => Omit<RowData, "key" | "name">;
  readonly routeOf: (account: string) => Route;
  readonly viewOf: (book: PaneBook, account: Account, language: Language) => Overview;
}

/** One subject of one account; without an account, the way to choose one. */
export function OverviewScreen({ account: name, choose, rowOf, routeOf, viewOf }: OverviewScreenProps) {
  const { book, navigation } = usePaneBook();
  const account = name === null ? null : accountNamed(book.book, name);
  if (account !== null) return <AccountOverview account={account} viewOf={viewOf} />;
  return (
    <AccountPicker
      text={choose}
      rowOf={rowOf}
      onPick={(picked) => {
        navigation.go(routeOf(picked));
      }}
    />
  );
}

function AccountOverview({ account, viewOf }: { readonly account: Account } & Pick<OverviewScreenProps, "viewOf">) {
  const { book } = usePaneBook();
  const language = useLanguage();
  const view = useMemo(() => viewOf(book, account, language), [viewOf, book, account, language]);
  return <OverviewBody view={view} />;
}

export function OverviewBody({ view }: { readonly view: Overview }) {
  return (
    <>
      <ScreenHead subject={view.subject} message={view.message} />
      {view.figures.length > 0 && <Figures figures={view.figures} />}
      {view.sections.map((section) => (
        <SectionBody key={section.key} section={section} />
      ))}
    </>
  );
}

function SectionBody({ section }: { readonly section: OverviewSection }) {
  const styles = useScreenStyles();
  const { title, note, lead, facts = [], picture, records = [], add, notes = [] } = section;
  return (
    <Section title={title} number={note === undefined ? countOf(section) : undefined} note={note}>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      <div className={styles.stack}>
        {facts.length > 0 && <RowList rows={facts} />}
        {picture !== undefined && (
          <div className={`${styles.card} ${styles.padded}`}>
            <Picture svg={picture.svg} className={styles.picture} />
            <PictureActions {...picture} />
          </div>
        )}
        <LinkedList rows={records} add={add} />
      </div>
      {notes.map((text) => (
        <p key={text} className={styles.note}>
          {text}
        </p>
      ))}
    </Section>
  );
}

const countOf = ({ records = [] }: OverviewSection) => (records.length === 0 ? undefined : String(records.length));
