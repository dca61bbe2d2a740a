import { lazy } from "react";
import type { Route } from "../shared/route.ts";

/* Each screen comes when it is first asked for. */
const TodayScreen = lazy(async () => ({ default: (await import("../features/today/today-screen.tsx")).TodayScreen }));
const AccountsScreen = lazy(async () => ({
  default: (await import("../features/accounts/accounts-screen.tsx")).AccountsScreen,
}));
const AccountScreen = lazy(async () => ({
  default: (await import("../features/accounts/account-screen.tsx")).AccountScreen,
}));
const AccountForm = lazy(async () => ({
  default: (await import("../features/accounts/account-form.tsx")).AccountForm,
}));
const RecordScreen = lazy(async () => ({
  default: (await import("../features/records/record-screen.tsx")).RecordScreen,
}));
const PeopleScreen = lazy(async () => ({
  default: (await import("../features/people/people-screen.tsx")).PeopleScreen,
}));
const PersonForm = lazy(async () => ({ default: (await import("../features/people/person-form.tsx")).PersonForm }));
const VisitsScreen = lazy(async () => ({
  default: (await import("../features/visits/visits-screen.tsx")).VisitsScreen,
}));
const VisitForm = lazy(async () => ({ default: (await import("../features/visits/visit-form.tsx")).VisitForm }));
const LogScreen = lazy(async () => ({ default: (await import("../features/log/log-screen.tsx")).LogScreen }));
const ContactForm = lazy(async () => ({ default: (await import("../features/log/contact-form.tsx")).ContactForm }));
const SubjectScreen = lazy(async () => ({ default: (await import("./subject-screen.tsx")).SubjectScreen }));
const SetUpScreen = lazy(async () => ({ default: (await import("../features/set-up/set-up-screen.tsx")).SetUpScreen }));
const WelcomeScreen = lazy(async () => ({
  default: (await import("../features/set-up/welcome-screen.tsx")).WelcomeScreen,
}));
const MoreScreen = lazy(async () => ({ default: (await import("../features/more/more-screen.tsx")).MoreScreen }));
const FunctionsScreen = lazy(async () => ({
  default: (await import("../features/functions/functions-screen.tsx")).FunctionsScreen,
}));

/** The screen of a route; in a workbook without known tables, those that need none, and else the welcome. */
export function Screen({ route, hasTables }: { readonly route: Route; readonly hasTables: boolean }) {
  if (route.screen === "more") return <MoreScreen />;
  if (route.screen === "setUp") return <SetUpScreen />;
  if (route.screen === "functions") return <FunctionsScreen />;
  if (!hasTables) return <WelcomeScreen />;
  switch (route.screen) {
    case "today":
      return <TodayScreen />;
    case "accounts":
      return <AccountsScreen />;
    case "account":
      return <AccountScreen route={route} />;
    case "accountForm":
      return <AccountForm route={route} />;
    case "record":
      return <RecordScreen route={route} />;
    case "people":
      return <PeopleScreen account={route.account} />;
    case "person":
      return <PersonForm route={route} />;
    case "visits":
      return <VisitsScreen account={route.account} />;
    case "visit":
      return <VisitForm route={route} />;
    case "log":
      return <LogScreen account={route.account} />;
    case "needs":
    case "maintenance":
    case "tenders":
    case "tender":
    case "competition":
      return <SubjectScreen route={route} />;
    case "contact":
      return <ContactForm route={route} />;
  }
}
