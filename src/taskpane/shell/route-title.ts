import { formWords } from "#locales/form-words.ts";
import type { Language } from "#locales/language.ts";
import type { PaneWords } from "#locales/pane-words.ts";
import { tableName } from "#workbook/table-name.ts";
import { NAMESPACE } from "../deployment.ts";
import { isDeal, isSubject, type DealRoute, type Route, type SubjectRoute } from "../shared/route.ts";
import { useLanguage, useTexts } from "../shared/texts.ts";

/** The name of a place, for the frame. */
export function RouteTitle({ route }: { readonly route: Route }): string {
  return routeTitle(route, useTexts(), useLanguage());
}

/** What a place is called, above it and among the drafts. */
export function routeTitle(route: Route, words: PaneWords, language: Language): string {
  const { tabs, screens } = words.shell;
  if (isDeal(route)) return dealTitle(route, words, language);
  if (isSubject(route)) return subjectTitle(route, words);
  switch (route.screen) {
    case "account":
    case "ways":
      return route.account;
    case "people":
    case "visits":
      return route.account ?? tabs[route.screen];
    case "log":
      return route.account ?? screens.log;
    case "formula":
      return `${NAMESPACE}.${route.id}`;
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
    case "person":
    case "visit":
    case "contact":
    case "accountForm":
    case "record":
      return formTitle(route, words, language);
  }
}

function subjectTitle(route: SubjectRoute, { shell: { screens } }: PaneWords): string {
  switch (route.screen) {
    case "rival":
      return route.rival;
    case "tender":
      return route.account;
    case "needs":
    case "maintenance":
    case "tenders":
    case "competition":
      return route.account ?? screens[route.screen];
  }
}

function dealTitle(route: DealRoute, { shell: { screens } }: PaneWords, language: Language): string {
  switch (route.screen) {
    case "opportunities":
    case "negotiations":
      return route.account ?? screens[route.screen];
    case "advance":
    case "styleTest":
      return screens[route.screen];
    case "opportunity":
      return tableName("opportunities", language);
    case "negotiation":
      return route.account;
    case "concessions":
      return tableName("concessionPlans", language);
  }
}

type FormRoute = Exclude<Extract<Route, { readonly draft?: string }>, DealRoute>;

function formTitle(route: FormRoute, { shell: { screens } }: PaneWords, language: Language): string {
  switch (route.screen) {
    case "person":
      return route.person ?? screens.newPerson;
    case "visit":
      return screens.newVisit;
    case "contact":
      return screens.newContact;
    case "accountForm":
      return route.account ?? screens.newAccount;
    case "record":
      return route.row === null
        ? formWords(language).add(tableName(route.table, language))
        : tableName(route.table, language);
  }
}
