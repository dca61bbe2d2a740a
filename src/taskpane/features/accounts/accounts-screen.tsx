import { Field, SearchBox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { factsOf } from "#report/view/facts/account-facts.ts";
import type { Account } from "#workbook/account-book.ts";
import { usePaneBook } from "../../shared/pane.ts";
import { MoreRow } from "../../shared/more-row.tsx";
import { isMeant } from "../../shared/pinyin-initials.ts";
import { DockAction, EmptyState, RowList, Section } from "../../shared/screen.tsx";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import { accountRow } from "./account-row.ts";

const SHOWN = 40;

/** Every account, found by its name or the initials of its characters. */
export function AccountsScreen() {
  const { book, navigation } = usePaneBook();
  const { accounts: words } = useTexts();
  const [text, setText] = useState("");
  const all = book.book.accounts;
  const found = useMemo(() => all.filter(({ name, id }) => isMeant(name, text) || isMeant(id, text)), [all, text]);
  const add = () => {
    navigation.go({ screen: "accountForm", account: null });
  };
  if (all.length === 0) return <EmptyState text={words.empty} action={words.add} onClick={add} />;
  return (
    <>
      <Field label={words.find}>
        <SearchBox
          value={text}
          placeholder={words.findHint}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Section title={words.count(String(found.length))}>
        <p role="status">{found.length === 0 && words.none(text.trim())}</p>
        <FoundAccounts key={text} found={found} />
      </Section>
      <DockAction text={words.add} onClick={add} />
    </>
  );
}

function FoundAccounts({ found }: { readonly found: readonly Account[] }) {
  const { book, navigation } = usePaneBook();
  const language = useLanguage();
  const [limit, setLimit] = useState(SHOWN);
  const rows = useMemo(
    () => found.slice(0, limit).map((account) => accountRow(factsOf(book.book, account, book.today), language)),
    [found, limit, book, language],
  );
  return (
    <RowList
      rows={rows}
      onOpen={(account) => {
        navigation.go({ screen: "account", account });
      }}
    >
      {found.length > limit && (
        <MoreRow
          count={found.length - limit}
          onClick={() => {
            setLimit(limit + SHOWN);
          }}
        />
      )}
    </RowList>
  );
}
