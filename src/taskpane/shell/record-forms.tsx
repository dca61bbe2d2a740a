import { lazy, Suspense, type ReactNode } from "react";
import { RecordScreen } from "../features/records/record-screen.tsx";
import type { FormState } from "../form/use-form.ts";
import type { RecordTable, Route } from "../shared/route.ts";

const LivePrices = lazy(async () => ({
  default: (await import("../features/negotiation/live-prices.tsx")).LivePrices,
}));

/** What a feature adds to the plain form of one of its tables. */
const BELOW: Partial<Readonly<Record<RecordTable, (form: FormState) => ReactNode>>> = {
  negotiations: (form) => (
    <Suspense>
      <LivePrices form={form} />
    </Suspense>
  ),
};

/** The plain form of a record, with what belongs to its table. */
export function RecordForms({ route }: { readonly route: Extract<Route, { readonly screen: "record" }> }) {
  const below = BELOW[route.table];
  return <RecordScreen route={route} {...(below === undefined ? {} : { below })} />;
}
