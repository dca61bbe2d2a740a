import { useMemo } from "react";
import { factsOf } from "#report/view/facts/account-facts.ts";
import type { Account } from "#workbook/account-book.ts";
import { accountNamed } from "../../book/rows-of.ts";
import { AccountPicker } from "../../shared/account-picker.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import { DockAction, EmptyState, Figures, RowList, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { usePeopleWords } from "./use-people-words.ts";
import { useLanguage } from "../../shared/texts.ts";
import { DecisionChain } from "./decision-chain.tsx";
import { peopleView, type PeopleView } from "./people-view.ts";
import { PowerSection } from "./power-section.tsx";

/** The people of one account, and of no other. */
export function PeopleScreen({ account: name }: { readonly account: string | null }) {
  const { book, navigation } = usePaneBook();
  const { people: words } = usePeopleWords();
  const account = name === null ? null : accountNamed(book.book, name);
  if (account !== null) return <AccountPeople account={account} />;
  return (
    <AccountPicker
      text={words.choose}
      rowOf={({ persons, customer }) => ({
        number: words.account(String(persons.length)),
        reason: customer.owner ?? "",
      })}
      onPick={(picked) => {
        navigation.go({ screen: "people", account: picked });
      }}
    />
  );
}

function usePeopleView(account: Account): PeopleView {
  const { book } = usePaneBook();
  const language = useLanguage();
  return useMemo(() => {
    const { value } = factsOf(book.book, account, book.today);
    const tier = value.tier?.tier ?? account.customer.tier;
    return peopleView({
      persons: account.persons,
      tier,
      today: book.today,
      parameters: book.book.parameters,
      language,
    });
  }, [book, account, language]);
}

function AccountPeople({ account }: { readonly account: Account }) {
  const { navigation } = usePaneBook();
  const { people: words } = usePeopleWords();
  const styles = useScreenStyles();
  const view = usePeopleView(account);
  const open = (person: string | null) => {
    navigation.go({ screen: "person", account: account.name, person });
  };
  const add = () => {
    open(null);
  };
  if (account.persons.length === 0) return <EmptyState text={words.empty} action={words.addFirst} onClick={add} />;
  return (
    <>
      <ScreenHead subject={view.subject} message={view.message} />
      <Figures figures={view.figures} />
      <Section title={words.chain}>
        <DecisionChain places={view.tree} onOpen={open} />
        <p className={styles.note}>{words.chainDesc}</p>
      </Section>
      <PowerSection persons={account.persons} />
      <Section title={words.list} number={String(view.rows.length)} note={words.listNote}>
        <RowList rows={view.rows} onOpen={open} />
      </Section>
      <DockAction text={words.add} onClick={add} />
    </>
  );
}
