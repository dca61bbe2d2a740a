import { useMemo } from "react";
import { logWords } from "#locales/log-words.ts";
import { useFormIds } from "../../form/form-id.ts";
import { RecordForm } from "../../form/record-form.tsx";
import { WithTarget } from "../../form/with-target.tsx";
import { newRequest } from "../../form/requests.ts";
import { namesIn } from "../../book/known-names.ts";
import { accountNamed } from "../../book/rows-of.ts";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { useLanguage } from "../../shared/texts.ts";
import { contactSpec } from "./contact-spec.ts";

type ContactRoute = Extract<Route, { readonly screen: "contact" }>;

/** One contact on the way to winning a customer. */
export function ContactForm({ route }: { readonly route: ContactRoute }) {
  const { book, navigation } = usePaneBook();
  const words = logWords(useLanguage());
  const { id, recordId } = useFormIds("developmentLog", route.draft);
  const spec = useMemo(() => contactSpec(words.form), [words]);
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
