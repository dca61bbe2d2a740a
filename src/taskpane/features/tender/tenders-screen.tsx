import type { Language } from "#locales/language.ts";
import { tenderWords } from "#locales/tender-words.ts";
import type { Account } from "#workbook/account-book.ts";
import { useMemo } from "react";
import { accountNamed, rowCalled, type PaneBook } from "../../book/rows-of.ts";
import { OverviewBody, OverviewScreen } from "../../shared/overview-screen.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { useLanguage } from "../../shared/texts.ts";
import { tenderView } from "./tender-view.ts";
import { tendersView } from "./tenders-view.ts";

/** The tenders of one account. */
export function TendersScreen({ account }: { readonly account: string | null }) {
  const say = tenderWords(useLanguage());
  return (
    <OverviewScreen
      account={account}
      choose={say.choose}
      rowOf={(one) => ({ reason: say.account(String(one.tenders.length)) })}
      routeOf={(picked) => ({ screen: "tenders", account: picked })}
      viewOf={viewOf}
    />
  );
}

function viewOf({ book, today }: PaneBook, account: Account, language: Language) {
  return tendersView(book, account, today, language);
}

type TenderRoute = Extract<Route, { readonly screen: "tender" }>;

/** One tender; its list where it is gone. */
export function TenderScreen({ route }: { readonly route: TenderRoute }) {
  const { book } = usePaneBook();
  const language = useLanguage();
  const view = useMemo(() => {
    const account = accountNamed(book.book, route.account);
    const tender = account === null ? null : rowCalled(account, "tenders", route.tender);
    return account === null || tender === null
      ? null
      : tenderView(book.book, { account, tender, part: route.part }, book.today, language);
  }, [book, route, language]);
  return view === null ? <TendersScreen account={route.account} /> : <OverviewBody view={view} />;
}
