import type { Language } from "#locales/language.ts";
import type { PaneWords } from "#locales/pane-words.ts";
import { tableName } from "#workbook/table-name.ts";
import type { Route } from "../shared/route.ts";
import { useLanguage, useTexts } from "../shared/texts.ts";

/** The name of a place, for the frame. */
export function RouteTitle({ route }: { readonly route: Route }): string {
  return routeTitle(route, useTexts(), useLanguage());
}

/** What a place is called, above it and among the drafts. */
export function routeTitle(route: Route, { shell, records }: PaneWords, language: Language): string {
  const { tabs, screens } = shell;
  switch (route.screen) {
    case "account":
    case "tender":
      return route.account;
    case "people":
    case "visits":
      return route.account ?? tabs[route.screen];
    case "log":
    case "needs":
    case "maintenance":
    case "tenders":
    case "competition":
      return route.account ?? screens[route.screen];
    case "person":
      return route.person ?? screens.newPerson;
    case "visit":
      return screens.newVisit;
    case "contact":
      return screens.newContact;
    case "accountForm":
      return route.account ?? screens.newAccount;
    case "record":
      return route.row === null ? records.add(tableName(route.table, language)) : tableName(route.table, language);
    case "setUp":
    case "functions":
      return screens[route.screen];
    case "today":
    case "accounts":
    case "more":
      return tabs[route.screen];
  }
}
