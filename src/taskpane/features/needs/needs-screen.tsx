import { needsWords } from "#locales/needs-words.ts";
import type { Language } from "#locales/language.ts";
import type { Account } from "#workbook/account-book.ts";
import type { PaneBook } from "../../book/rows-of.ts";
import { OverviewScreen } from "../../shared/overview-screen.tsx";
import { useLanguage } from "../../shared/texts.ts";
import { needsView, openObjections } from "./needs-view.ts";

/** Needs, objections and value of one account. */
export function NeedsScreen({ account }: { readonly account: string | null }) {
  const say = needsWords(useLanguage());
  return (
    <OverviewScreen
      account={account}
      choose={say.choose}
      rowOf={(one) => ({ reason: say.account(String(one.needs.length), String(openObjections(one))) })}
      routeOf={(picked) => ({ screen: "needs", account: picked })}
      viewOf={viewOf}
    />
  );
}

function viewOf({ book, today }: PaneBook, account: Account, language: Language) {
  return needsView(account, book.parameters, today, language);
}
