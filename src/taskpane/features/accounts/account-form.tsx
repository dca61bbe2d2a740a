import { useMemo, useState } from "react";
import { namesIn } from "../../book/known-names.ts";
import { accountNamed } from "../../book/rows-of.ts";
import { useFormIds } from "../../form/form-id.ts";
import { RecordForm } from "../../form/record-form.tsx";
import { WithTarget } from "../../form/with-target.tsx";
import { openedRow, textsOf } from "../../form/opened-row.ts";
import { cellsOf, editRequest, newRequest } from "../../form/requests.ts";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { useTexts } from "../../shared/texts.ts";
import { accountSpec } from "./account-spec.ts";

type AccountRoute = Extract<Route, { readonly screen: "accountForm" }>;

/** An account: of a new one the name is enough. */
export function AccountForm({ route }: { readonly route: AccountRoute }) {
  const { book, navigation, records } = usePaneBook();
  const { accounts: words } = useTexts();
  const { id, recordId } = useFormIds("customers", route.draft);
  const spec = useMemo(() => accountSpec(words.form), [words]);
  const [opened] = useState(() => openedRow(book, "customers", accountNamed(book.book, route.account ?? "")?.customer));
  return (
    <WithTarget table="customers">
      {(first) => (
        <RecordForm
          spec={spec}
          target={opened?.placed.target ?? first}
          id={id}
          route={route}
          base={opened === null ? null : cellsOf(opened.placed)}
          initial={(fields) => (opened === null ? { owner: records.me.name() } : textsOf(fields, opened.values))}
          names={() => namesIn(book.book, [])}
          action={words.save}
          about={({ name = "" }) => name}
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
