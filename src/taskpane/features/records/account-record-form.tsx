import { useMemo, useState } from "react";
import type { Account } from "#workbook/account-book.ts";
import { accountNamed, rowKey, type PaneBook } from "../../book/rows-of.ts";
import { useFormIds } from "../../form/form-id.ts";
import { openedRow, textsOf, type OpenedRow } from "../../form/opened-row.ts";
import { RecordForm, WithTarget } from "../../form/record-form.tsx";
import { cellsOf, editRequest, newRequest } from "../../form/requests.ts";
import { usePaneBook } from "../../shared/pane.ts";
import type { RecordTable, Route } from "../../shared/route.ts";
import { useTexts } from "../../shared/texts.ts";
import { recordProblem } from "./record-problem.ts";
import { recordSpec } from "./record-spec.ts";

type RecordRoute = Extract<Route, { readonly screen: "record" }>;

const ABOUT: Readonly<Record<RecordTable, string>> = {
  actions: "text",
  needs: "statement",
  opportunities: "name",
  visitPreparations: "planned",
};

/** An action, a need, an opportunity or a prepared visit of one account: a new one, or one that stands in the table. */
export function AccountRecordForm({ route }: { readonly route: RecordRoute }) {
  const { table, account: name } = route;
  const { book, navigation } = usePaneBook();
  const { records: words } = useTexts();
  const { id, recordId } = useFormIds(table, route.draft);
  const spec = useMemo(() => recordSpec(table, words.form), [table, words]);
  const account = accountNamed(book.book, name);
  const [opened] = useState(() => openedRecord(book, account, route));
  return (
    <WithTarget table={table}>
      {(first) => (
        <RecordForm
          spec={spec}
          target={opened?.placed.target ?? first}
          id={id}
          route={route}
          base={opened === null ? null : cellsOf(opened.placed)}
          initial={(fields) =>
            opened === null ? { customer: name } : { ...textsOf(fields, opened.values), customer: name }
          }
          names={() => ({
            accounts: book.book.accounts.map((one) => one.name),
            persons: (account?.persons ?? []).map((one) => one.name),
          })}
          action={words.save[table]}
          about={(texts) => [name, texts[ABOUT[table]] ?? ""].filter((part) => part !== "").join(" · ")}
          ownProblem={(texts) => recordProblem(table, texts, words.problems)}
          requests={(fields, { base }) => [
            opened === null || base === null
              ? newRequest(first, fields, id, recordId)
              : editRequest(opened.placed, fields, { id, recordId, base }),
          ]}
          onSaved={navigation.back}
        />
      )}
    </WithTarget>
  );
}

function openedRecord(
  book: PaneBook,
  account: Account | null,
  { table, row }: RecordRoute,
): OpenedRow<RecordTable> | null {
  if (account === null || row === null) return null;
  return openedRow(
    book,
    table,
    account[table].find((values) => rowKey(account, table, values) === row),
  );
}
