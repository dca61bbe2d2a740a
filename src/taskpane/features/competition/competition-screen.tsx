import { useCallback, useMemo } from "react";
import { competitionWords } from "#locales/competition-words.ts";
import type { Language } from "#locales/language.ts";
import type { Account } from "#workbook/account-book.ts";
import { accountNamed, type PaneBook } from "../../book/rows-of.ts";
import { OverviewBody, OverviewScreen } from "../../shared/overview-screen.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { useLanguage } from "../../shared/texts.ts";
import { competitionView } from "./competition-view.ts";
import { rivalView } from "./rival-view.ts";

interface CompetitionProps {
  readonly account: string | null;
  readonly part?: string | undefined;
}

/** The rivals met at one account, or one part of how we stand there. */
export function CompetitionScreen({ account, part }: CompetitionProps) {
  const say = competitionWords(useLanguage());
  const viewOf = useCallback(
    ({ book, today }: PaneBook, one: Account, language: Language) => competitionView(book, one, today, language, part),
    [part],
  );
  return (
    <OverviewScreen
      account={account}
      choose={say.choose}
      rowOf={(one) => ({ reason: say.account(String(one.dealIntelligence.length)) })}
      routeOf={(picked) => ({ screen: "competition", account: picked })}
      viewOf={viewOf}
    />
  );
}

/** One rival met at an account; all of them where this one is not met there any more. */
export function RivalScreen({ route }: { readonly route: Extract<Route, { readonly screen: "rival" }> }) {
  const { book } = usePaneBook();
  const language = useLanguage();
  const view = useMemo(() => {
    const account = accountNamed(book.book, route.account);
    return account === null ? null : rivalView(book.book, { ...route, account }, book.today, language);
  }, [book, route, language]);
  return view === null ? <CompetitionScreen account={route.account} /> : <OverviewBody view={view} />;
}
