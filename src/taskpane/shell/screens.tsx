import { lazy } from "react";
import { TodayScreen } from "../features/today/today-screen.tsx";
import { isDeal, isSubject, type Route } from "../shared/route.ts";

/* Each screen but the first comes when it is first asked for. */
const AccountsScreen = lazy(async () => ({
  default: (await import("../features/accounts/accounts-screen.tsx")).AccountsScreen,
}));
const AccountScreen = lazy(async () => ({
  default: (await import("../features/accounts/account-screen.tsx")).AccountScreen,
}));
const AccountForm = lazy(async () => ({
  default: (await import("../features/accounts/account-form.tsx")).AccountForm,
}));
const RecordForms = lazy(async () => ({ default: (await import("./record-forms.tsx")).RecordForms }));
const PeopleScreen = lazy(async () => ({
  default: (await import("../features/people/people-screen.tsx")).PeopleScreen,
}));
const PersonForm = lazy(async () => ({ default: (await import("../features/people/person-form.tsx")).PersonForm }));
const VisitsScreen = lazy(async () => ({
  default: (await import("../features/visits/visits-screen.tsx")).VisitsScreen,
}));
const VisitForm = lazy(async () => ({ default: (await import("../features/visits/visit-form.tsx")).VisitForm }));
const WelcomeScreen = lazy(async () => ({
  default: (await import("../features/set-up/welcome-screen.tsx")).WelcomeScreen,
}));
const MoreScreen = lazy(async () => ({ default: (await import("../features/more/more-screen.tsx")).MoreScreen }));
const DealScreen = lazy(async () => ({ default: (await import("./deal-screens.tsx")).DealScreen }));
const SubjectScreen = lazy(async () => ({ default: (await import("./subject-screen.tsx")).SubjectScreen }));
const FurtherScreen = lazy(async () => ({ default: (await import("./further-screens.tsx")).FurtherScreen }));

/** The screen of a route; in a workbook without known tables, those that need none, and else the welcome. */
export function Screen({ route, hasTables }: { readonly route: Route; readonly hasTables: boolean }) {
  if (route.screen === "more") return <MoreScreen />;
  if (!hasTables && !isForAnyWorkbook(route) && !isOfTables(route)) return <WelcomeScreen />;
  if (isDeal(route)) return <DealScreen route={route} />;
  if (isSubject(route)) return <SubjectScreen route={route} />;
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
      return <RecordForms route={route} />;
    case "people":
      return <PeopleScreen account={route.account} />;
    case "person":
      return <PersonForm route={route} />;
    case "visits":
      return <VisitsScreen account={route.account} />;
    case "visit":
      return <VisitForm route={route} />;
    case "log":
    case "ways":
    case "contact":
    case "privacy":
    case "setUp":
    case "functions":
    case "explain":
    case "formula":
    case "training":
    case "worksheet":
    case "doctor":
      return <FurtherScreen route={route} />;
  }
}

/** Whether a screen is the same whatever tables there are. */
export function isForAnyWorkbook({ screen }: Route): boolean {
  return ["more", "functions", "explain", "formula", "training", "worksheet"].includes(screen);
}

// They tell which tables there are, and that there are none.
function isOfTables({ screen }: Route): boolean {
  return ["setUp", "doctor"].includes(screen);
}
