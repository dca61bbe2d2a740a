import { lazy } from "react";
import type { SubjectRoute } from "../shared/route.ts";

/* Apart from the other screens, so that the first one does not load where each of these lies. */
const NeedsScreen = lazy(async () => ({ default: (await import("../features/needs/needs-screen.tsx")).NeedsScreen }));
const MaintenanceScreen = lazy(async () => ({
  default: (await import("../features/maintenance/maintenance-screen.tsx")).MaintenanceScreen,
}));
const TendersScreen = lazy(async () => ({
  default: (await import("../features/tender/tenders-screen.tsx")).TendersScreen,
}));
const TenderScreen = lazy(async () => ({
  default: (await import("../features/tender/tenders-screen.tsx")).TenderScreen,
}));
const CompetitionScreen = lazy(async () => ({
  default: (await import("../features/competition/competition-screen.tsx")).CompetitionScreen,
}));
const RivalScreen = lazy(async () => ({
  default: (await import("../features/competition/competition-screen.tsx")).RivalScreen,
}));

/** The screen of a subject of an account. */
export function SubjectScreen({ route }: { readonly route: SubjectRoute }) {
  switch (route.screen) {
    case "needs":
      return <NeedsScreen account={route.account} />;
    case "maintenance":
      return <MaintenanceScreen account={route.account} />;
    case "tenders":
      return <TendersScreen account={route.account} />;
    case "tender":
      return <TenderScreen route={route} />;
    case "competition":
      return <CompetitionScreen account={route.account} part={route.part} />;
    case "rival":
      return <RivalScreen route={route} />;
  }
}
