import { useMemo, useState } from "react";
import { accountNamed } from "../../book/rows-of.ts";
import { MoreRow } from "../../shared/more-row.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import { DockAction, EmptyState, RowList, Section } from "../../shared/screen.tsx";
import { useTexts } from "../../shared/texts.ts";
import { visitRows } from "./visit-rows.ts";

const SHOWN = 30;

/** Visits of one account, or of all. */
export function VisitsScreen({ account: name }: { readonly account: string | null }) {
  const { book, navigation } = usePaneBook();
  const words = useTexts();
  const [limit, setLimit] = useState(SHOWN);
  const rows = useMemo(() => {
    const account = name === null ? null : accountNamed(book.book, name);
    const accounts = account === null ? book.book.accounts : [account];
    return visitRows(accounts, { today: book.today, parameters: book.book.parameters, words });
  }, [book, name, words]);
  const record = () => {
    navigation.go({ screen: "visit", account: name, visit: null });
  };
  if (rows.length === 0) return <EmptyState text={words.visits.empty} action={words.visits.record} onClick={record} />;
  return (
    <>
      <Section title={name ?? words.visits.all} number={String(rows.length)} note={words.visits.choose}>
        <RowList
          rows={rows.slice(0, limit)}
          onOpen={(key) => {
            const row = rows.find((one) => one.key === key);
            if (row !== undefined) navigation.go({ screen: "visit", account: row.account, visit: row.visit });
          }}
        >
          {rows.length > limit && (
            <MoreRow
              count={rows.length - limit}
              onClick={() => {
                setLimit(limit + SHOWN);
              }}
            />
          )}
        </RowList>
      </Section>
      <DockAction text={words.visits.record} onClick={record} />
    </>
  );
}
