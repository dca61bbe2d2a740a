import { useMemo } from "react";
import { VALUE_AXES } from "#core/codes/codes.ts";
import type { FormSpec } from "../../form/form-spec.ts";
import { useFormIds } from "../../form/form-id.ts";
import { RecordForm, WithTarget } from "../../form/record-form.tsx";
import { newRequest } from "../../form/requests.ts";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { useTexts } from "../../shared/texts.ts";

type NewAccount = Extract<Route, { readonly screen: "newAccount" }>;

/** A new account: its name is enough. */
export function AccountForm({ route }: { readonly route: NewAccount }) {
  const { navigation, records } = usePaneBook();
  const { accounts: words } = useTexts();
  const { id, recordId } = useFormIds("customers", route.draft);
  const spec = useMemo(() => specOf(words.form), [words]);
  return (
    <WithTarget table="customers">
      {(target) => (
        <RecordForm
          spec={spec}
          target={target}
          id={id}
          route={route}
          base={null}
          initial={() => ({ owner: records.me.name() })}
          names={() => NO_NAMES}
          action={words.save}
          about={({ name = "" }) => name}
          requests={(fields) => [newRequest(target, fields, id, recordId)]}
          onSaved={navigation.back}
        />
      )}
    </WithTarget>
  );
}

const NO_NAMES = { accounts: [], persons: [] };

function specOf(titles: ReturnType<typeof useTexts>["accounts"]["form"]): FormSpec {
  return {
    table: "customers",
    first: ["name", "owner", "industry"],
    sections: [
      {
        key: "business",
        title: titles.business,
        fields: ["categorySpend", "annualPurchase", "paymentDays", "overdue", "sponsor"],
      },
      { key: "goals", title: titles.goals, fields: ["signTarget", "collectTarget", "marginTarget", "walletTarget"] },
      { key: "ratings", title: titles.ratings, fields: [...VALUE_AXES] },
      { key: "depth", title: titles.depth, fields: ["coopYears", "framework", "productLines"] },
    ],
  };
}
