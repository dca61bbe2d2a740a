import type { PaneWords } from "#locales/pane-words.ts";
import type { Route } from "../shared/route.ts";

/** What a place is called, above it and among the drafts. */
export function routeTitle(route: Route, { shell, records }: PaneWords): string {
  const { tabs, screens } = shell;
  switch (route.screen) {
    case "account":
      return route.account;
    case "people":
    case "visits":
      return route.account ?? tabs[route.screen];
    case "log":
      return route.account ?? screens.log;
    case "person":
      return route.person ?? screens.newPerson;
    case "visit":
      return screens.newVisit;
    case "contact":
      return screens.newContact;
    case "accountForm":
      return route.account ?? screens.newAccount;
    case "record":
      return route.row === null ? records.add[route.table] : records.screens[route.table];
    case "formula":
      return `KAM.${route.id}`;
    case "setUp":
    case "functions":
    case "explain":
    case "training":
    case "worksheet":
    case "doctor":
    case "privacy":
      return screens[route.screen];
    case "today":
    case "accounts":
    case "more":
      return tabs[route.screen];
  }
}
