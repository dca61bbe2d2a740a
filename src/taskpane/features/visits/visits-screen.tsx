import { useMemo, useState } from "react";
import { accountNamed } from "../../book/rows-of.ts";
import { LinkedRows, type LinkedRow } from "../../shared/linked-rows.tsx";
import { MoreRow } from "../../shared/more-row.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import { DockAction, EmptyState, RowList, Section } from "../../shared/screen.tsx";
import { useTexts } from "../../shared/texts.ts";
import { preVisitRows } from "./preparation-rows.ts";
import { visitRows, type VisitRow } from "./visit-rows.ts";

const SHOWN = 30;

/** Visits of one account, with what to look at before the next one; or of all. */
export function VisitsScreen({ account: name }: { readonly account: string | null }) {
  const { book, navigation } = usePaneBook();
  const words = useTexts();
  const account = name === null ? null : accountNamed(book.book, name);
  const before = useMemo(
    () => (account === null ? [] : preVisitRows(account, { today: book.today, words })),
    [account, book, words],
  );
  const rows = useMemo(() => {
    const accounts = account === null ? book.book.accounts : [account];
    return visitRows(accounts, { today: book.today, parameters: book.book.parameters, words });
  }, [book, account, words]);
  const record = () => {
    navigation.go({ screen: "visit", account: name, visit: null });
  };
  if (rows.length === 0 && before.length === 0)
    return <EmptyState text={words.visits.empty} action={words.visits.record} onClick={record} />;
  return (
    <>
      {name !== null && <BeforeVisit account={name} rows={before} />}
      <VisitList title={name ?? words.visits.all} rows={rows} />
      <DockAction text={words.visits.record} onClick={record} />
    </>
  );
}

function BeforeVisit({ account, rows }: { readonly account: string; readonly rows: readonly LinkedRow[] }) {
  const { before } = useTexts().visits;
  return (
    <LinkedRows title={before.title} rows={rows} note={before.note} add={{ table: "visitPreparations", account }} />
  );
}

function VisitList({ title, rows }: { readonly title: string; readonly rows: readonly VisitRow[] }) {
  const { navigation } = usePaneBook();
  const words = useTexts();
  const [limit, setLimit] = useState(SHOWN);
  return (
    <Section title={title} number={String(rows.length)} note={words.visits.choose}>
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
  );
}
