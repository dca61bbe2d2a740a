import { useMemo, useState } from "react";
import { usePaneBook } from "../../shared/pane.ts";
import { DockAction, EmptyState, RowList, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import { MoreRow } from "../../shared/more-row.tsx";
import { todayView, type TodaySection } from "./today-view.ts";

/** What the day asks for. */
export function TodayScreen() {
  const { book, navigation } = usePaneBook();
  const language = useLanguage();
  const { today: words, accounts } = useTexts();
  const styles = useScreenStyles();
  const view = useMemo(() => todayView(book.book, book.today, language), [book, language]);
  if (book.book.accounts.length === 0)
    return (
      <EmptyState
        text={accounts.empty}
        action={accounts.add}
        onClick={() => {
          navigation.go({ screen: "accountForm", account: null });
        }}
      />
    );
  return (
    <>
      <ScreenHead subject={view.subject} message={view.message} />
      {view.sections.map((section) => (
        <OneSection key={section.key} section={section} />
      ))}
      {view.calendar !== null && <p className={styles.note}>{view.calendar}</p>}
      <DockAction
        text={words.record}
        onClick={() => {
          navigation.go({ screen: "visit", account: null, visit: null });
        }}
      />
    </>
  );
}

const SHOWN = 2;

function OneSection({ section: { key, title, note, rows } }: { readonly section: TodaySection }) {
  const { navigation } = usePaneBook();
  const [all, setAll] = useState(false);
  const shown = all || rows.length <= SHOWN + 1 ? rows : rows.slice(0, SHOWN);
  return (
    <Section title={title} number={String(rows.length)} note={note ?? undefined}>
      <RowList
        rows={shown}
        onOpen={(row) => {
          const found = rows.find((one) => one.key === row);
          if (found !== undefined) navigation.go(found.route);
        }}
      >
        {shown.length < rows.length && (
          <MoreRow
            key={`${key}-more`}
            count={rows.length - shown.length}
            onClick={() => {
              setAll(true);
            }}
          />
        )}
      </RowList>
    </Section>
  );
}
