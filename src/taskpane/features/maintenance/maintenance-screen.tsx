import type { Language } from "#locales/language.ts";
import { maintenanceWords } from "#locales/maintenance-words.ts";
import { churnOf } from "#report/view/facts/churn.ts";
import type { Account } from "#workbook/account-book.ts";
import type { PaneBook } from "../../book/rows-of.ts";
import { OverviewScreen } from "../../shared/overview-screen.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import { useLanguage } from "../../shared/texts.ts";
import { maintenanceView } from "./maintenance-view.ts";

/** How one account is kept. */
export function MaintenanceScreen({ account }: { readonly account: string | null }) {
  const say = maintenanceWords(useLanguage());
  const { book } = usePaneBook();
  const riskOf = (one: Account) => churnOf(one, book.today, book.book.parameters)?.risk?.risk ?? null;
  const textOf = (risk: number | null) => (risk === null ? say.unknown : String(Math.round(risk)));
  return (
    <OverviewScreen
      account={account}
      choose={say.choose}
      rowOf={(one) => ({ reason: say.account(textOf(riskOf(one))) })}
      routeOf={(picked) => ({ screen: "maintenance", account: picked })}
      viewOf={viewOf}
    />
  );
}

function viewOf({ book, today }: PaneBook, account: Account, language: Language) {
  return maintenanceView(book, account, today, language);
}
