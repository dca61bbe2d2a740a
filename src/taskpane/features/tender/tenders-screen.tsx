import type { Language } from "#locales/language.ts";
import { tenderWords } from "#locales/tender-words.ts";
import type { Account } from "#workbook/account-book.ts";
import { useMemo } from "react";
import { accountNamed, rowCalled, type PaneBook } from "../../book/rows-of.ts";
import { OverviewBody, OverviewScreen } from "../../shared/overview-screen.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { useLanguage } from "../../shared/texts.ts";
import { GroundCheck } from "./ground-check.tsx";
import { NarrowWordings } from "./narrow-wordings.tsx";
import { tenderContext } from "./tender-context.ts";
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
  const context = useMemo(() => {
    const account = accountNamed(book.book, route.account);
    const tender = account === null ? null : rowCalled(account, "tenders", route.tender);
    return account === null || tender === null
      ? null
      : tenderContext(book.book, { account, tender }, book.today, language);
  }, [book, route, language]);
  if (context === null) return <TendersScreen account={route.account} />;
  return (
    <>
      <OverviewBody view={tenderView(context, route.part)} />
      {route.part === "requirements" && <NarrowWordings />}
      {route.part === "status" && <GroundCheck context={context} />}
    </>
  );
}
