import { useMemo } from "react";
import type { FormSpec } from "../../form/form-spec.ts";
import { useFormIds } from "../../form/form-id.ts";
import { RecordForm } from "../../form/record-form.tsx";
import { WithTarget } from "../../form/with-target.tsx";
import { newRequest } from "../../form/requests.ts";
import { namesIn } from "../../book/known-names.ts";
import { accountNamed } from "../../book/rows-of.ts";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { useTexts } from "../../shared/texts.ts";

type ContactRoute = Extract<Route, { readonly screen: "contact" }>;

/** One contact on the way to winning a customer. */
export function ContactForm({ route }: { readonly route: ContactRoute }) {
  const { book, navigation } = usePaneBook();
  const { log: words } = useTexts();
  const { id, recordId } = useFormIds("developmentLog", route.draft);
  const spec = useMemo(() => specOf(words.form), [words]);
  return (
    <WithTarget table="developmentLog">
      {(target) => (
        <RecordForm
          spec={spec}
          target={target}
          id={id}
          route={route}
          base={null}
          initial={() => ({ customer: route.account ?? "" })}
          names={({ customer = "" }) => namesIn(book.book, [accountNamed(book.book, customer)])}
          action={words.save}
          about={({ customer = "", person = "" }) => [customer, person].filter((part) => part !== "").join(" · ")}
          requests={(fields) => [newRequest(target, fields, id, recordId)]}
          onSaved={navigation.back}
        />
      )}
    </WithTarget>
  );
}

function specOf(titles: ReturnType<typeof useTexts>["log"]["form"]): FormSpec {
  return {
    table: "developmentLog",
    first: ["customer", "date", { id: "person", as: "person" }, "minutes", "way"],
    sections: [
      { key: "progress", title: titles.progress, fields: ["progress", "attitude", { id: "note", as: "lines" }] },
      { key: "result", title: titles.result, fields: ["result", { id: "reason", as: "lines" }] },
    ],
  };
}
