import { useMemo } from "react";
import { logWords } from "#locales/log-words.ts";
import type { Account } from "#workbook/account-book.ts";
import { accountNamed } from "../../book/rows-of.ts";
import { AccountPicker } from "../../shared/account-picker.tsx";
import { LinkedList } from "../../shared/linked-rows.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import { DockAction, EmptyState, Figures, RowList, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import { logView } from "./log-view.ts";
import { waysRow } from "./ways-view.ts";

/** The contacts on the way to winning a customer. */
export function LogScreen({ account: name }: { readonly account: string | null }) {
  const { book, navigation } = usePaneBook();
  const words = logWords(useLanguage());
  const account = name === null ? null : accountNamed(book.book, name);
  if (account !== null) return <AccountLog account={account} />;
  return (
    <AccountPicker
      text={words.choose}
      rowOf={({ developmentLog }) => ({ number: words.count(String(developmentLog.length)), reason: "" })}
      onPick={(picked) => {
        navigation.go({ screen: "log", account: picked });
      }}
    />
  );
}

function AccountLog({ account }: { readonly account: Account }) {
  const { navigation } = usePaneBook();
  const language = useLanguage();
  const words = logWords(language);
  const styles = useScreenStyles();
  const view = useMemo(() => logView(account, language), [account, language]);
  const add = () => {
    navigation.go({ screen: "contact", account: account.name });
  };
  if (view.rows.length === 0)
    return (
      <>
        <EmptyState text={words.empty} action={words.add} onClick={add} />
        <BeforeTheLog account={account} />
      </>
    );
  return (
    <>
      <ScreenHead subject={view.subject} message={view.message} />
      <Figures figures={view.figures} />
      {view.guide !== null && (
        <Section title={view.guide.title}>
          <RowList rows={view.guide.rows} />
          <p className={styles.note}>{view.guide.leave}</p>
        </Section>
      )}
      <BeforeTheLog account={account} />
      <Section title={words.list} number={String(view.rows.length)}>
        <RowList rows={view.rows} />
      </Section>
      <DockAction text={words.add} onClick={add} />
    </>
  );
}

/** By which way the customer is to be developed, which a meeting settles first. */
function BeforeTheLog({ account }: { readonly account: Account }) {
  const { book } = usePaneBook();
  const language = useLanguage();
  return (
    <Section title={logWords(language).ways.before}>
      <LinkedList rows={[waysRow(account, book.today, book.book.parameters, language)]} />
    </Section>
  );
}
