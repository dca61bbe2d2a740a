import { useMemo } from "react";
import { accountNamed } from "../../book/rows-of.ts";
import { OverviewBody } from "../../shared/overview-screen.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import { useLanguage } from "../../shared/texts.ts";
import { LogScreen } from "./log-screen.tsx";
import { waysView } from "./ways-view.ts";

/** By which way one customer is to be developed. */
export function WaysScreen({ account: name }: { readonly account: string }) {
  const { book } = usePaneBook();
  const language = useLanguage();
  const account = accountNamed(book.book, name);
  const view = useMemo(
    () => (account === null ? null : waysView(account, book.today, book.book.parameters, language)),
    [account, book, language],
  );
  return view === null ? <LogScreen account={null} /> : <OverviewBody view={view} />;
}
