import { competitionWords } from "#locales/competition-words.ts";
import type { Language } from "#locales/language.ts";
import type { Account } from "#workbook/account-book.ts";
import type { PaneBook } from "../../book/rows-of.ts";
import { OverviewScreen } from "../../shared/overview-screen.tsx";
import { useLanguage } from "../../shared/texts.ts";
import { competitionView } from "./competition-view.ts";

/** The rivals met at one account. */
export function CompetitionScreen({ account }: { readonly account: string | null }) {
  const say = competitionWords(useLanguage());
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

function viewOf({ book, today }: PaneBook, account: Account, language: Language) {
  return competitionView(book, account, today, language);
}
